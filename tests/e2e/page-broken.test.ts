/** Broken and odd documents: read or let alone, without an error in any console. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/notice/read.ts';
import { BROKEN_PAGES, HUGE_PAGE } from '../pages/broken.ts';
import { settledTasks, sinceDetection } from '../bench/page/tasks.ts';
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

/** How far from the window's top a highlight is at least, in CSS pixels. */
const nearest = (page: Page) =>
  page.evaluate(() => {
    const tops = [...(CSS.highlights.get('nv-directive') ?? [])].map(
      ({ startContainer }) => startContainer.parentElement?.getBoundingClientRect().top ?? Infinity,
    );
    return Math.min(...tops.map(Math.abs));
  });

describe('a page of two million characters', () => {
  it('is read, and painted from where the reader is', async () => {
    const page = await browser.visit(HUGE);
    const before = await markupOf(page);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    await page.waitForFunction(() => (CSS.highlights.get('nv-directive')?.size ?? 0) > 0, null, { timeout: 60_000 });
    expect(await nearest(page)).toBeLessThan(3000);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect.poll(() => nearest(page), WAIT).toBeLessThan(3000);
    const size = () => page.evaluate(() => CSS.highlights.get('nv-directive')?.size ?? 0);
    const part = await size();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await size()).toBeGreaterThan(part * 2);
    expect(await markupOf(page)).toBe(before);
    await page.close();
  });

  it('keeps the page from its own work less long than its own layout does', async () => {
    const page = await browser.context.newPage();
    const tasks = await settledTasks(page, `https://${HUGE}`);
    const own = sinceDetection(tasks);
    const before = tasks.filter((task) => !own.includes(task)).map(({ ms }) => ms);
    expect(own.length).toBeGreaterThan(20);
    expect(own[0]?.ms).toBeLessThan(Math.max(...before) / 3);
    await page.close();
  });
});
