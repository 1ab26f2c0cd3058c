/** Passages of notices, each on a page of at least 40,000 characters: its notice, then the others, as on a portal's list. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../lib/notice/notice.ts';
import type { Random } from './random.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const NAMES = ['bac-giang-2023-12', 'bac-giang-2024-04', 'lang-son-2024-01', 'nghe-an-2025-11', 'quang-nam-2024-07'];
const PAGE_LENGTH = 40_000;

export interface Passage extends Span {
  notice: string;
  page: string;
}

export interface NoticePage {
  notice: string;
  length: number;
  page: string;
}

/** `notices`: the five that others were measured on; `own`: others, that nothing was tuned on. */
export type Collection = 'notices' | 'own';

const namesIn = (collection: Collection): string[] =>
  collection === 'notices'
    ? NAMES
    : readdirSync(join(FIXTURES, collection))
        .filter((file) => file.endsWith('.txt'))
        .map((file) => file.replace('.txt', ''))
        .toSorted();

/** @returns one page for each notice, with that notice first. */
export function readPages(collection: Collection = 'notices'): NoticePage[] {
  const names = namesIn(collection);
  const texts = names.map((name) => readFileSync(join(FIXTURES, collection, `${name}.txt`), 'utf8').normalize('NFC'));
  return names.map((notice, first) => {
    const own = texts[first] ?? '';
    const others = texts.filter((_, place) => place !== first);
    let page = own;
    for (const other of others) if (page.length < PAGE_LENGTH) page += `\n${other}`;
    return { notice, length: own.length, page: page.slice(0, Math.max(own.length, PAGE_LENGTH)) };
  });
}

/** Stretches of whole words, 20 to 140 characters, of the notice itself; as many from each notice. */
export function samplePassages(random: Random, count: number, pages: readonly NoticePage[] = readPages()): Passage[] {
  return Array.from({ length: count }, (_, place) => {
    const { notice, length, page } = pages[place % pages.length] as (typeof pages)[number];
    for (;;) {
      const wanted = 20 + random.below(121);
      const start = wordStart(page, random.below(length - 200));
      const end = wordEnd(page, start + wanted);
      const words = page.slice(start, end);
      if (end - start >= 20 && end - start <= 140 && end <= length && /\p{L}{2}/u.test(words)) {
        return { notice, page, start, end };
      }
    }
  });
}

function wordStart(text: string, from: number): number {
  const space = /\s(?=\S)/gu;
  space.lastIndex = from;
  const match = space.exec(text);
  return match ? match.index + 1 : from;
}

function wordEnd(text: string, at: number): number {
  let end = Math.min(at, text.length);
  while (end > 0 && end < text.length && !/\s/u.test(text.charAt(end))) end -= 1;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}
