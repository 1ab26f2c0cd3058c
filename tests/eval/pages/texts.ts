import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from '../../../lib/notice/text/page.ts';
import { readNotice } from '../../../lib/notice/read.ts';
import { type Findings, findingsOf } from '../../e2e/page-findings.ts';
import { type Article, articleOfText } from '../../pages/article.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** The project's notices. */
export const OWN_FOLDERS = [
  ...['notices', 'own', 'later'].map((folder) => join(FIXTURES, folder)),
  ...readdirSync(join(FIXTURES, 'rounds'))
    .map((round) => join(FIXTURES, 'rounds', round))
    .filter((folder) => statSync(folder).isDirectory()),
];

/** A notice to be wrapped, and what is found in it as plain text. */
export interface Wanted {
  article: Article;
  expected: Findings;
}

const readingOf = (text: string): Findings => findingsOf(readNotice(text), text);
const same = (one: Findings, other: Findings): boolean => JSON.stringify(one) === JSON.stringify(other);

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim());

/**
 * A text as an editor pastes it: whole paragraphs that say together what the text says. Which of its line breaks are a width's
 * alone is the reader's business, not the page's.
 */
function wantedOf(name: string, text: string): Wanted {
  const expected = readingOf(text);
  const articles = [
    articleOfText(name, text, lines(pageOf(text).text)),
    articleOfText(name, text),
    articleOfText(name, text, lines(text)),
  ];
  const article = articles.find(({ paragraphs }) => same(readingOf(paragraphs.join('\n\n')), expected)) ?? articles[0]!;
  return { article, expected: readingOf(article.paragraphs.join('\n\n')) };
}

export const textsOf = (folders: readonly string[]): Wanted[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .toSorted()
      .map((file) => wantedOf(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8'))),
  );
