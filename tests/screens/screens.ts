/**
 * `npm run screens [-- NAME...]`: pictures of every page of the extension in every way to look at it, for people to look at.
 * NAME is a screen (`table`, `options`) or a way (`narrow`, `dark`); all of them without. They go to `.screens/looks`.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import { demoSites } from '../demo/sites.ts';
import { launch } from '../e2e/browser.ts';
import { storeWatchlist } from '../e2e/store-watchlist.ts';
import { setSettings } from '../e2e/workbench-pages.ts';
import { sampleWatchlist } from '../sample-watchlist.ts';
import { SCREENS } from './table.ts';
import { lookAt, WAYS, type Way, type WayName } from './ways.ts';

const FOLDER = fileURLToPath(new URL('../../.screens/looks', import.meta.url));

const named = <Name extends string>(known: readonly Name[]): readonly Name[] => {
  const asked = known.filter((name) => process.argv.slice(2).includes(name));
  return asked.length > 0 ? asked : known;
};
const screens = named(Object.keys(SCREENS));
const ways = named(Object.keys(WAYS) as WayName[]);

/** How many tasks the watchlist has: one of an office, one just begun, none. */
const SIZES = { many: 400, few: 3, none: 0 };

/** What pages showed of tracked sentences when they were last seen. */
const SIGHTING = { 'sighting.1': { at: Date.now(), changed: ['item-1', 'item-4'], gone: ['item-9'] } };

if (!process.env['BUILT']) await build({ browser: 'chrome' });
mkdirSync(FOLDER, { recursive: true });
const demo = demoSites(new Date());
for (const [filled, size] of Object.entries(SIZES)) {
  const shown = Object.entries(SCREENS).filter(
    ([name, screen]) => screens.includes(name) && (screen.filled ?? 'many') === filled,
  );
  if (shown.length === 0) continue;
  await using browser = await launch({ sites: demo.sites });
  const first = await browser.open('watchlist.html');
  await first.locator('.nv-watchlist-main').first().waitFor();
  await storeWatchlist(first, sampleWatchlist(size, todayInVietnam()));
  await first.close();
  await setSettings(browser, { agencies: ['Sở Xây dựng tỉnh Nghệ An', 'UBND xã Nghi Lộc, tỉnh Nghệ An'] });
  if (filled === 'many') await (await browser.worker()).evaluate((at) => chrome.storage.local.set(at), SIGHTING);
  const notice = await browser.visit(demo.today.address);
  await notice.waitForFunction(() => (CSS.highlights.get('nv-directive')?.size ?? 0) > 0);
  for (const [name, { path: address, ready, act, bringToFront, whole = false, printed, most }] of shown) {
    for (const wayName of ways) {
      const way: Way = WAYS[wayName];
      if (way.print && !printed) continue;
      const page = await browser.open('manifest.json');
      await lookAt(browser, page, way, most);
      await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
      if (bringToFront) await notice.bringToFront();
      await page.locator(ready).first().waitFor({ state: 'attached' });
      await act?.(page);
      if (way.print) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      // Two frames: what the last act changed is drawn.
      await page.evaluate(() => document.fonts.ready);
      const path = `${FOLDER}/${name}-${wayName}.png`;
      const paper = { x: 0, y: 0, width: way.width, height: 1400 };
      await page.screenshot({ path, fullPage: whole || way.print === true, ...(way.print && { clip: paper }) });
      await page.close();
    }
    console.log(`${name}: ${ways.join(', ')}`);
  }
}
console.log(`\n${FOLDER}`);
