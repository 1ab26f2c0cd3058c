/**
 * `npm run test:pages`: every wrapping, file page and other page of the rounds in a browser, each with a text or two; in `npm test` only those
 * of which a style sheet alone tells what is seen.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/notice/read.ts';
import { articleOf, NOTICE_NAMES } from '../pages/article.ts';
import { ROUNDS } from '../pages/rounds/rounds.ts';
import { WRAPPINGS } from '../pages/wrappings.ts';
import type { Wrapping } from '../pages/rounds/wrapping.ts';
import { launch, type Launched } from './browser.ts';
import { findingsOf, isAnnotated, markupOf, painted } from './page-findings.ts';

const isFull = import.meta.env.MODE === 'full';
const EVERY: readonly Wrapping[] = [...WRAPPINGS, ...ROUNDS.flatMap(({ wrappings }) => wrappings)];

/** Where each line has a box of its own, nothing tells that one of a text whose lines are broken already goes on. */
const noticeFor = (name: string, place: number) =>
  name === 'lines laid out one by one' ? 'lang-son-2024-01' : NOTICE_NAMES[place % NOTICE_NAMES.length]!;

const NOTICES = EVERY.filter(({ styled }) => isFull || styled).map(({ name, build, frame }, place) => {
  const article = articleOf(noticeFor(name, place));
  const address = `portal${place}.gov.vn/tin/trang`;
  return { name: `${name}, ${article.name}`, article, address, html: build(article), frame: frame?.(article) };
});
/** Pictures and files that nobody serves. */
const withoutFiles = (html: string): string => html.replaceAll(/<(?:img|iframe|embed|object)\b[^>]*>/gu, '');
const unframed = EVERY.filter(({ frame }) => !frame);
const others = ROUNDS.flatMap(({ lists, texts }) => [
  ...lists,
  ...texts.map((text, place) => {
    const { name, build } = unframed[(place * 7) % unframed.length]!;
    return { name: `${text.name}, ${name}`, address: text.address, html: build(text) };
  }),
]);
/** At addresses that say nothing of what they are. */
const OTHERS = isFull ? others.map((other, place) => ({ ...other, address: `khac${place}.gov.vn/tin/trang` })) : [];

let browser: Launched;

beforeAll(async () => {
  const sites = Object.fromEntries([
    ...NOTICES.map(({ address, html, frame }) => [address, frame ? html : withoutFiles(html)]),
    ...OTHERS.map(({ address, html }) => [address, withoutFiles(html)]),
    ...NOTICES.flatMap(({ address, frame }) => (frame ? [[address.replace('trang', 'khung'), frame]] : [])),
  ]);
  browser = await launch({ sites });
});
afterAll(() => browser.close());

describe('a page of the rounds', () => {
  it.each(NOTICES)('is read as its text: $name', async ({ article, address, frame }) => {
    const page = await browser.visit(address);
    const before = await markupOf(page);
    const holder = frame ? page.frames().find((one) => one.url().endsWith('khung')) : page;
    const expected = findingsOf(readNotice(article.text), article.text);
    await expect.poll(() => painted(holder ?? page), { timeout: 10_000 }).toEqual(expected);
    expect(await markupOf(page)).toBe(before);
    await page.close();
  });

  it.each(OTHERS)('is let alone: $name', async ({ address }) => {
    const page = await browser.visit(address);
    expect(await isAnnotated(browser, page)).toBe(false);
    await page.close();
  });
});
