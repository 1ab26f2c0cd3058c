import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../article.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/others');

/** A text that is no notice, however near it lies, and the address at which it stood, without scheme. */
export interface OtherText extends Article {
  address: string;
}

/** The texts of a round's folder: the address, the title, then a paragraph a line. */
export function textPages(round: string): OtherText[] {
  const folder = join(FOLDER, round);
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const [address = '', title = '', ...paragraphs] = readFileSync(join(folder, file), 'utf8').trim().split('\n');
      return { name: file.replace('.txt', ''), address, title, paragraphs, text: paragraphs.join('\n') };
    });
}
