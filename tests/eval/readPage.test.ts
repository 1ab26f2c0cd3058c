import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Notice } from '../../lib/notice/notice.ts';
import { readNotice } from '../../lib/notice/read.ts';
import { goldTexts } from './gold.ts';
import { pageOf } from './pageVariant.ts';
import { readPage } from './readPage.ts';

const plain = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();

/** What a reading says, without where it stands. */
const said = ({ directives }: Notice) =>
  directives.map(({ text, assignees, deadlines }) => ({
    text: plain(text),
    assignees: assignees.map(({ role, text: name, inherited }) => ({ role, name: plain(name), inherited })),
    deadlines: deadlines.map(({ text: phrase, bound, due }) => ({ phrase: plain(phrase), bound, due })),
  }));

it.each(goldTexts(join(import.meta.dirname, '..', 'fixtures', 'notices')))(
  'a page of $name says what its text says, and its offsets point into its own text',
  ({ name, text }) => {
    const page = readPage(pageOf(text, name));
    expect(said(page)).toEqual(said(readNotice(text)));
    expect(page.directives.filter((found) => page.text.slice(found.start, found.end) !== found.text)).toEqual([]);
  },
);
