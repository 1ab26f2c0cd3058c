/** What stands around the page: the panel as the user moves it, ticks beside the scrollbar, and the browser's side panel. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from './browser.ts';
import { closedRoot } from './closed-root.ts';
import { pressCommand } from './commands.ts';
import {
  ADDRESS,
  appears,
  count,
  launchBefore,
  manyDirectives,
  noticePage,
  SENTENCES,
  unfold,
  visitDesk,
} from './desk-page.ts';
import type { DeskPage } from './desk-page.ts';
import { until } from './watchlist-setup.ts';

const OTHER = 'portal.bacgiang.gov.vn/van-ban/13';
const PLAIN = 'portal.bacgiang.gov.vn/gioi-thieu';
const LONG = [...SENTENCES, ...manyDirectives(12)];

let browser: Launched;
beforeAll(async () => {
  browser = await launchBefore(noticePage(LONG), {
    sites: {
      [OTHER]: noticePage(SENTENCES.slice(0, 2)).replaceAll('12/TB-UBND', '13/TB-UBND'),
      [PLAIN]:
        '<!doctype html><html lang="vi"><title>Giới thiệu</title><main><h1>Giới thiệu</h1><p>Lịch sử tỉnh.</p></main></html>',
    },
  });
});
afterAll(() => browser.close());

const boxOf = ({ root }: DeskPage, css: string) =>
  root.evaluate((inside, selector) => {
    const { left, right, top, bottom, width, height } =
      inside.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return { left, right, top, bottom, width, height };
  }, css);

/** Drags with the mouse from the middle of an element to a point of the window. */
async function drag(desk: DeskPage, css: string, x: number, y: number): Promise<void> {
  const { left, top, width, height } = await boxOf(desk, css);
  const { mouse } = desk.page;
  await mouse.move(left + width / 2, top + height / 2);
  await mouse.down();
  await mouse.move(left + width / 2 + 10, top + height / 2 + 10);
  await mouse.move(x, y, { steps: 4 });
  await mouse.up();
}

describe('the panel', () => {
  it('goes out of the way by mouse: to the other side, up and down, smaller and larger, and stays so on other pages', async () => {
    const desk = await visitDesk(browser);
    const { root, page } = desk;
    await unfold(desk);
    await drag(desk, '.nv-panel-bar .nv-heading', 60, 200);
    await appears(root, '.nv-panel.nv-side-left');
    const moved = await boxOf(desk, '.nv-panel');
    expect(moved.left).toBeLessThan(20);
    expect(moved.top).toBeGreaterThan(150);
    await drag(desk, '.nv-panel-corner', moved.right + 60, moved.bottom - 100);
    await expect.poll(async () => (await boxOf(desk, '.nv-panel')).width).toBeGreaterThan(moved.width + 30);
    const left = await boxOf(desk, '.nv-panel');
    expect(left.height).toBeLessThan(moved.height - 50);
    await page.close();

    const next = await visitDesk(browser, OTHER);
    await appears(next.root, '.nv-panel.nv-side-left');
    expect(await boxOf(next, '.nv-panel')).toEqual(left);
    // A narrower window takes it in whole.
    await next.page.setViewportSize({ width: 360, height: 500 });
    await expect.poll(async () => (await boxOf(next, '.nv-panel')).right).toBeLessThanOrEqual(360);
    expect((await boxOf(next, '.nv-panel')).bottom).toBeLessThanOrEqual(500);
    await next.page.setViewportSize({ width: 1366, height: 768 });
    await expect.poll(() => boxOf(next, '.nv-panel')).toEqual(left);
    await next.root.click('[data-fold]');
    await appears(next.root, '.nv-fold.nv-side-left');
    await drag(next, '.nv-fold-tab', 1300, 300);
    await appears(next.root, '.nv-fold.nv-side-right');
    expect(await count(next.root, '.nv-panel')).toBe(0);
    await next.page.close();
  });

  it('is folded by itself where it would lie on the text, until the user unfolds it', async () => {
    const page = await browser.open('manifest.json');
    await page.evaluate(() => chrome.storage.local.remove('panelPlace'));
    await page.setViewportSize({ width: 700, height: 700 });
    await page.goto(`https://${ADDRESS}`);
    const root = await closedRoot(page, 'nhac-viec');
    await appears(root, '.nv-fold-tab');
    await page.setViewportSize({ width: 1366, height: 768 });
    await appears(root, '.nv-panel');
    await expect.poll(() => count(root, '.nv-fold-tab')).toBe(0);
    await page.close();
  });
});

