/** What the full page tells of a task besides its words, and what its user adds to it. */
import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { launch } from './browser.ts';
import { tabOnto } from './own-keys.ts';
import { until } from './watchlist-setup.ts';
import { openWatchlist, setSettings } from './workbench-pages.ts';

it('says of each own task how strongly it is one’s own, and in a column why', async () => {
  await using browser = await launch();
  await setSettings(browser, {
    agencies: ['Sở Xây dựng tỉnh Nghệ An'],
    columns: ['text', 'mine'],
  });
  const page = await openWatchlist(browser, 60, '#mine=1&group=none');
  const line = (words: string) => page.locator('.nv-line', { hasText: words }).first();
  const strength = (words: string) => line(words).locator('.nv-mine').innerText();
  await until(async () => expect(await strength('Giao Sở Xây dựng')).toBe('Tôi chủ trì'));
  expect(await line('Giao Sở Xây dựng').locator('[data-column="mine"]').innerText()).toBe(
    'Của tôi: Sở Xây dựng tỉnh Nghệ An được nêu tên chủ trì.',
  );
  // Called own by hand: the text gives no ground.
  const said = await page.locator('.nv-mine').allInnerTexts();
  expect(said).toContain('Của tôi');
});

it('keeps what the report asks with the task, by keyboard alone, and writes it into the 25 columns', async () => {
  await using browser = await launch();
  const page = await openWatchlist(browser, 3, '#group=none');
  await tabOnto(page, /^.*việc số 2/u);
  await page.keyboard.press('Enter');
  await tabOnto(page, /^Nội dung cho báo cáo/u);
  await page.keyboard.press('Enter');
  await tabOnto(page, /^Khó khăn/u);
  await page.keyboard.type('Chưa có mặt bằng');
  await page.getByRole('dialog').getByText('1/12').waitFor();
  await page.keyboard.press('Escape');

  await page.goto(`${page.url().split('#')[0]}#tab=report`);
  await page.reload();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Báo cáo 25 cột' }).click(),
  ]);
  const book = read(await readFile(await download.path()));
  const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets[book.SheetNames[0] ?? ''] ?? {});
  expect(rows.map((row) => row['Khó khăn']).filter(Boolean)).toEqual(['Chưa có mặt bằng']);
});

it('keeps in the address which groups are folded', async () => {
  await using browser = await launch();
  const page = await openWatchlist(browser, 40, '#group=lead');
  const folded = page.getByRole('button', { expanded: false });
  const count = async () => Number(await page.locator('.nv-ledger').getAttribute('aria-rowcount'));
  const before = await count();
  await tabOnto(page, /^Ban Quản lý Khu kinh tế Đông Nam/u);
  await page.keyboard.press('Enter');
  await until(async () => expect(await count()).toBeLessThan(before));
  await page.reload();
  await page.locator('.nv-line').first().waitFor();
  expect(await folded.allInnerTexts()).toEqual([expect.stringContaining('Ban Quản lý Khu kinh tế Đông Nam')]);
  expect(await count()).toBeLessThan(before);
});

it('has the chosen tab in sight on a narrow screen, and nothing wider than it', async () => {
  await using browser = await launch({ viewport: { width: 360, height: 740 } });
  const page = await openWatchlist(browser, 12);
  for (const name of ['Bảng', 'Theo thời gian', 'Lịch', 'Theo văn bản', 'Báo cáo', 'Có thay đổi', 'Thùng rác']) {
    const tab = page.getByRole('tab', { name });
    await tab.click();
    await page.getByRole('tabpanel', { name }).waitFor();
    const { left, right, wide } = await tab.evaluate((element) => {
      const own = element.getBoundingClientRect();
      return { left: own.left, right: own.right, wide: document.documentElement.scrollWidth };
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(360);
    expect(wide).toBe(360);
  }
  await page.goto(`${page.url().split('#')[0]}#tab=trash`);
  await page.reload();
  await page.getByRole('tabpanel', { name: 'Thùng rác' }).waitFor();
  const row = await page.getByRole('tablist').evaluate((element) => element.scrollLeft);
  expect(row).toBeGreaterThan(0);
});
