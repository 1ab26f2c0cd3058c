/** The card: by hover, by touch, by keyboard; what a task says as text; and ways to a sentence from elsewhere. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { pressCommand } from './commands.ts';
import { appears, count, launchBefore, noticePage, SENTENCES, unfold, visitDesk } from './desk-page.ts';

/** The middle of the first line of the item with these words, in the window. */
const middleOf = (page: Page, words: string) =>
  page.evaluate((text) => {
    const item = [...document.querySelectorAll('article p')].find(({ textContent }) => textContent?.includes(text));
    item?.scrollIntoView({ block: 'center' });
    const box = item?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 120, y: (box?.top ?? 0) + 12 };
  }, words);

it('opens while the pointer rests on a directive’s words, and goes when it leaves', async () => {
  await using browser = await launchBefore(noticePage());
  const { page, root } = await visitDesk(browser);
  const { x, y } = await middleOf(page, 'phòng, chống dịch');
  await page.mouse.move(x, y);
  await appears(root, '.nv-card', 'Sở Y tế');
  await appears(root, '.nv-card', 'Hạn 19/12/2030 (thứ Năm)');
  await page.mouse.move(x, 5);
  await expect.poll(() => count(root, '.nv-card')).toBe(0);
});

it('opens by a tap on a directive’s words, and goes by a tap beside', async () => {
  await using browser = await launchBefore(noticePage(SENTENCES, { padding: 12 }), {
    viewport: { width: 360, height: 740 },
  });
  const { page, root } = await visitDesk(browser);
  const session = await page.context().newCDPSession(page);
  const tap = async (x: number, y: number) => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const { x, y } = await middleOf(page, 'phòng, chống dịch');
  await tap(x, y);
  await appears(root, '.nv-card', 'Sở Y tế');
  await tap(x, 5);
  await expect.poll(() => count(root, '.nv-card')).toBe(0);
});

it('copies the task as text', async () => {
  await using browser = await launchBefore(noticePage());
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, root } = await visitDesk(browser);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await appears(root, '.nv-card [data-icon="copy"]');
  await root.click('.nv-card [data-icon="copy"]');
  await appears(root, '.nv-toast', 'Đã sao chép');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Chủ trì: Sở Xây dựng');
  expect(text).toContain('Hạn 14/12/2030 (thứ Bảy)');
  expect(text).toContain('12/TB-UBND');
});

it('follows the browser’s keys, and shows them', async () => {
  await using browser = await launchBefore(noticePage());
  const desk = await visitDesk(browser);
  const { root } = desk;
  await unfold(desk);
  await appears(root, '.nv-keys', 'Alt+Shift+J');
  const press = (command: string) => pressCommand(browser, command);
  await press('next-directive');
  await appears(root, '.nv-row[aria-current]', 'Sở Xây dựng');
  await press('next-directive');
  await appears(root, '[role="status"]', 'phòng, chống dịch');
  await press('previous-directive');
  await appears(root, '.nv-row[aria-current]', 'Sở Xây dựng');
  await press('track-directive');
  await appears(root, '.nv-mark[aria-pressed="true"]');
  await press('toggle-panel');
  await appears(root, '.nv-fold-tab');
  expect(await count(root, '.nv-panel')).toBe(0);
});

it('warns of a year that cannot be meant, beside the sentence', async () => {
  const slip = 'Giao Sở Tài chính tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 10/01/2030.';
  await using browser = await launchBefore(noticePage([...SENTENCES, slip]));
  const { root } = await visitDesk(browser);
  await appears(root, '.nv-mark-warns');
  const names = (await root.accessible()).map(({ name }) => name);
  expect(names).toContainEqual(expect.stringMatching(/^Theo dõi \(nghi ghi nhầm năm\): Giao Sở Tài chính/u));
});