it('shows ticks beside the scrollbar where the deadlines are', async () => {
  const { page, root } = await visitDesk(browser);
  await appears(root, '.nv-tick');
  const ticks = await root.evaluate((inside) =>
    [...inside.querySelectorAll('.nv-tick')].map((tick) => {
      const { top, right } = tick.getBoundingClientRect();
      return { share: top / innerHeight, beside: Math.round(document.documentElement.clientWidth - right) };
    }),
  );
  const deadlines = await page.evaluate(() =>
    [...document.querySelectorAll('article p')]
      .filter(({ textContent }) => /trước ngày/u.test(textContent ?? ''))
      .map((item) => item.getBoundingClientRect().bottom / document.documentElement.scrollHeight),
  );
  expect(ticks.length).toBe(deadlines.length);
  ticks.forEach(({ share, beside }, at) => {
    expect(Math.abs(share - (deadlines[at] ?? 0))).toBeLessThan(0.04);
    expect(beside).toBe(0);
  });
  await page.close();
});

const rows = (panel: Page) => panel.locator('.nv-row').count();

describe('the side panel', () => {
  it('follows the tab in front, its address, and a page without a notice', async () => {
    const first = await browser.visit(ADDRESS);
    const second = await browser.visit(OTHER);
    const panel = await browser.open('sidepanel.html');
    await first.bringToFront();
    await until(async () => expect(await rows(panel)).toBe(LONG.length));
    await second.bringToFront();
    await until(async () => expect(await rows(panel)).toBe(2));
    await panel.getByText('Thông báo 13/TB-UBND').waitFor();
    await second.goto(`https://${PLAIN}`);
    await panel.getByRole('button', { name: 'Đọc trang này' }).waitFor();
    await second.goto(`https://${ADDRESS}`);
    await until(async () => expect(await rows(panel)).toBe(LONG.length));

    // Another directive, by keyboard: the page goes there.
    await panel.locator('button.nv-row-title').first().focus();
    await panel.keyboard.press('End');
    await panel.keyboard.press('Enter');
    await until(async () => expect(await second.evaluate(() => scrollY)).toBeGreaterThan(500));
    await panel.locator('.nv-row[aria-current]', { hasText: 'đợt 12' }).waitFor();
    await panel.keyboard.press('t');
    await panel.locator('.nv-toast', { hasText: 'Đang theo dõi' }).waitFor();
    await panel.keyboard.press('Control+Z');
    await panel.locator('.nv-panel-head', { hasText: '0 đang theo dõi' }).waitFor();
    for (const page of [first, second, panel]) await page.close();
  });

  it('opens by its button in the popup', async () => {
    const page = await browser.visit(ADDRESS);
    const popup = await browser.open('popup.html');
    // In a tab of its own the popup is in front of itself: it looks at the notice once it is loaded behind it.
    await page.bringToFront();
    await popup.reload();
    await popup.getByRole('button', { name: 'Mở danh sách ở bảng bên của trình duyệt' }).click();
    const worker = await browser.worker();
    await until(async () => {
      const open = await worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] as never }));
      expect(open).toHaveLength(1);
    });
    await page.close();
  });
});

it('tracks the selected words by the key that else tracks the directive one is at', async () => {
  const { page, root } = await visitDesk(browser);
  const words = 'Chủ tịch UBND tỉnh đã chủ trì phiên họp thường kỳ tháng 11';
  await page.evaluate((text) => {
    const item = [...document.querySelectorAll('article p')].find(({ textContent }) => textContent?.includes(text));
    const node = item?.firstChild;
    const at = node?.textContent?.indexOf(text) ?? -1;
    if (node) getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
  }, words);
  const press = () => pressCommand(browser, 'track-directive');
  await press();
  await appears(root, `.nv-card[aria-label*="${words}"]`);
  await page.keyboard.press('Enter');
  await appears(root, '.nv-toast', 'Đang theo dõi');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await press();
  await appears(root, '.nv-toast', 'Đã bỏ theo dõi');
  expect(await count(root, '.nv-mark[aria-pressed="true"]')).toBe(0);
  await page.close();
});
