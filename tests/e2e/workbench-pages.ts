/** The extension's own pages as a user in Việt Nam has them, with a watchlist of some size. */
import type { Page } from 'playwright-core';
import { todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import { sampleWatchlist } from '../sample-watchlist.ts';
import type { Launched } from './browser.ts';
import { storeWatchlist } from './store-watchlist.ts';

/** Sets values as the options page does. Pages show them when they are opened, those that are open at once. */
export async function setSettings(browser: Launched, settings: Record<string, unknown>): Promise<void> {
  const items = Object.fromEntries(Object.entries(settings).map(([name, value]) => [`settings.${name}`, value]));
  const worker = await browser.worker();
  await worker.evaluate((stored) => chrome.storage.local.set(stored), items);
}

/** The value of a setting as it is stored; undefined where it is as it was. */
export const stored = (page: Page, name: string): Promise<unknown> =>
  page.evaluate(async (key) => (await chrome.storage.local.get(key))[key], `settings.${name}`);

/** A page of the extension, in Vietnamese whatever the browser speaks. */
export async function openOwnPage(browser: Launched, path: string): Promise<Page> {
  await setSettings(browser, { language: 'vi' });
  return browser.open(path);
}

/** The full page with `count` items due around today. */
export async function openWatchlist(browser: Launched, count: number, hash = ''): Promise<Page> {
  const page = await openOwnPage(browser, 'watchlist.html');
  await page.locator('.nv-watchlist-main').first().waitFor();
  await storeWatchlist(page, sampleWatchlist(count, todayInVietnam()));
  await page.goto(`${page.url().split('#')[0]}${hash}`);
  await page.reload();
  if (count > 0) await page.locator('.nv-line, .nv-panel-scroll').first().waitFor();
  return page;
}
