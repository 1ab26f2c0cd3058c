/** Backups as files, through the options page of the built extension. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import { sampleWatchlist } from '../sample-watchlist.ts';
import { BUILT, launch } from './browser.ts';
import { stockOf } from './stock.ts';
import { storeWatchlist } from './store-watchlist.ts';
import { badgeOf, openPopup, until } from './watchlist-setup.ts';

const today = todayInVietnam();

it('saves everything as a file, shows what it would do, brings it in once, and takes it back', async () => {
  await using browser = await launch();
  const popup = await openPopup(browser);
  await storeWatchlist(popup, sampleWatchlist(40, today));
  const page = await browser.open('options.html#backup');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu bản sao ra tệp' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`nhac-viec-${today}.json`);
  const file = await download.path();
  await popup.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('nhac-viec');
        opening.addEventListener('success', () => {
          const clearing = opening.result.transaction(opening.result.objectStoreNames, 'readwrite');
          for (const name of opening.result.objectStoreNames) clearing.objectStore(name).clear();
          clearing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );
  const input = page.locator('input[type=file]');
  const preview = page.getByRole('dialog');
  await input.setInputFiles(file);
  await preview.getByText('Thêm 40 việc').waitFor();
  await preview.getByRole('button', { name: 'Nhập' }).click();
  await page.getByRole('status').getByText('Đã nhập 40 việc').waitFor();
  await until(async () => expect((await badgeOf(browser)).text).not.toBe(''));
  await input.setInputFiles(file);
  await preview.getByText('Thêm 0 việc').waitFor();
  await preview.getByText('Giữ nguyên 40 việc').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await until(async () => expect((await badgeOf(browser)).text).toBe(''));
});

it('refuses a file that is damaged, foreign or far too large, says where, and changes nothing', async () => {
  await using browser = await launch();
  const popup = await openPopup(browser);
  await storeWatchlist(popup, sampleWatchlist(3, today));
  const before = await stockOf(popup);
  const page = await browser.open('options.html#backup');
  const refuse = async (text: string, said: string) => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'nhac-viec.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await until(async () => expect(await page.getByRole('alert').textContent()).toContain(said));
  };
  await refuse('{\n "format": ', 'bị hỏng hoặc bị cắt cụt tại dòng:cột 2:12');
  await refuse('{"a": 1}', 'không phải bản sao lưu của Nhắc việc');
  await refuse('{"a": "<img src=x onerror=alert(1)>"}', 'mã đánh dấu tại 1:8');
  await page.evaluate(() => {
    const megabytes = new Blob([new Uint8Array(16 * 2 ** 20).fill(97)]);
    const chosen = new DataTransfer();
    chosen.items.add(new File(['"', ...Array.from({ length: 64 }, () => megabytes), '"'], 'nhac-viec.json'));
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until(async () => expect(await page.getByRole('alert').textContent()).toContain('Tệp quá lớn'));
  expect(await stockOf(popup)).toEqual(before);
});

it('has a popup of at most 70 kB of code, gzipped', () => {
  const page = readFileSync(join(BUILT, 'popup.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/gu)].map(([, path = '']) => path);
  const size = files.reduce((sum, path) => sum + gzipSync(readFileSync(join(BUILT, path)), { level: 9 }).length, 0);
  expect(files.length).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(70_000);
});
