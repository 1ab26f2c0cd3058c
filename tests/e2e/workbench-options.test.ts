/** Options and the first run, as a user meets them. */
import { describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { violations } from './accessible.ts';
import { openOwnPage, setSettings, stored } from './workbench-pages.ts';

describe('options', () => {
  it('are saved at once, checked, told, and taken back one by one, over a restart too', async () => {
    await using browser = await launch();
    const page = await openOwnPage(browser, 'options.html');
    const soon = page.getByRole('spinbutton', { name: /sắp đến hạn/u });
    await soon.fill('7');
    await soon.press('Enter');
    await expect.poll(() => page.getByRole('status').innerText()).toContain('Đã lưu.');
    expect(await stored(page, 'soonDays')).toBe(7);

    await soon.fill('31');
    await soon.press('Tab');
    expect(await soon.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByText('Hãy viết một số nguyên từ 1 đến 30.').isVisible()).toBe(true);
    expect(await stored(page, 'soonDays')).toBe(7);

    await page.getByRole('combobox', { name: 'Số trên biểu tượng' }).selectOption('mine');
    await expect.poll(() => stored(page, 'badge')).toBe('mine');
    await page.getByRole('button', { name: 'Hoàn tác thay đổi cuối' }).click();
    await expect.poll(() => stored(page, 'badge')).toBeUndefined();
    expect(await page.getByRole('combobox', { name: 'Số trên biểu tượng' }).inputValue()).toBe('all');
    await page.reload();
    await page.getByRole('button', { name: 'Hoàn tác thay đổi cuối' }).click();
    await expect.poll(() => stored(page, 'soonDays')).toBeUndefined();
  });

  it('choose an agency from the list by keyboard, without tones, and give it up', async () => {
    await using browser = await launch();
    const page = await openOwnPage(browser, 'options.html');
    const field = page.getByRole('combobox', { name: 'Thêm cơ quan' });
    await field.focus();
    await page.keyboard.type('so xay dung bac ninh');
    await expect.poll(() => page.getByRole('listbox', { name: 'Cơ quan của tôi' }).getByRole('option').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.nv-suggestions [aria-selected="true"]').innerText()).toBe('Sở Xây dựng tỉnh Bắc Ninh');
    await page.keyboard.press('Enter');
    await expect.poll(() => stored(page, 'agencies')).toEqual(['Sở Xây dựng tỉnh Bắc Ninh']);
    await page.keyboard.type('Tổng công ty Một');
    await page.keyboard.press('Enter');
    await expect.poll(() => stored(page, 'agencies')).toEqual(['Sở Xây dựng tỉnh Bắc Ninh', 'Tổng công ty Một']);
    await page.getByRole('button', { name: /Bỏ .Sở Xây dựng/u }).press('Enter');
    await expect.poll(() => stored(page, 'agencies')).toEqual(['Tổng công ty Một']);
  });

  it('hold sites, holidays and reminders', async () => {
    await using browser = await launch();
    const page = await openOwnPage(browser, 'options.html');
    const add = async (name: string, typed: string) => {
      await page.getByRole('textbox', { name }).fill(typed);
      await page.getByRole('textbox', { name }).press('Enter');
    };
    await add('Không tự đọc trang', 'https://congbao.chinhphu.vn/van-ban');
    await expect.poll(() => stored(page, 'sitesOff')).toEqual(['congbao.chinhphu.vn']);
    await add('Đọc thêm trang', 'https://www.bacninh.gov.vn');
    expect(await page.getByText('Trang này thuộc gov.vn nên đã được đọc.').isVisible()).toBe(true);

    await page.getByLabel('Ngày', { exact: true }).fill('31/12/2026');
    await page.getByRole('textbox', { name: 'Lý do' }).fill('Nghỉ bù');
    await page.getByRole('textbox', { name: 'Lý do' }).press('Enter');
    await expect.poll(() => stored(page, 'holidays')).toEqual([{ date: '2026-12-31', name: 'Nghỉ bù', off: true }]);
    expect(await page.getByRole('row', { name: /31\/12\/2026 \(thứ Năm\)/u }).count()).toBe(1);

    await page.getByRole('spinbutton', { name: /Thêm lần nhắc/u }).fill('7');
    await page.getByRole('spinbutton', { name: /Thêm lần nhắc/u }).press('Enter');
    await expect.poll(() => stored(page, 'reminders')).toMatchObject({ steps: [7, 3, 1, 0] });
  });

  it('go out with a backup and come back with it, as one step', async () => {
    await using browser = await launch();
    await setSettings(browser, { soonDays: 7, agencies: ['Sở Xây dựng tỉnh Bắc Ninh'] });
    const page = await openOwnPage(browser, 'options.html#backup');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu bản sao ra tệp' }).click(),
    ]);
    const file = await download.path();
    await setSettings(browser, { soonDays: 2, agencies: [] });
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('dialog').getByRole('button', { name: 'Nhập' }).click();
    await expect.poll(() => stored(page, 'soonDays')).toBe(7);
    expect(await stored(page, 'agencies')).toEqual(['Sở Xây dựng tỉnh Bắc Ninh']);
    await page.getByRole('button', { name: 'Hoàn tác thay đổi cuối' }).click();
    await expect.poll(() => stored(page, 'soonDays')).toBe(2);
  });

  it('change colours and language of open pages', async () => {
    await using browser = await launch();
    const page = await openOwnPage(browser, 'options.html');
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('combobox', { name: 'Màu sắc' }).selectOption('dark');
    await expect.poll(paper).not.toBe(light);
    await page.getByRole('combobox', { name: 'Ngôn ngữ' }).selectOption('en');
    await page.getByRole('heading', { name: 'Options' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it.each(['light', 'dark'] as const)('have nothing that axe would find, in %s', async (colorScheme) => {
    await using browser = await launch({ colorScheme });
    const page = await openOwnPage(browser, 'options.html');
    await page.getByRole('checkbox', { name: /giờ yên lặng/u }).check();
    await page.getByLabel('Từ', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('the first run', () => {
  it('opens once, when the extension is installed', async () => {
    await using browser = await launch({ firstRun: true });
    await expect
      .poll(() => browser.context.pages().filter((page) => page.url().endsWith('/welcome.html')).length)
      .toBe(1);
    await browser.restart();
    await (await browser.open('popup.html')).close();
    expect(browser.context.pages().filter((page) => page.url().endsWith('/welcome.html'))).toEqual([]);
  });

  it('leads by keyboard alone from the agency over a marked notice to the watchlist', async () => {
    await using browser = await launch();
    const page = await openOwnPage(browser, 'welcome.html');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('bo xay dung');
    await expect.poll(() => page.getByRole('listbox', { name: 'Cơ quan của tôi' }).getByRole('option').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const notice = page.getByRole('figure');
    await expect.poll(() => notice.innerText()).toContain('Giao Bộ Xây dựng chủ trì');
    expect(await notice.locator('[data-mine="true"]').count()).toBe(1);
    await page.getByRole('button', { name: 'Mở danh sách theo dõi' }).focus();
    const opened = browser.context.waitForEvent('page');
    await page.keyboard.press('Enter');
    await (await opened).waitForURL('**/watchlist.html');
  });

  it.each(['light', 'dark'] as const)('has nothing that axe would find, in %s', async (colorScheme) => {
    await using browser = await launch({ colorScheme });
    const page = await openOwnPage(browser, 'welcome.html');
    await page.getByRole('figure').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
