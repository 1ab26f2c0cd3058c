/** The full page and the options by keyboard alone: Tab, arrows, Enter and Space, never the mouse. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { launch } from './browser.ts';
import { tabOnto } from './own-keys.ts';
import { until } from './watchlist-setup.ts';
import { openOwnPage, openWatchlist, stored } from './workbench-pages.ts';

const says = (page: Page, words: string) =>
  until(async () => expect((await page.getByRole('status').allInnerTexts()).join(' ')).toContain(words));

/** By Tab to the tabs of the full page, and by arrows to one of them. */
async function arrowToTab(page: Page, name: string): Promise<void> {
  await tabOnto(page, /^Bảng$/u);
  for (let step = 0; step < 7; step += 1) {
    if ((await page.getByRole('tabpanel', { name, exact: true }).count()) > 0) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`No way by arrows to “${name}”`);
}

it('sets lists and ticks of the options', async () => {
  await using browser = await launch();
  const page = await openOwnPage(browser, 'options.html');
  await page.getByRole('combobox', { name: 'Màu sắc' }).waitFor();
  const choose = async (label: RegExp, name: string, wanted: string) => {
    await tabOnto(page, label);
    await page.keyboard.press('ArrowDown');
    await until(async () => expect(await stored(page, name)).toBe(wanted));
  };
  await choose(/trước ngày/iu, 'beforeMeans', 'namedDay');
  await tabOnto(page, /giờ yên lặng/iu);
  await page.keyboard.press('Space');
  await until(async () => expect(await stored(page, 'quietHours')).toMatchObject({ on: true }));
  await page.getByLabel('Từ', { exact: true }).waitFor();
  await page.keyboard.press('Space');
  await until(async () => expect(await stored(page, 'quietHours')).toMatchObject({ on: false }));
  await choose(/^Số trên biểu tượng/u, 'badge', 'mine');
  await choose(/^Màu sắc/u, 'colours', 'light');
  await choose(/^Ngôn ngữ/u, 'language', 'en');
  await page.getByRole('heading', { name: 'Options' }).waitFor();
});

it('sets every other option too: numbers, times, lists to add to and take from, ticks', async () => {
  await using browser = await launch();
  const page = await openOwnPage(browser, 'options.html');
  await page.getByRole('combobox', { name: 'Màu sắc' }).waitFor();
  const holds = (name: string, wanted: unknown) => until(async () => expect(await stored(page, name)).toEqual(wanted));
  const type = async (label: RegExp, words: string) => {
    await tabOnto(page, label);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  };
  const press = async (label: RegExp, key: 'Enter' | 'Space') => {
    await tabOnto(page, label);
    await page.keyboard.press(key);
  };
  await type(/^Thêm cơ quan/u, 'Tổng công ty Một');
  await holds('agencies', ['Tổng công ty Một']);
  await type(/sắp đến hạn/iu, '10');
  await holds('soonDays', 10);
  await press(/^Bỏ .*Trước hạn 3 ngày/u, 'Enter');
  await holds('reminders', { steps: [1, 0], overdue: true, at: '07:30' });
  await type(/^Thêm lần nhắc/u, '14');
  await holds('reminders', { steps: [14, 1, 0], overdue: true, at: '07:30' });
  await type(/^Giờ nhắc buổi sáng/u, '8h15');
  await holds('reminders', { steps: [14, 1, 0], overdue: true, at: '08:15' });
  expect(await page.getByLabel('Giờ nhắc buổi sáng').inputValue()).toBe('08:15');
  await type(/^Giờ nhắc buổi sáng/u, '25:00');
  await page.getByText('Hãy viết giờ và phút, ví dụ 07:30.').waitFor();
  await type(/^Giờ nhắc buổi sáng/u, '08:15');
  await press(/^Nhắc mỗi sáng làm việc/u, 'Space');
  await holds('reminders', { steps: [14, 1, 0], overdue: false, at: '08:15' });
  await press(/giờ yên lặng/iu, 'Space');
  await type(/^Từ$/u, '22');
  await type(/^Đến$/u, '5:45');
  await holds('quietHours', { on: true, from: '22:00', to: '05:45' });
  await tabOnto(page, /^Ngày$/u);
  await page.keyboard.type('31/12/2026');
  await tabOnto(page, /^Lý do$/u);
  await page.keyboard.type('Nghỉ bù');
  await tabOnto(page, /^Loại/u);
  await page.keyboard.press('ArrowDown');
  await press(/^Thêm$/u, 'Enter');
  await holds('holidays', [{ date: '2026-12-31', name: 'Nghỉ bù', off: false }]);
  await press(/^Bỏ .*31\/12\/2026/u, 'Enter');
  await holds('holidays', []);
  await type(/^Không tự đọc trang/u, 'congbao.chinhphu.vn');
  await holds('sitesOff', ['congbao.chinhphu.vn']);
  await press(/^Hiện dấu bên lề/u, 'Space');
  await holds('marks', false);
  // Each is undone by itself, the last first.
  await press(/^Hoàn tác thay đổi cuối/u, 'Enter');
  await until(async () => expect(await stored(page, 'marks')).toBeUndefined());
});

