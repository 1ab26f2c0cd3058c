/** From a page whose sentences changed after they were tracked to the full page that tells of it. */
import { expect, it } from 'vitest';
import { violations } from './accessible.ts';
import { ADDRESS, appears, launchBefore, noticePage, SENTENCES, visitDesk } from './desk-page.ts';

const [FIRST, SECOND, ...REST] = SENTENCES;

it('shows which tracked sentences have changed or left their page, until the page has them again', async () => {
  await using browser = await launchBefore(noticePage());
  const { root } = await visitDesk(browser);
  await root.click('.nv-mark:nth-child(1)');
  await appears(root, '.nv-mark:nth-child(1)[aria-pressed="true"]');
  await root.click('.nv-mark:nth-child(2)');
  await appears(root, '.nv-mark:nth-child(2)[aria-pressed="true"]');

  const page = await browser.open('watchlist.html#tab=changed');
  await expect.poll(() => page.locator('.nv-empty').innerText()).toContain('vẫn khớp với trang');

  browser.portal.sites[ADDRESS] = noticePage([FIRST.replace('15/12/2030', '30/12/2030'), ...REST]);
  await visitDesk(browser);
  const changed = page.getByRole('region', { name: /^Nội dung đã thay đổi/u });
  const gone = page.getByRole('region', { name: /^Không còn trên trang/u });
  await expect.poll(() => changed.getByRole('listitem').count()).toBe(1);
  expect(await changed.innerText()).toContain('Sở Xây dựng');
  expect(await gone.innerText()).toContain('phòng, chống dịch');
  expect(await page.getByRole('tab', { name: /^Có thay đổi/u }).innerText()).toMatch(/2$/u);
  expect(await violations(page)).toEqual([]);

  browser.portal.sites[ADDRESS] = noticePage([FIRST, SECOND, ...REST]);
  await visitDesk(browser);
  await expect.poll(() => page.locator('.nv-empty').count()).toBe(1);
});
