/** The panel's list under the keyboard alone: one row in the Tab order, arrow keys to every other. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Launched } from './browser.ts';
import {
  appears,
  count,
  focused,
  launchBefore,
  manyDirectives,
  noticePage,
  SENTENCES,
  tabTo,
  unfold,
  visitDesk,
} from './desk-page.ts';
import type { DeskPage } from './desk-page.ts';
import { until } from './watchlist-setup.ts';

const MANY = [...SENTENCES, ...manyDirectives(16)];

let browser: Launched;
let desk: DeskPage;
beforeAll(async () => {
  browser = await launchBefore(noticePage(MANY));
  desk = await visitDesk(browser);
  await unfold(desk);
  await appears(desk.root, '.nv-row', 'đợt 16');
});
afterAll(() => browser.close());

const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => desk.page.keyboard.press(key)), Promise.resolve());
/** What has the focus once it is on something of that name. */
const at = (words: string): Promise<string> =>
  until(async () => {
    const name = (await focused(desk.root)) ?? '';
    if (!name.includes(words)) throw new Error(`The focus is on “${name}”, not on “${words}”`);
    return name;
  });

it('is come to and left by Tab through the controls of one row', async () => {
  await desk.root.evaluate((inside) => inside.querySelector<HTMLElement>('[data-fold]')?.focus());
  await tabTo(desk, 'Theo dõi nhiều');
  await press('Tab');
  await at('Theo dõi: Giao Sở Xây dựng');
  await press('Tab');
  await at('rà soát quy hoạch');
  await press('Tab');
  await at('Chi tiết: Giao Sở Xây dựng');
  await press('Tab');
  await at('Phím tắt');
  await press('Shift+Tab', 'Shift+Tab');
  expect(await at('rà soát quy hoạch')).toMatch(/^1 Giao|^Giao/u);
});

it('moves between rows and their buttons, to the ends and by pages, and comes back to where it was', async () => {
  await press('ArrowDown');
  await at('phòng, chống dịch');
  await press('ArrowRight');
  await at('Chi tiết: Giao Sở Y tế');
  await press('ArrowDown');
  await at('Chi tiết: Yêu cầu UBND các huyện');
  await press('ArrowLeft', 'End');
  await at('đợt 16');
  await press('ArrowDown');
  await at('đợt 16');
  await press('PageUp');
  await at('đợt 8');
  await press('Home', 'ArrowUp');
  await at('rà soát quy hoạch');
  await press('ArrowDown', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab');
  expect(await at('phòng, chống dịch')).not.toContain('Chi tiết');
});

it('goes to the sentence by Enter, tracks by T, and opens details, whose keys are their own', async () => {
  await press('End', 'Enter');
  await appears(desk.root, '.nv-row[aria-current]', 'đợt 16');
  await expect.poll(() => desk.page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await at('đợt 16');
  await press('t');
  await appears(desk.root, '.nv-toast', 'Đang theo dõi');
  expect(await count(desk.root, '.nv-row:last-child [aria-pressed="true"]')).toBe(1);
  await press('T');
  await appears(desk.root, '.nv-toast', 'Đã bỏ theo dõi');
  expect(await count(desk.root, '.nv-row [aria-pressed="true"]')).toBe(0);
  await press('ArrowRight', 'Enter');
  await appears(desk.root, '.nv-details');
  await tabTo(desk, 'Sửa');
  await press('ArrowUp', 't', 'Enter');
  await appears(desk.root, '.nv-row form');
  await at('');
  await desk.page.keyboard.type('t');
  await press('Escape');
  await at('Sửa');
  expect(await count(desk.root, '.nv-row [aria-pressed="true"]')).toBe(0);
});

it('tells screen readers each row’s buttons apart, and what the keys are', async () => {
  const names = (await desk.root.accessible()).map(({ name }) => name);
  expect(new Set(names.filter((name) => name.startsWith('Chi tiết: '))).size).toBe(MANY.length);
  await desk.root.click('.nv-keys summary');
  for (const words of ['Alt+Shift+L', 'Theo dõi đoạn đang bôi đen', 'Home End', 'Đổi phím trong trình duyệt']) {
    await appears(desk.root, '.nv-keys', words);
  }
  const opened = browser.context.waitForEvent('page');
  await tabTo(desk, 'Đổi phím');
  await press('Enter');
  expect((await opened).url()).toBe('chrome://extensions/shortcuts');
});
