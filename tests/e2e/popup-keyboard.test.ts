/** Each thing that the popup can do, by keys alone from the moment it opens: Tab, arrows, Enter, Escape, "/" and Ctrl+Z. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoSites } from '../demo/sites.ts';
import { addDays, todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import { aDeadline, aDirective, aNotice } from '../watchlist.ts';
import { launch, type Launched } from './browser.ts';
import { tabOnto } from './own-keys.ts';
import { ask, openPopup, until } from './watchlist-setup.ts';

const today = todayInVietnam();
const demo = demoSites(new Date());
let browser: Launched;
let page: Page;

beforeAll(async () => {
  browser = await launch({ sites: demo.sites });
  page = await openPopup(browser);
  const url = `https://${demo.today.address}`;
  const directives = [-2, 1, 30, 40].map((days, at) =>
    aDirective(`Nhiệm vụ ${at + 1}`, aDeadline(addDays(today, days))),
  );
  await ask(page, 'track', { notice: aNotice({ url }), directives: directives.slice(0, 3) });
  const mine = { ...aDirective('Việc riêng', aDeadline(addDays(today, -1))), mine: true };
  await ask(page, 'track', { notice: aNotice({ url }), directives: [mine] });
  await page.getByRole('tab', { name: 'Quá hạn 2' }).waitFor();
});
afterAll(() => browser.close());

const press = (key: string) => page.keyboard.press(key);
const rows = () => page.getByRole('listitem').locator('button.nv-row-title').allInnerTexts();
const says = (words: string) => page.getByRole('status').getByText(words, { exact: false }).first().waitFor();
const overdue = () => page.getByRole('tab', { name: /Quá hạn/u }).textContent();
const selected = () => page.getByRole('tab', { selected: true }).textContent();

/** From where the focus is to the details of an item in the list that is shown. */
async function openDetails(name: string): Promise<void> {
  await tabOnto(page, `Chi tiết: ${name}`);
  await press('Enter');
  await page.getByRole('dialog').waitFor();
}

async function closeDetails(): Promise<void> {
  await press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function undo(): Promise<void> {
  const before = await page.getByRole('button', { name: /^Hoàn tác: / }).getAttribute('aria-label');
  await press('Control+z');
  await until(async () => {
    const undoing = page.getByRole('button', { name: /^Hoàn tác: / });
    expect((await undoing.count()) && (await undoing.getAttribute('aria-label'))).not.toBe(before);
  });
}

it('goes from tab to tab, and from row to row', async () => {
  await expect.poll(selected).toBe('Quá hạn2');
  await tabOnto(page, /^Quá hạn/u);
  await press('ArrowRight');
  await expect.poll(selected).toBe('Sắp đến hạn1');
  await expect.poll(rows).toEqual(['Nhiệm vụ 2']);
  await press('End');
  await expect.poll(selected).toBe('Tất cả4');
  await expect.poll(rows).toEqual(['Nhiệm vụ 1', 'Việc riêng', 'Nhiệm vụ 2', 'Nhiệm vụ 3']);
  await tabOnto(page, /^Nhiệm vụ 1$/u);
  await press('ArrowDown');
  await press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nhiệm vụ 2');
});

it('filters what is mine, and lets all be seen again', async () => {
  await tabOnto(page, /^Của tôi$/u, true);
  await press('Enter');
  await expect.poll(rows).toEqual(['Việc riêng']);
  await press('Enter');
  await expect.poll(selected).toBe('Tất cả4');
});

it('searches, and closes the search', async () => {
  await press('/');
  await page.keyboard.type('viec rieng');
  await expect.poll(rows).toEqual(['Việc riêng']);
  await press('Escape');
  await expect.poll(selected).toBe('Tất cả4');
});

it('marks done, goes on with the next, and takes it back', async () => {
  await tabOnto(page, /^Tất cả/u, true);
  await press('Home');
  await expect.poll(selected).toBe('Quá hạn2');
  await tabOnto(page, 'Hoàn thành: Nhiệm vụ 1');
  await press('Space');
  await says('Đã hoàn thành 1 việc');
  await expect.poll(overdue).toBe('Quá hạn1');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Hoàn thành: Việc riêng');
  await undo();
  await expect.poll(overdue).toBe('Quá hạn2');
  await tabOnto(page, /^Quá hạn/u, true);
  await press('End');
  await expect.poll(selected).toBe('Tất cả4');
});

it('notes, sets the status, extends and postpones, each taken back by the next popup', async () => {
  await openDetails('Nhiệm vụ 1');
  await tabOnto(page, /^Gia hạn đến ngày/u);
  await page.keyboard.type('11/11/2040');
  await press('Enter');
  await says('Đã gia hạn 1 việc');
  await tabOnto(page, /^Tình trạng/u);
  await press('ArrowDown');
  await says('Đã sửa 1 việc');
  await tabOnto(page, /^Ghi chú/u);
  await page.keyboard.type('gọi lại');
  await tabOnto(page, /^3 ngày$/u);
  await press('Enter');
  await says('Đã hoãn nhắc 1 việc');
  await tabOnto(page, /^Lịch sử|thay đổi/iu);
  await press('Enter');
  for (const said of ['Gia hạn: không có → 11/11/2040', 'Chưa thực hiện → Đang thực hiện', 'Ghi chú: gọi lại'])
    await page.getByRole('dialog').getByText(said, { exact: false }).first().waitFor();
  await closeDetails();
  await page.getByText('có ghi chú').waitFor();
  await page.close();

  page = await openPopup(browser);
  for (let left = 4; left > 0; left--) await undo();
  await expect.poll(selected).toBe('Quá hạn2');
  await expect.poll(rows).toEqual(['Nhiệm vụ 1', 'Việc riêng']);
  expect(await page.getByText('có ghi chú').count()).toBe(0);
});

it('removes, and brings back from the trash in another popup', async () => {
  await openDetails('Nhiệm vụ 1');
  await tabOnto(page, /^Bỏ theo dõi$/u);
  await press('Enter');
  await says('Đã đưa 1 việc vào thùng rác');
  await expect.poll(rows).toEqual(['Việc riêng']);
  await page.close();
  page = await openPopup(browser);
  await tabOnto(page, /^Quá hạn/u);
  await press('End');
  await expect.poll(selected).toBe('Thùng rác1');
  await tabOnto(page, 'Khôi phục: Nhiệm vụ 1');
  await press('Enter');
  await expect.poll(overdue).toBe('Quá hạn2');
});

it('opens an item at its sentence, from its row and from its details', async () => {
  const opened = async (open: () => Promise<void>) => {
    const [tab] = await Promise.all([browser.context.waitForEvent('page'), open()]);
    await tab.waitForURL(/^https/u);
    const address = tab.url();
    await tab.close();
    await page.bringToFront();
    return address;
  };
  await page.reload();
  await expect.poll(selected).toBe('Quá hạn2');
  await tabOnto(page, /^Nhiệm vụ 1$/u);
  expect(await opened(() => press('Enter'))).toContain(demo.today.address);
  await openDetails('Nhiệm vụ 1');
  await tabOnto(page, /^Mở văn bản/u);
  expect(await opened(() => press('Enter'))).toContain(demo.today.address);
});
