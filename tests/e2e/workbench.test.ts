/** The watchlist on a page of its own: table, pictures, calendar, notices, report, trash, files, paper. */
import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import { sync } from 'node-ical';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hashOf, PLAIN_VIEW } from '../../lib/watchlist/view/view.ts';
import { launch } from './browser.ts';
import { violations } from './accessible.ts';
import { openWatchlist } from './workbench-pages.ts';

const lines = (page: Page) => page.locator('.nv-line');
const column = (page: Page, name: string) => page.locator(`.nv-line [data-column="${name}"]`);
const groups = (page: Page) => page.locator('.nv-ledger-heading').allInnerTexts();

const saved = async (page: Page, press: () => Promise<void>) => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};
const exported = (page: Page, layout: string, format?: string) =>
  saved(page, async () => {
    await page.getByRole('button', { name: 'Xuất tệp' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Nội dung' }).selectOption({ label: layout });
    if (format) await dialog.getByRole('combobox', { name: 'Định dạng' }).selectOption({ label: format });
    else await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Lưu tệp' }).click();
  });

describe('the table', () => {
  it('is grouped, sorted, filtered and searched, and its address keeps all that', async () => {
    await using browser = await launch();
    const page = await openWatchlist(browser, 60);
    expect((await groups(page))[0]).toMatch(/^Quá hạn\s*\d+$/u);

    await page.getByRole('combobox', { name: 'Nhóm theo' }).selectOption({ label: 'Nhóm: Chủ trì' });
    await expect.poll(async () => (await groups(page))[0]).toMatch(/^Ban Quản lý Khu kinh tế Đông Nam/u);
    await page.getByRole('columnheader', { name: 'Nhiệm vụ' }).getByRole('button').click();
    await page.getByRole('searchbox').fill('sở tài chính kiem tra');
    await expect.poll(async () => (await column(page, 'text').allInnerTexts()).length).toBeGreaterThan(0);
    await expect
      .poll(async () => (await column(page, 'text').allInnerTexts()).every((text) => text.includes('kiểm tra')))
      .toBe(true);
    expect(new URL(page.url()).hash).toContain('group=lead');

    const shown = await column(page, 'text').allInnerTexts();
    await page.reload();
    await lines(page).first().waitFor();
    expect(await column(page, 'text').allInnerTexts()).toEqual(shown);

    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByRole('button', { name: /^Quá hạn/u, pressed: false }).click();
    await expect
      .poll(async () => (await column(page, 'standing').allInnerTexts()).every((text) => text.includes('Quá hạn')))
      .toBe(true);
  });

  it('keeps a view under a name, and columns as they are chosen', async () => {
    await using browser = await launch();
    const page = await openWatchlist(browser, 30, '#mine=1&group=month');
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Cách xem đã lưu' }).click();
    await dialog.getByRole('textbox').fill('Việc của tôi theo tháng');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByRole('button', { name: 'Cách xem đã lưu' }).click();
    await dialog.getByRole('button', { name: 'Việc của tôi theo tháng', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#mine=1&group=month');

    await page.getByRole('button', { name: 'Cột', exact: true }).click();
    await dialog.getByRole('checkbox', { name: 'Ghi chú' }).check();
    await dialog.getByRole('checkbox', { name: 'Chủ trì' }).uncheck();
    await page.reload();
    await lines(page).first().waitFor();
    expect(await page.getByRole('columnheader', { name: 'Ghi chú' }).count()).toBe(1);
    expect(await page.getByRole('columnheader', { name: 'Chủ trì' }).count()).toBe(0);
  });

  it('is edited in place, by keyboard alone, and each edit can be undone', async () => {
    await using browser = await launch();
    const page = await openWatchlist(browser, 12);
    const first = lines(page).first();
    const before = await first.locator('[data-column="due"]').innerText();
    await first.locator('.nv-row-title').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await first.locator('input.nv-in-place-input').waitFor();
    await page.keyboard.type('31/12/2099');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').innerText()).toContain('Đã gia hạn');
    await expect.poll(() => column(page, 'due').allInnerTexts()).toContain('31/12/2099 (T5)');
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
    await expect.poll(() => column(page, 'due').allInnerTexts()).toContain(before);

    await first.getByRole('button', { name: /^Tình trạng/u }).focus();
    await page.keyboard.press('Enter');
    await first.getByRole('combobox').waitFor();
    await page.keyboard.press('H');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').innerText()).toContain('Đã hoàn thành');
  });

  it('changes many at once, with one undo', async () => {
    await using browser = await launch();
    const page = await openWatchlist(browser, 40, '#group=none');
    await page
      .getByRole('checkbox', { name: /^Chọn: / })
      .nth(0)
      .click();
    await page
      .getByRole('checkbox', { name: /^Chọn: / })
      .nth(4)
      .click({ modifiers: ['Shift'] });
    const bar = page.getByRole('group', { name: 'Thao tác với các việc đã chọn' });
    expect(await bar.innerText()).toContain('Đã chọn 5 việc');
    expect(await violations(page)).toEqual([]);
    await bar.getByRole('combobox').selectOption({ label: 'Tạm dừng' });
    await expect.poll(() => page.getByRole('status').innerText()).toContain('5 việc');
    const paused = () => column(page, 'status').filter({ hasText: 'Tạm dừng' }).count();
    await expect.poll(paused).toBeGreaterThanOrEqual(5);
    const before = await paused();
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
    await expect.poll(paused).toBeLessThan(before);
  });

  it('draws few of many lines, and reaches the last by key', async () => {
    await using browser = await launch();
    const page = await openWatchlist(browser, 2000, '#group=none');
    expect(await lines(page).count()).toBeLessThan(60);
    await lines(page).first().locator('.nv-row-title').focus();
    await page.keyboard.press('End');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-index]')?.getAttribute('aria-rowindex')))
      .toBe(await page.locator('.nv-ledger').getAttribute('aria-rowcount'));
  });

  it('says what to do where there is nothing', async () => {
    await using browser = await launch();
    const page = await openWatchlist(browser, 0);
    await expect.poll(() => page.locator('.nv-empty').innerText()).toMatch(/./u);
    expect(await violations(page)).toEqual([]);
  });
});

describe('the other ways to look', () => {
  it('lead from a week of the timeline, a unit or a day of the calendar to its tasks in the table', async () => {
    await using browser = await launch();
    const page = await openWatchlist(browser, 60, '#tab=timeline');
    const week = page.getByRole('table', { name: 'Việc đến hạn theo thời gian' }).getByRole('row').nth(1);
    const count = Number(await week.getByRole('cell').last().innerText());
    await week.getByRole('button').click();
    await lines(page).first().waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#to=\d{4}-\d\d-\d\d$/u);
    expect(Number(await page.locator('.nv-ledger').getAttribute('aria-rowcount'))).toBeGreaterThan(count);

    await page.goBack();
    await page
      .getByRole('table', { name: 'Số việc của từng đơn vị' })
      .getByRole('button', { name: 'Sở Xây dựng' })
      .click();
    await lines(page).first().waitFor();
    expect(new Set(await column(page, 'lead').allInnerTexts())).toEqual(new Set(['Sở Xây dựng']));
  });

  it('show a notice with its tasks and the share that is done', async () => {
    await using browser = await launch();
    const page = await openWatchlist(browser, 40, '#tab=notices');
    const notice = page.locator('.nv-notice').first();
    expect(await notice.locator('.nv-notice-share').innerText()).toMatch(/^Xong \d+ trên 20 việc/u);
    await notice.locator('summary').click();
    await notice.getByRole('button', { name: 'Xem trong bảng' }).click();
    await lines(page).first().waitFor();
    expect(new Set(await column(page, 'notice').allInnerTexts())).toEqual(new Set(['1/TB-UBND']));
  });

  it('give back what lies in the trash', async () => {
    await using browser = await launch();
    const page = await openWatchlist(browser, 100, '#tab=trash');
    await page.getByRole('button', { name: 'Khôi phục', exact: true }).first().click();
    await expect.poll(() => page.locator('.nv-empty').count()).toBe(1);
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
    await expect.poll(() => page.locator('.nv-trash > li').count()).toBe(1);
  });

  it.each([
    ['light', ['Bảng', 'Theo thời gian', 'Lịch']],
    ['light', ['Theo văn bản', 'Báo cáo', 'Có thay đổi', 'Thùng rác']],
    ['dark', ['Bảng', 'Theo thời gian', 'Lịch']],
    ['dark', ['Theo văn bản', 'Báo cáo', 'Có thay đổi', 'Thùng rác']],
  ] as const)('have nothing that axe would find, in %s: %j', async (colorScheme, tabs) => {
    await using browser = await launch({ colorScheme });
    const page = await openWatchlist(browser, 12);
    const found: string[] = [];
    for (const tab of tabs) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel', { name: tab }).waitFor();
      found.push(...(await violations(page)).map((wrong) => `${tab}: ${wrong}`));
    }
    expect(found).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('open sheets in which axe finds nothing, in %s', async (colorScheme) => {
    await using browser = await launch({ colorScheme });
    const page = await openWatchlist(browser, 12);
    const found: string[] = [];
    for (const sheet of ['Bộ lọc', 'Cách xem đã lưu', 'Cột', 'Xuất tệp', /^Giao /u]) {
      await page.getByRole('button', { name: sheet, exact: true }).first().click();
      await page.getByRole('dialog').waitFor();
      found.push(...(await violations(page)).map((wrong) => `${String(sheet)}: ${wrong}`));
      await page.keyboard.press('Escape');
    }
    expect(found).toEqual([]);
  });
});

describe('files', () => {
  it('are the view as it is seen, the offices’ report, a calendar', async () => {
    await using browser = await launch();
    const page = await openWatchlist(browser, 50, `#${hashOf({ ...PLAIN_VIEW, lead: 'Sở Nội vụ' })}`);
    const view = await exported(page, 'Bảng như đang xem', 'Excel (.xlsx)');
    expect(view.name).toMatch(/^nhac-viec-danh-sach-\d{4}-\d\d-\d\d\.xlsx$/u);
    const book = read(view.bytes, { cellDates: true });
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets[book.SheetNames[0] ?? ''] ?? {});
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map((row) => row['Chủ trì']))).toEqual(new Set(['Sở Nội vụ']));
    expect(rows.some((row) => row['Hạn'] instanceof Date)).toBe(true);

    const csv = await exported(page, 'Báo cáo 25 cột', 'CSV (.csv)');
    const text = csv.bytes.toString('utf8');
    expect(text.startsWith('\u{FEFF}STT,Tên nhiệm vụ,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(rows.length + 1);

    const calendar = await exported(page, 'Lịch (.ics)');
    const entries = Object.values(sync.parseICS(calendar.bytes.toString('utf8')));
    expect(entries.filter((entry) => entry?.type === 'VTODO')).toHaveLength(rows.length);
    expect(entries.some((entry) => entry?.type === 'VEVENT')).toBe(true);
  });

  it('are the counts of the report, which agree with the page', async () => {
    await using browser = await launch();
    const page = await openWatchlist(browser, 80, '#tab=report');
    const total = await page.locator('.nv-report tfoot td').allInnerTexts();
    const file = await saved(page, () => page.getByRole('button', { name: 'Excel (.xlsx)' }).click());
    const book = read(file.bytes);
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 });
    expect(rows.at(-1)?.slice(1, 8).map(String)).toEqual(total.slice(0, 7));
    await page.getByRole('combobox', { name: 'Đơn vị chủ trì' }).selectOption('Sở Nội vụ');
    await expect.poll(() => page.locator('.nv-report tbody tr').count()).toBe(1);
  });
});

describe('paper', () => {
  it('has every row of the view, not only those on the screen', async () => {
    await using browser = await launch();
    const page = await openWatchlist(browser, 300, '#group=none');
    const count = Number(await page.locator('.nv-ledger').getAttribute('aria-rowcount')) - 1;
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.nv-printed tbody tr').count()).toBe(count);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.nv-ledger').isVisible()).toBe(false);
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.getByRole('tablist').isVisible()).toBe(false);
    // As long as its rows, not as the window.
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(5000);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.nv-printed').count()).toBe(0);
  });
});
