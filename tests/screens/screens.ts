/**
 * `npm run screens [-- NAME...]`: pictures of every page of the extension in every way to look at it, for people to look at.
 * NAME is a screen (`table`, `options`) or a way (`narrow`, `dark`); all of them without. They go to `.screens/looks`.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { demoSites } from '../demo/sites.ts';
import { launch } from '../e2e/browser.ts';
import { setSettings } from '../e2e/workbench-pages.ts';
import { SCREENS } from './table.ts';
import { WATCHLISTS, type Filled } from './watchlists.ts';
import { lookAt, WAYS, type Way, type WayName } from './ways.ts';

const FOLDER = fileURLToPath(new URL('../../.screens/looks', import.meta.url));

const named = <Name extends string>(known: readonly Name[]): readonly Name[] => {
  const asked = known.filter((name) => process.argv.slice(2).includes(name));
  return asked.length > 0 ? asked : known;
};
const screens = named(Object.keys(SCREENS));
const ways = named(Object.keys(WAYS) as WayName[]);

/** What pages showed of tracked sentences when they were last seen. */
const SIGHTING = { 'sighting.1': { at: Date.now(), changed: ['item-1', 'item-4'], gone: ['item-9'] } };

if (!process.env['BUILT']) await build({ browser: 'chrome' });
mkdirSync(FOLDER, { recursive: true });
const demo = demoSites(new Date());
for (const filled of Object.keys(WATCHLISTS) as Filled[]) {
  const shown = Object.entries(SCREENS).filter(
    ([name, screen]) => screens.includes(name) && (screen.filled ?? 'many') === filled,
  );
  if (shown.length === 0) continue;
  // Some pictures are of what goes wrong.
  await using browser = await launch({ sites: demo.sites, expected: [/./u] });
  const first = await browser.open('watchlist.html');
  await first.locator('.nv-watchlist-main').first().waitFor();
  await WATCHLISTS[filled](first);
  await first.close();
  await setSettings(browser, { agencies: ['Sở Xây dựng tỉnh Nghệ An', 'UBND xã Nghi Lộc, tỉnh Nghệ An'] });
  if (filled === 'many') await (await browser.worker()).evaluate((at) => chrome.storage.local.set(at), SIGHTING);
  const notice = await browser.visit(demo.today.address);
  await notice.waitForFunction(() => (CSS.highlights.get('nv-directive')?.size ?? 0) > 0);
  for (const [name, { path: address, ready, refused, act, bringToFront, whole = false, printed, most }] of shown) {
    for (const wayName of ways) {
      const way: Way = WAYS[wayName];
      if (way.print && !printed) continue;
      const page = await browser.open('manifest.json');
      await lookAt(browser, page, way, most);
      if (refused !== undefined) {
        await page.addInitScript((error) => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('refused', error);
          };
        }, refused);
      }
      await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
      if (bringToFront) await notice.bringToFront();
      await page.locator(ready).first().waitFor({ state: 'attached' });
      await act?.(page, browser);
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
