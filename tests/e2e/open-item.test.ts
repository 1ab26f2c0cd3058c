/** From the popup back to the sentence on its page: in the tab that shows it, else in a new one. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoSites } from '../demo/sites.ts';
import { launch, type Launched } from './browser.ts';
import { closedRoot } from './closed-root.ts';
import { openPopup, until } from './watchlist-setup.ts';

const demo = demoSites(new Date());
const [HOST, MARK] = ['nhac-viec', '.nv-mark'];
let browser: Launched;
beforeAll(async () => {
  browser = await launch({ sites: demo.sites });
});
afterAll(() => browser.close());

const scrolled = (page: Page) => page.evaluate(() => scrollY);

async function openFirst(): Promise<void> {
  const popup = await openPopup(browser);
  await popup.getByRole('tab', { name: /Tất cả/u }).click();
  await popup.locator('button.nv-row-title').first().click();
}

it('scrolls the tab that shows the notice to the sentence, and brings it to the front', async () => {
  const page = await browser.visit(demo.today.address);
  const onPage = await closedRoot(page, HOST);
  await onPage.waitFor(MARK);
  await onPage.evaluate((root) => [...root.querySelectorAll<HTMLElement>('.nv-mark')].at(-1)?.focus());
  await page.keyboard.press('Enter');
  await onPage.waitFor(`${MARK}[aria-pressed="true"]`);
  await page.setViewportSize({ width: 800, height: 300 });
  await page.evaluate(() => scrollTo(0, 0));
  await openFirst();
  await until(async () => expect(await scrolled(page)).toBeGreaterThan(0));
  await until(async () => expect(await page.evaluate(() => document.visibilityState)).toBe('visible'));
  await page.close();
});

it('opens a new tab at the sentence where none shows the notice', async () => {
  await openFirst();
  const page = await until(() => {
    const found = browser.context.pages().find((tab) => tab.url().includes(demo.today.address));
    if (!found) throw new Error('no tab shows the notice yet');
    return found;
  });
  const onPage = await closedRoot(page, HOST);
  await onPage.waitFor(`${MARK}[aria-pressed="true"]`);
  await page.setViewportSize({ width: 800, height: 300 });
  await until(async () => expect(await scrolled(page)).toBeGreaterThan(0));
});
