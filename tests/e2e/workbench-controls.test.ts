/** Every control of the extension's own pages: large enough to hit, and seen to answer to pointer and keys. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { launch } from './browser.ts';
import { smallTargets, unmoved } from './controls.ts';
import { POPUP_SIZE } from './watchlist-setup.ts';
import { openOwnPage, openWatchlist } from './workbench-pages.ts';

const PHONE = { width: 360, height: 740 };

/** Where controls stand, and how many kinds of them at least. */
const PLACES: readonly { hash: string; kinds: number; ready: string; act?: (page: Page) => Promise<void> }[] = [
  {
    hash: '',
    kinds: 8,
    ready: '.nv-line',
    act: async (page) => {
      await page
        .getByRole('checkbox', { name: /^Chọn: / })
        .first()
        .click();
      await page.locator('.nv-bulk').waitFor();
    },
  },
  { hash: '#tab=timeline', kinds: 6, ready: '.nv-load' },
  { hash: '#tab=calendar', kinds: 6, ready: '.nv-month-table' },
  {
    hash: '#tab=notices',
    kinds: 6,
    ready: '.nv-notice',
    act: (page) => page.locator('.nv-notice summary').first().click(),
  },
  { hash: '#tab=report', kinds: 6, ready: '.nv-report' },
  { hash: '#tab=trash', kinds: 4, ready: '.nv-trash' },
];

const SHEETS = [
  { name: 'Bộ lọc', kinds: 4 },
  { name: 'Cách xem đã lưu', kinds: 3 },
  { name: 'Cột', kinds: 3 },
  { name: 'Xuất tệp', kinds: 3 },
];

async function look(page: Page, where: string, least: number): Promise<string[]> {
  const size = page.viewportSize();
  const small = await smallTargets(page);
  await page.setViewportSize(PHONE);
  small.push(...(await smallTargets(page)));
  if (size) await page.setViewportSize(size);
  const { kinds, found } = await unmoved(page);
  const few = kinds < least ? [`only ${kinds} kinds of control`] : [];
  return [...small, ...found, ...few].map((wrong) => `${where}: ${wrong}`);
}

it('are so on the full page, its tabs and its sheets', async () => {
  await using browser = await launch();
  const page = await openWatchlist(browser, 100);
  const found: string[] = [];
  for (const { hash, kinds, ready, act } of PLACES) {
    await page.goto(`${page.url().split('#')[0]}${hash}`);
    await page.reload();
    await page.locator(ready).first().waitFor();
    await act?.(page);
    found.push(...(await look(page, hash || 'table', kinds)));
  }
  await page.goto(`${page.url().split('#')[0]}`);
  await page.reload();
  for (const { name, kinds } of SHEETS) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    found.push(...(await look(page, name, kinds)));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await page.locator('.nv-line .nv-row-title').first().click();
  await page.getByRole('dialog').waitFor();
  found.push(...(await look(page, 'details', 6)));
  expect(found).toEqual([]);
});

it('are so in the options, the first run and the popup', async () => {
  await using browser = await launch();
  await (await openWatchlist(browser, 30)).close();
  const found: string[] = [];
  for (const [path, ready, kinds] of [
    ['options.html', '[data-setting]', 8],
    ['welcome.html', 'figure', 3],
    ['popup.html', '.nv-row-title', 5],
  ] as const) {
    const page = await openOwnPage(browser, path);
    if (path === 'popup.html') await page.setViewportSize(POPUP_SIZE);
    await page.locator(ready).first().waitFor();
    found.push(...(await look(page, path, kinds)));
  }
  expect(found).toEqual([]);
});