it('changes many tasks at once', async () => {
  await using browser = await launch();
  const page = await openWatchlist(browser, 30, '#group=none');
  const paused = () => page.locator('.nv-line [data-column="status"]').filter({ hasText: 'Tạm dừng' }).count();
  const before = await paused();
  await tabOnto(page, /^Chọn: /u);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  const bar = page.getByRole('group', { name: 'Thao tác với các việc đã chọn' });
  await bar.getByText('Đã chọn 2 việc').waitFor();
  // A column's head has the same name as the list: the way leads from the end of the bar.
  await tabOnto(page, /^Bỏ chọn$/u, true);
  await tabOnto(page, /^Tình trạng$/u, true);
  await page.keyboard.press('T');
  await says(page, '2 việc');
  await until(async () => expect(await paused()).toBeGreaterThan(before));
  // The message stands at the page's end: backwards it is near, and lasts.
  await tabOnto(page, /^Hoàn tác$/u, true);
  await page.keyboard.press('Enter');
  await until(async () => expect(await paused()).toBe(before));
});

it('leads over the timeline and a notice to their tasks', async () => {
  await using browser = await launch();
  const page = await openWatchlist(browser, 60);
  await arrowToTab(page, 'Theo thời gian');
  await tabOnto(page, /^Theo tháng$/u);
  await page.keyboard.press('Space');
  await page.getByRole('columnheader', { name: 'Tháng' }).waitFor();
  await tabOnto(page, /^Sở Xây dựng$/u);
  await page.keyboard.press('Enter');
  await page.locator('.nv-line').first().waitFor();
  const leads = await page.locator('.nv-line [data-column="lead"]').allInnerTexts();
  expect(new Set(leads)).toEqual(new Set(['Sở Xây dựng']));

  await page.goto(`${page.url().split('#')[0]}#`);
  await page.reload();
  await arrowToTab(page, 'Theo văn bản');
  await tabOnto(page, /Xong \d+ trên \d+ việc/u);
  await page.keyboard.press('Enter');
  await page.locator('.nv-notice[open]').waitFor();
  await tabOnto(page, /^Xem trong bảng$/u);
  await page.keyboard.press('Enter');
  await page.locator('.nv-line').first().waitFor();
  const notices = await page.locator('.nv-line [data-column="notice"]').allInnerTexts();
  expect(new Set(notices).size).toBe(1);
});

it('gives back from the trash, and takes that back', async () => {
  await using browser = await launch();
  const page = await openWatchlist(browser, 100);
  await arrowToTab(page, 'Thùng rác');
  await tabOnto(page, /^Khôi phục$/u);
  await page.keyboard.press('Enter');
  await page.locator('.nv-empty').waitFor();
  await tabOnto(page, /^Hoàn tác$/u);
  await page.keyboard.press('Enter');
  await until(async () => expect(await page.locator('.nv-trash > li').count()).toBe(1));
});

