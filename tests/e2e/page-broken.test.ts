/** Broken and odd documents: read or let alone, without an error in any console. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/notice/read.ts';
import { BROKEN_PAGES, HUGE_PAGE } from '../pages/broken.ts';
import { FIRST } from '../pages/living.ts';
import { launch, type Launched } from './browser.ts';
import { findingsOf, isAnnotated, markupOf, painted } from './page-findings.ts';

const addressOf = (place: number): string => `bacninh.gov.vn/tin/${place}`;
const WAIT = { timeout: 30_000, interval: 200 };

const HUGE = 'bacninh.gov.vn/huge';

let browser: Launched;

beforeAll(async () => {
  browser = await launch({
    sites: {
      ...Object.fromEntries(BROKEN_PAGES.map(({ page }, place) => [addressOf(place), page])),
      [HUGE]: HUGE_PAGE,
    },
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
    const before = await markupOf(page);
    expect(await isAnnotated(browser, page)).toBe(false);
    expect(await markupOf(page)).toBe(before);
    await page.close();
  });
});

describe('a page of two million characters', () => {
  it('is read, and painted from where the reader is', async () => {
    const page = await browser.visit(HUGE);
    const before = await markupOf(page);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    await page.waitForFunction(() => (CSS.highlights.get('nv-directive')?.size ?? 0) > 0, null, { timeout: 60_000 });
    const first = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('nv-directive') ?? [])][0];
      return range?.startContainer.parentElement?.getBoundingClientRect().top;
    });
    expect(Math.abs(first ?? Infinity)).toBeLessThan(3000);
    expect(await markupOf(page)).toBe(before);
    await page.close();
  });
});
