/** Broken and odd documents: read or let alone, without an error in any console. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/notice/read.ts';
import { BROKEN_PAGES } from '../pages/broken.ts';
import { FIRST } from '../pages/living.ts';
import { launch, type Launched } from './browser.ts';
import { findingsOf, isAnnotated, markupOf, painted } from './page-findings.ts';

const addressOf = (place: number): string => `bacninh.gov.vn/tin/${place}`;
const WAIT = { timeout: 30_000, interval: 200 };

let browser: Launched;

beforeAll(async () => {
  browser = await launch({
    sites: Object.fromEntries(BROKEN_PAGES.map(({ page }, place) => [addressOf(place), page])),
  });
});
afterAll(async () => {
  await browser.close();
});

describe('is read', () => {
  it.each(BROKEN_PAGES.filter(({ read }) => read))('$name', async (broken) => {
    const page = await browser.visit(addressOf(BROKEN_PAGES.indexOf(broken)));
    const before = await markupOf(page);
    await expect.poll(() => painted(page), WAIT).toEqual(findingsOf(readNotice(FIRST.text), FIRST.text));
    expect(await markupOf(page)).toBe(before);
    await page.close();
  });
});

describe('is let alone', () => {
  it.each(BROKEN_PAGES.filter(({ read }) => !read))('$name', async (broken) => {
    const page = await browser.visit(addressOf(BROKEN_PAGES.indexOf(broken)));
    expect(await isAnnotated(browser, page)).toBe(false);
    await page.close();
  });
});