it('counts the report by a unit and a period that are chosen and typed', async () => {
  await using browser = await launch();
  const page = await openWatchlist(browser, 80);
  await arrowToTab(page, 'Báo cáo');
  const units = page.locator('.nv-report tbody tr');
  const before = await units.count();
  expect(before).toBeGreaterThan(1);
  await tabOnto(page, /^Đơn vị chủ trì/u);
  await page.keyboard.press('ArrowDown');
  await until(async () => expect(await units.count()).toBe(1));
  await page.keyboard.press('ArrowUp');
  await until(async () => expect(await units.count()).toBe(before));
  await tabOnto(page, /^Từ ngày/u);
  await page.keyboard.type('1/1/2001');
  await page.keyboard.press('Enter');
  await page.getByText('01/01/2001', { exact: false }).first().waitFor();
  const download = page.waitForEvent('download');
  await tabOnto(page, /^CSV/u);
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.csv$/u);
});

it('puts columns into another order, adds one and takes one away', async () => {
  await using browser = await launch();
  const page = await openWatchlist(browser, 12);
  const heads = async () =>
    (await page.getByRole('columnheader').allInnerTexts()).filter((words) => words.trim() !== '');
  const before = await heads();
  expect(before.slice(0, 3)).toEqual(['Nhiệm vụ', 'Chủ trì', 'Hạn']);
  await tabOnto(page, /^Cột$/u);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Cột' }).waitFor();
  const press = async (name: string) => {
    await tabOnto(page, name);
    await page.keyboard.press('Enter');
  };
  // The button goes with its column, and keeps the focus: one press more, one place further.
  await press('Chuyển “Hạn” lên trước');
  await until(async () => expect((await heads()).slice(0, 3)).toEqual(['Nhiệm vụ', 'Hạn', 'Chủ trì']));
  await page.keyboard.press('Enter');
  await until(async () => expect((await heads()).slice(0, 3)).toEqual(['Hạn', 'Nhiệm vụ', 'Chủ trì']));
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-disabled'))).toBe('true');
  await press('Chuyển “Hạn” ra sau');
  await until(async () => expect((await heads()).slice(0, 3)).toEqual(['Nhiệm vụ', 'Hạn', 'Chủ trì']));
  await tabOnto(page, /^Phối hợp$/u);
  await page.keyboard.press('Space');
  await tabOnto(page, /^Chủ trì$/u, true);
  await page.keyboard.press('Space');
  const wanted = ['Nhiệm vụ', 'Hạn', ...before.slice(3, -1), 'Phối hợp', 'Mở văn bản'];
  await until(async () => expect(await heads()).toEqual(wanted));
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cột');
  await page.reload();
  await page.locator('.nv-line').first().waitFor();
  expect(await heads()).toEqual(wanted);
});

it('keeps a view under a name, goes to it, and gives it up', async () => {
  await using browser = await launch();
  const page = await openWatchlist(browser, 30, '#group=month');
  const open = async () => {
    await tabOnto(page, /^Cách xem đã lưu$/u);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
  };
  const closed = () => page.getByRole('dialog').waitFor({ state: 'detached' });
  await tabOnto(page, /^Của tôi/u);
  await page.keyboard.press('Enter');
  await open();
  await tabOnto(page, /^Tên cho cách xem/u);
  await page.keyboard.type('Việc của tôi theo tháng');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('listitem').waitFor();
  await page.keyboard.press('Escape');
  await closed();
  await tabOnto(page, /^Bỏ lọc$/u);
  await page.keyboard.press('Enter');
  await until(() => expect(new URL(page.url()).hash).not.toContain('mine'));
  await open();
  await tabOnto(page, /^Việc của tôi theo tháng$/u);
  await page.keyboard.press('Enter');
  await closed();
  expect(new URL(page.url()).hash).toBe('#mine=1&group=month');
  await open();
  await tabOnto(page, 'Bỏ “Việc của tôi theo tháng”');
  await page.keyboard.press('Enter');
  await page.getByText('Chưa lưu cách xem nào', { exact: false }).waitFor();
  // The button is gone: the keys are still in the sheet.
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
});
