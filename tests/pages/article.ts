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
export const HEADING = /^(?:THÔNG BÁO|CÔNG ĐIỆN|CHỈ THỊ|KẾ HOẠCH)$/u;

const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** A fixture notice by name and folder, `lang-son-2024-01`. Paragraphs are what blank lines and labels part; marks of a text format are left out. */
export function articleOf(name: string, folder = 'notices'): Article {
  const text = readFileSync(join(FIXTURES, folder, `${name}.txt`), 'utf8');
  const paragraphs = text
    .split(/\n[^\S\n]*\n|\n\s*(?=\(?\d{1,2}[.)]\s)/u)
    .map((paragraph) => spaced(paragraph.replace(/^\s*#+ /u, '')))
    .filter(Boolean);
  const heading = paragraphs.findIndex((paragraph) => HEADING.test(paragraph));
  const title = heading < 0 ? paragraphs.find((paragraph) => paragraph.length < 120) : paragraphs[heading + 1];
  return { name, text, title: title ?? name, paragraphs };
}

/** The texts of a folder of fixtures, by name. */
export const namesIn = (folder: string): string[] =>
  readdirSync(join(FIXTURES, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replace('.txt', ''))
    .toSorted();

export const NOTICE_NAMES = namesIn('notices');
