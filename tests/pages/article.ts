import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fixture notice as a content management system gets it: a title and paragraphs. */
export interface Article {
  name: string;
  /** The fixture as it is: what the page's findings are compared with. */
  text: string;
  title: string;
  paragraphs: string[];
}

const FIXTURES = join(import.meta.dirname, '../fixtures');
/** A notice's own heading, alone in its paragraph. */
export const HEADING = /^(?:THÔNG BÁO|CÔNG ĐIỆN|CHỈ THỊ|KẾ HOẠCH|KẾT LUẬN)$/u;
/** Lines that a width broke are no longer than this, in UTF-16 units. */
const WIDEST = 160;
/** A text's pages are broken at blank lines, and at the labels of items. */
const BREAKS = /\n[^\S\n]*\n|\n\s*(?=\(?\d{1,2}[.)]\s)/u;

const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const withoutMarks = (text: string): string => text.replaceAll(/[*#|]+/gu, '').trim();

/** The paragraphs of a text whose lines are broken by a width, as of one that has a paragraph a line. Marks of headings are left out. */
function paragraphsOf(text: string): string[] {
  const broken = text.split('\n').every((line) => line.length <= WIDEST);
  return text
    .split(broken ? BREAKS : '\n')
    .map((paragraph) => spaced(paragraph.replace(/^\s*#+ /u, '')))
    .filter(Boolean);
}

/** Neither a menu nor a path of links, "Trang chủ > Tin tức". */
const mayBeTitle = (paragraph: string): boolean => paragraph.length < 160 && !/>|^Trang chủ/u.test(paragraph);

export function articleOfText(name: string, text: string, paragraphs = paragraphsOf(text)): Article {
  const heading = paragraphs.findIndex((paragraph) => HEADING.test(withoutMarks(paragraph)));
  const title = heading < 0 ? paragraphs.find(mayBeTitle) : paragraphs[heading + 1];
  return { name, text, title: withoutMarks(title ?? name), paragraphs };
}

/** A fixture notice by name and folder, `lang-son-2024-01`. */
export const articleOf = (name: string, folder = 'notices'): Article =>
  articleOfText(name, readFileSync(join(FIXTURES, folder, `${name}.txt`), 'utf8'));

/** The names of a folder of fixtures. */
export const namesIn = (folder: string): string[] =>
  readdirSync(join(FIXTURES, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replace('.txt', ''))
    .toSorted();

export const NOTICE_NAMES = namesIn('notices');
