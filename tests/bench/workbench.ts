/**
 * The full page with 10, 1,000 and 10,000 items, in the browser: until the first lines stand, a frame of scrolling, a filter,
 * a grouping, a search, an edit in place, each other way to look. Medians, in milliseconds and as a ratio to 10 items; the extension has to be built.
 */
import type { Page } from 'playwright-core';
import { todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import { launch } from '../e2e/browser.ts';
import { storeWatchlist } from '../e2e/store-watchlist.ts';
import { sampleWatchlist } from '../sample-watchlist.ts';

const ROUNDS = 7;
const FRAMES = 120;
const SIZES = [10, 1000, 10_000];

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** From the page's start until a line stands in it. */
async function firstLines(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'commit' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () =>
          document.querySelector('.nv-line') ? resolve(performance.now()) : requestAnimationFrame(look);
        look();
      }),
  );
}

/** The main thread's work a frame, script, style, layout and painting, while the table is scrolled as by a quick turn of the wheel. */
async function scrollFrame(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const before = await busy();
  await page.evaluate(async (frames) => {
    const table = document.querySelector('.nv-ledger');
    for (let round = 0; round < frames; round++) {
      table?.scrollBy(0, 120);
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  }, FRAMES);
  const after = await busy();
  await session.detach();
  return (after - before) / FRAMES;
}

/** From an act in the page until what it changes is drawn. */
const until = (page: Page, act: string, changed: string) =>
  page.evaluate(
    async ([doing, seen]) => {
      const before = document.querySelector(seen)?.textContent ?? '';
      const [selector = '', value = ''] = doing.split('≔');
      const target = document.querySelector<HTMLElement>(selector);
      const start = performance.now();
      if (target instanceof HTMLSelectElement) {
        target.value = value;
        target.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (target instanceof HTMLInputElement) {
        target.value = value;
        target.dispatchEvent(new InputEvent('input', { bubbles: true }));
      } else target?.click();
      while ((document.querySelector(seen)?.textContent ?? '') === before && performance.now() - start < 5000) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return performance.now() - start;
    },
    [act, changed] as const,
  );

const LINE = '.nv-line [data-column="text"]';
const HEADING = '.nv-ledger-heading';
const GROUP = '.nv-view-end select';
/** The other ways to look, in the order of their tabs. */
const TABS = ['timeline', 'calendar', 'notices', 'report'];
const PANEL = '[role="tabpanel"]';
const DONE = '.nv-view-bar .nv-chip:nth-of-type(3)';

async function measure(size: number): Promise<Record<string, number>> {
  const browser = await launch();
  try {
    const page = await browser.open('watchlist.html');
    await page.locator('.nv-watchlist-main').first().waitFor();
    await storeWatchlist(page, sampleWatchlist(size, todayInVietnam()));
    const first: number[] = [];
    for (let round = 0; round < ROUNDS; round++) first.push(await firstLines(page));
    await page.locator('.nv-line').first().waitFor();
    const frame = await scrollFrame(page);
    const filter: number[] = [];
    const group: number[] = [];
    const search: number[] = [];
    const edit: number[] = [];
    const tabs: Record<string, number[]> = Object.fromEntries(TABS.map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      filter.push(await until(page, DONE, HEADING));
      await until(page, DONE, HEADING);
      group.push(await until(page, `${GROUP}≔lead`, HEADING));
      await until(page, `${GROUP}≔standing`, HEADING);
      search.push(await until(page, '.nv-view-words input≔so noi vu', HEADING));
      await until(page, '.nv-view-words input≔', HEADING);
      await page.locator('.nv-line input').first().click();
      edit.push(await until(page, '.nv-bulk .nv-button-primary', LINE));
      await page.locator('.nv-bulk .nv-button-plain').click();
      for (const [at, name] of TABS.entries()) {
        tabs[name]?.push(await until(page, `.nv-tab:nth-child(${at + 2})`, PANEL));
        await until(page, '.nv-tab:first-child', PANEL);
      }
    }
    return {
      'first lines': median(first),
      'scroll frame': frame,
      filter: median(filter),
      group: median(group),
      search: median(search),
      edit: median(edit),
      ...Object.fromEntries(Object.entries(tabs).map(([name, taken]) => [name, median(taken)])),
    };
  } finally {
    await browser.close();
  }
}

const results: Record<string, number>[] = [];
for (const size of SIZES) results.push(await measure(size));
const [base = {}] = results;
console.log(['items'.padEnd(20), ...SIZES.map((size) => String(size).padStart(16))].join(''));
for (const name of Object.keys(base)) {
  const cells = results.map((result) => {
    const ratio = (result[name] ?? 0) / (base[name] ?? 1);
    return `${(result[name] ?? 0).toFixed(1)} ms ×${ratio.toFixed(1)}`.padStart(16);
  });
  console.log([name.padEnd(20), ...cells].join(''));
}
