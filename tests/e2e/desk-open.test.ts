/** Opening an item goes to its sentence: in the tab that shows its notice, else in a new one. */
import { expect, it } from 'vitest';
import { ADDRESS, appears, launchBefore, manyDirectives, noticePage, SENTENCES, visitDesk } from './desk-page.ts';
import { closedRoot } from './closed-root.ts';

const MANY = [...manyDirectives(30), SENTENCES[1]];

it('goes to the sentence in the tab that is open, and opens one where none is', async () => {
  await using browser = await launchBefore(noticePage(MANY));
  const { page, root } = await visitDesk(browser);
  await root.click(`.nv-mark:nth-child(${MANY.length})`);
  await appears(root, '.nv-mark[aria-pressed="true"]');
  await page.evaluate(() => scrollTo(0, 0));

  const popup = await browser.open('popup.html');
  await popup.locator('button.nv-row-title').first().click();
  await appears(root, '.nv-flash');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);

  await page.close();
  const opened = browser.context.waitForEvent('page');
  const again = popup.isClosed() ? await browser.open('popup.html') : popup;
  await again.locator('button.nv-row-title').first().click();
  const fresh = await opened;
  expect(fresh.url()).toContain(ADDRESS);
  await appears(await closedRoot(fresh, 'nhac-viec'), '.nv-flash');
  await expect.poll(() => fresh.evaluate(() => scrollY)).toBeGreaterThan(500);
});
