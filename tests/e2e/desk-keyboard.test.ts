/** Tasks taken away as text and opened again, by keyboard alone. */
import { expect, it } from 'vitest';
import { violations } from './accessible.ts';
import {
  ADDRESS,
  appears,
  launchBefore,
  manyDirectives,
  noticePage,
  SENTENCES,
  tabTo,
  unfold,
  visitDesk,
} from './desk-page.ts';
import { tabOnto } from './own-keys.ts';
import { openPopup, until } from './watchlist-setup.ts';

const MANY = [SENTENCES[1], ...manyDirectives(30), SENTENCES[0]];

it('copies a task as text, by keyboard alone', async () => {
  await using browser = await launchBefore(noticePage());
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: `https://${ADDRESS.split('/')[0]}`,
  });
  const desk = await visitDesk(browser);
  await unfold(desk);
  await desk.root.evaluate((inside) => inside.querySelector<HTMLElement>('.nv-row-title')?.focus());
  await tabTo(desk, 'Chi tiết');
  await desk.page.keyboard.press('Enter');
  await appears(desk.root, '.nv-details');
  await tabTo(desk, 'Sao chép');
  await desk.page.keyboard.press('Enter');
  await appears(desk.root, '.nv-toast', 'Đã sao chép nhiệm vụ.');
  const copied = await desk.page.evaluate(() => navigator.clipboard.readText());
  const sentence = SENTENCES.find((one) => copied.startsWith(one.slice(0, -1)));
  expect(sentence).toBeDefined();
  for (const words of ['Chủ trì: Sở', 'Hạn ', '12/TB-UBND', ADDRESS]) expect(copied).toContain(words);
});

it('goes from the panel, and from the popup, to a sentence by keyboard alone', async () => {
  await using browser = await launchBefore(noticePage(MANY));
  const desk = await visitDesk(browser);
  const { page, root } = desk;
  const scrolled = () => page.evaluate(() => scrollY);
  await unfold(desk);
  await root.evaluate((inside) => inside.querySelector<HTMLElement>('.nv-row .nv-icon-button')?.focus());
  await page.keyboard.press('Tab');
  await root.evaluate((inside) => inside.querySelector<HTMLElement>('.nv-row:last-child .nv-icon-button')?.focus());
  await page.keyboard.press('Enter');
  await appears(root, '.nv-mark[aria-pressed="true"]');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await appears(root, '.nv-row[aria-current]', 'rà soát quy hoạch');
  await until(async () => expect(await scrolled()).toBeGreaterThan(500));
  await page.evaluate(() => scrollTo(0, 0));

  const popup = await openPopup(browser);
  await popup.locator('button.nv-row-title').first().waitFor();
  await tabOnto(popup, 'rà soát quy hoạch');
  await popup.keyboard.press('Enter');
  await until(async () => expect(await scrolled()).toBeGreaterThan(500));
  await until(async () => expect(await page.evaluate(() => document.visibilityState)).toBe('visible'));
});

it.each(['light', 'dark'] as const)('has a side panel without a fault that axe knows, %s', async (colorScheme) => {
  await using browser = await launchBefore(noticePage(), { colorScheme });
  const { page } = await visitDesk(browser);
  const panel = await browser.open('sidepanel.html');
  await page.bringToFront();
  await panel.waitForSelector('.nv-row');
  await panel.getByRole('button', { name: 'Chi tiết' }).first().press('Enter');
  await panel.locator('.nv-details').waitFor();
  await panel.locator('.nv-row .nv-icon-button').first().press('Enter');
  await panel.locator('.nv-toast').waitFor();
  await panel.locator('.nv-row .nv-icon-button[aria-pressed="true"]').first().waitFor();
  expect(await violations(panel)).toEqual([]);
});
