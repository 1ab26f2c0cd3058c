/** The full page where there is little room: at 200 % on an office screen, on a phone, and with words that are longer than any room. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import { sampleWatchlist } from '../sample-watchlist.ts';
import { launch } from './browser.ts';
import { storeWatchlist } from './store-watchlist.ts';
import { openOwnPage, openWatchlist } from './workbench-pages.ts';

const ZOOMED = { width: 683, height: 384 };
const PHONE = { width: 360, height: 740 };

const inWindow = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

it('keeps what is done with selected tasks in sight at 200 %, and the task that keys have come to', async () => {
  await using browser = await launch();
  const page = await openWatchlist(browser, 60, '#group=none');
  await page.setViewportSize(ZOOMED);
  await page
    .getByRole('checkbox', { name: /^Chọn: / })
    .first()
    .click();
  await page.locator('.nv-bulk').waitFor();
  await page.locator('.nv-line .nv-row-title').first().focus();
  await page.keyboard.press('End');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-index]')?.getAttribute('aria-rowindex')))
    .toBe(await page.locator('.nv-ledger').getAttribute('aria-rowcount'));
  await expect.poll(() => inWindow(page, '.nv-row-title:focus')).toBe(true);
  expect(await inWindow(page, '.nv-bulk')).toBe(true);
});

it('says on a phone first how long there is, and gives the words the width', async () => {
  await using browser = await launch();
  const page = await openWatchlist(browser, 12);
  await page.setViewportSize(PHONE);
  const said = page.locator('.nv-line[data-narrow="true"] .nv-row-meta').first();
  await said.waitFor();
  expect(await said.innerText()).toMatch(/^Quá hạn/u);

  const worker = await browser.worker();
  await worker.evaluate(() =>
    chrome.storage.local.set({ 'sighting.1': { at: Date.now(), changed: ['item-1', 'item-4'], gone: ['item-2'] } }),
  );
  await page.goto(`${page.url().split('#')[0]}#tab=changed`);
  await page.reload();
  await page.getByRole('button', { name: 'So sánh' }).first().waitFor();
  const widths = await page
    .locator('.nv-changed .nv-row-body')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThan(240);
});

it('grows no wider by words without an end, neither in the table nor in its sheets', async () => {
  await using browser = await launch();
  const page = await openOwnPage(browser, 'watchlist.html');
  await page.locator('.nv-watchlist-main').first().waitFor();
  const endless = 'van-ban-chi-dao-dieu-hanh'.repeat(12);
  const { items, notices } = sampleWatchlist(6, todayInVietnam());
  await storeWatchlist(page, {
    notices: notices.map((notice) => ({
      ...notice,
      organ: endless,
      addresses: ['https://nghean.gov.vn/1', `https://${'cong-thong-tin-'.repeat(4)}nghean.gov.vn/1`],
    })),
    items: items.map((item) => ({
      ...item,
      text: `Giao ${endless}`,
      assignees: item.assignees.map((one) => ({ ...one, text: endless })),
    })),
  });
  const tooWide = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('html, .nv-ledger, dialog, .nv-sheet-body, .nv-panel-scroll')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ tagName, className, scrollWidth }) => `${tagName}.${className} ${scrollWidth}`),
    );
  const open = async (hash: string, ready: string) => {
    await page.goto(`${page.url().split('#')[0]}${hash}`);
    await page.reload();
    await page.locator(ready).first().waitFor();
    return (await tooWide()).map((wrong) => `${hash}: ${wrong}`);
  };
  const found: string[] = [];
  for (const size of [PHONE, ZOOMED]) {
    await page.setViewportSize(size);
    found.push(
      ...(await open('#group=lead', '.nv-line')),
      ...(await open('#unreached=item-1', 'dialog .nv-callout')),
      ...(await open('#tab=notices', '.nv-notice')),
      ...(await open('#tab=timeline', '.nv-load')),
    );
  }
  expect(found).toEqual([]);
});
