/**
 * `npm run bench -- watchlist [SIZE...]`: the watchlist in the built extension at 10, 1,000, 10,000 and 100,000 items, in
 * one run on one machine. Times are medians of ten, of each key for the search; what counts is how they grow, as ratios to
 * the smallest. Needs `npm run build`.
 */
import type { Page } from 'playwright-core';
import { addDays, todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import { launch } from '../e2e/browser.ts';
import { storeWatchlist } from '../e2e/store-watchlist.ts';
import { sampleWatchlist } from '../sample-watchlist.ts';

const given = process.argv.slice(2).map(Number).filter(Boolean);
const SIZES = given.length > 0 ? given : [10, 1000, 10_000, 100_000];
const TIMES = 10;
/** What a message to the page may carry at once. */
const CHUNK = 4000;
const QUERIES = [
  'g',
  'ba',
  'báo cáo',
  'ke hoach',
  'đất đai',
  'viec so 7',
  'cu tri',
  'xay dung tong hop',
  'nghệ an',
  '95',
];
const today = todayInVietnam();

const median = (taken: readonly number[]) => taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? NaN;

async function fill(page: Page, count: number): Promise<void> {
  const { items, notices } = sampleWatchlist(count, today);
  for (let at = 0; at < count; at += CHUNK) {
    await storeWatchlist(page, {
      items: items.slice(at, at + CHUNK),
      notices: notices.slice(at / 20, (at + CHUNK) / 20),
    });
  }
}

/** From the start of the popup's navigation to its first row, in ms. */
async function firstRows(page: Page): Promise<number> {
  await page.reload();
  await page.waitForFunction(() => 'firstRow' in globalThis);
  // What the popup does afterwards is no part of its next opening.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  return page.evaluate(() => (globalThis as unknown as { firstRow: number }).firstRow);
}

/** From a key to the rows that it finds, in ms, by the page's own clock. */
function searchTime(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (typed) =>
      new Promise<number>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]');
        const main = document.querySelector('main');
        if (!field || !main) return reject(new Error('no search field'));
        const found = () =>
          main.querySelector('[data-found]')?.getAttribute('data-found') === typed &&
          main.querySelector('.nv-empty, button.nv-row-title') !== null;
        const observer = new MutationObserver(() => {
          if (!found()) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
        const start = performance.now();
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    query,
  );
}

/** The badge's counts, as the worker asks the index for them, in ms. */
function badgeTime(page: Page): Promise<number> {
  return page.evaluate(
    ([from, to]) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('nhac-viec');
        opening.addEventListener('success', () => {
          const start = performance.now();
          const tallies = opening.result.transaction('tallies').objectStore('tallies');
          tallies.getAll(IDBKeyRange.bound(from, to)).addEventListener('success', () => {
            resolve(performance.now() - start);
            opening.result.close();
          });
        });
      }),
    ['all/open/', `all/open/${addDays(today, 3)}`] as const,
  );
}

/** From the word that something changed to the badge that shows it, in ms: message, worker, count, button, alarm. */
function roundTrip(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ to: 'worker', name: 'items-changed', asked: {} });
    return performance.now() - start;
  });
}

/** From the word that an item is done, or open again, to the answer that it is saved and the badge right, in ms. */
function doneTime(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const state = globalThis as unknown as { marked?: boolean };
    state.marked = !state.marked;
    const change = { field: 'status', status: state.marked ? 'done' : 'todo' };
    const start = performance.now();
    await chrome.runtime.sendMessage({ to: 'worker', name: 'change', asked: { ids: ['item-2'], change } });
    return performance.now() - start;
  });
}

async function times(measure: () => Promise<number>): Promise<number> {
  const taken: number[] = [];
  await measure();
  for (let time = 0; time < TIMES; time++) taken.push(await measure());
  return median(taken);
}

async function measureAt(page: Page, count: number): Promise<Record<string, number>> {
  await fill(page, count);
  const rows = await times(() => firstRows(page));
  await page.keyboard.press('/');
  await page.locator('input[type=search]').waitFor();
  const searches: number[] = [];
  for (const query of QUERIES) {
    for (let keys = 1; keys <= query.length; keys++) searches.push(await searchTime(page, query.slice(0, keys)));
  }
  await page.keyboard.press('Escape');
  return {
    'first rows': rows,
    'search, median': median(searches),
    'search, longest': Math.max(...searches),
    'one item done': await times(() => doneTime(page)),
    'badge by index': await times(() => badgeTime(page)),
    'badge, round trip': await times(() => roundTrip(page)),
  };
}

const results: Record<number, Record<string, number>> = {};
for (const count of SIZES) {
  await using browser = await launch({ expected: [/./u] });
  const page = await browser.open('popup.html');
  await page.setViewportSize({ width: 400, height: 600 });
  await page.getByRole('tab').first().waitFor();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('button.nv-row-title')) return;
      observer.disconnect();
      Object.assign(globalThis, { firstRow: performance.now() });
    }).observe(document, { subtree: true, childList: true });
  });
  results[count] = await measureAt(page, count);
}

const least = results[SIZES[0] ?? 0] ?? {};
const rounded = (value: number) => Math.round(value * 10) / 10;
console.log('\nms, median of ten');
console.table(
  Object.fromEntries(
    Object.entries(results).map(([count, row]) => [
      count,
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, rounded(value)])),
    ]),
  ),
);
console.log(`\nas ratios to ${SIZES[0]} items`);
console.table(
  Object.fromEntries(
    Object.entries(results).map(([count, row]) => [
      count,
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, rounded(value / (least[name] ?? NaN))])),
    ]),
  ),
);
