/** What was tracked, on the next visit: the same, changed, gone, at another address; a selection; the browser's side panel. */
import { expect, it } from 'vitest';
import { violations } from './accessible.ts';
import { closedRoot } from './closed-root.ts';
import { chooseFromMenu } from './commands.ts';
import { ADDRESS, appears, count, launchBefore, noticePage, SENTENCES, unfold, visitDesk } from './desk-page.ts';

const [FIRST, SECOND, ...REST] = SENTENCES;

it('shows what changed and offers to take it over, and keeps what is gone', async () => {
  await using browser = await launchBefore(noticePage());
  const before = await visitDesk(browser);
  await before.root.click('.nv-mark:nth-child(1)');
  await appears(before.root, '.nv-mark:nth-child(1)[aria-pressed="true"]');
  await before.root.click('.nv-mark:nth-child(2)');
  await appears(before.root, '.nv-mark:nth-child(2)[aria-pressed="true"]');

  browser.portal.sites[ADDRESS] = noticePage([FIRST.replace('15/12/2030', '30/12/2030'), ...REST]);
  const after = await visitDesk(browser);
  const { root } = after;
  await unfold(after);
  await appears(root, '.nv-orphans', 'phòng, chống dịch');
  await appears(root, '.nv-mark-warns');
  await root.click('.nv-panel-scroll > .nv-rows .nv-row-actions button');
  await appears(root, '.nv-difference ins', '30');
  await appears(root, '.nv-difference del', '15');
  await root.click('.nv-callout .nv-button-primary');
  await appears(root, '.nv-card-due', '29/12/2030');
  expect(await count(root, '.nv-mark-warns')).toBe(0);
  expect(await count(root, '.nv-mark[aria-pressed="true"]')).toBe(1);

  browser.portal.sites[ADDRESS] = noticePage([FIRST.replace('15/12/2030', '30/12/2030'), SECOND, ...REST]);
  const back = await visitDesk(browser);
  await appears(back.root, '.nv-mark:nth-child(2)[aria-pressed="true"]');
  expect(await count(back.root, '.nv-mark-warns')).toBe(0);
});

it('knows sentences in other markup, decomposed, with other spaces and a banner above', async () => {
  await using browser = await launchBefore(noticePage());
  const before = await visitDesk(browser);
  await before.root.click('.nv-mark:nth-child(1)');
  await appears(before.root, '.nv-mark:nth-child(1)[aria-pressed="true"]');
  const bold = FIRST.replace('chủ trì, phối', '<b>chủ trì, ph</b>ối').replace('Sở Xây dựng', 'Sở&nbsp;Xây\n dựng');
  const later = noticePage([bold, SECOND, ...REST]).replace('<article>', '<article><p>Bản in</p><p>Cỡ chữ</p>');
  browser.portal.sites[ADDRESS] = later.normalize('NFD');
  const { root } = await visitDesk(browser);
  await appears(root, '.nv-mark:nth-child(1)[aria-pressed="true"]');
  expect(await count(root, '.nv-mark-warns')).toBe(0);
});

it('knows the notice on another portal', async () => {
  const elsewhere = 'sxd.bacgiang.gov.vn/tin/7';
  await using browser = await launchBefore(noticePage(), {
    sites: { [elsewhere]: noticePage().replace('Trang chủ', 'Sở Xây dựng') },
  });
  const { root } = await visitDesk(browser);
  await root.click('.nv-mark:nth-child(2)');
  await appears(root, '.nv-mark[aria-pressed="true"]');
  const other = await visitDesk(browser, elsewhere);
  await appears(other.root, '.nv-mark:nth-child(2)[aria-pressed="true"]');
  expect(await count(other.root, '.nv-mark[aria-pressed="true"]')).toBe(1);
});

it('tracks a selected passage, also on a page without a notice', async () => {
  const plain = 'thoitiet.gov.vn/tin';
  const words = 'Đề nghị các hộ dân gửi đơn về UBND xã trước ngày 20/12/2030';
  await using browser = await launchBefore(noticePage(), {
    sites: {
      [plain]: `<!doctype html><title>Thời tiết</title><main><h1>Thời tiết trong tuần</h1><p>Trời nắng, gió nhẹ.</p><p id="it">${words}.</p></main>`,
    },
  });
  const page = await browser.visit(plain);
  await page.evaluate((text) => {
    const node = document.querySelector('#it')?.firstChild;
    if (node) getSelection()?.setBaseAndExtent(node, 0, node, text.length);
  }, words);
  await chooseFromMenu(browser, 'track-selection');
  const root = await closedRoot(page, 'nhac-viec');
  await appears(root, '.nv-card', '19/12/2030');
  await root.click('.nv-card .nv-button-primary');
  await appears(root, '.nv-toast', 'Đang theo dõi');
  await appears(root, '.nv-card', 'Bỏ theo dõi');
  expect(await count(root, '.nv-card')).toBe(1);
});

it('shows the same list in the side panel, which follows the page in front', async () => {
  await using browser = await launchBefore(noticePage());
  const { page, root } = await visitDesk(browser);
  const panel = await browser.open('sidepanel.html');
  // In a tab of its own the panel is in front of itself: it looks at the notice once that is in front again.
  await page.bringToFront();
  await panel.waitForSelector('.nv-row');
  expect(await panel.locator('.nv-row').count()).toBe(SENTENCES.length);
  await panel.locator('.nv-row .nv-icon-button').first().click();
  await panel.locator('.nv-toast', { hasText: 'Đang theo dõi' }).waitFor();
  await appears(root, '.nv-mark[aria-pressed="true"]');
  expect(await violations(panel)).toEqual([]);
  await page.bringToFront();
  await page.goto(`https://${ADDRESS}?2`);
  await expect.poll(() => panel.locator('.nv-row .nv-icon-button[aria-pressed="true"]').count()).toBe(1);
});
