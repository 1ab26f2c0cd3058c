/** An item whose page cannot be reached, or no longer has it: its kept text is shown, with what happened and what to do. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './accessible.ts';
import type { Launched } from './browser.ts';
import { closedRoot } from './closed-root.ts';
import { SMALL, smallIn } from './controls.ts';
import { faultsOf } from './desk-faults.ts';
import {
  ADDRESS,
  appears,
  count,
  focused,
  launchBefore,
  noticePage,
  SENTENCES,
  tabTo,
  visitDesk,
} from './desk-page.ts';
import { openPopup, until } from './watchlist-setup.ts';
import { tabOnto } from './own-keys.ts';

const KEPT = 'rà soát quy hoạch';
const OTHER =
  '<!doctype html><html lang="vi"><title>Tin tức</title><main><h1>Trang chủ</h1><p>Không có gì.</p></main></html>';

let browser: Launched;
beforeAll(async () => {
  browser = await launchBefore(noticePage(), {
    expected: [/net::ERR_|status of (?:404|410|500)/u],
  });
  const { page, root } = await visitDesk(browser);
  await root.click('.nv-mark');
  await appears(root, '.nv-mark[aria-pressed="true"]');
  await page.close();
});
afterEach(async () => {
  // A tab that shows the notice would be gone to instead of a new one. The browser closes with its last.
  const [kept, ...others] = browser.context.pages();
  await kept?.goto('about:blank');
  for (const page of others) await page.close();
});
afterAll(() => browser.close());

/** The page has gone to the sentence: it is the one that the user is at. */
const goneTo = async (page: Page) => appears(await closedRoot(page, 'nhac-viec'), '[role="status"]', KEPT);

/** Opens the item by a press on its words in the popup; gives the tab that was opened for it. */
async function openTracked(by: 'mouse' | 'keyboard' = 'mouse'): Promise<Page> {
  const popup = await openPopup(browser);
  const opened = browser.context.waitForEvent('page');
  if (by === 'mouse') await popup.locator('button.nv-row-title').first().click();
  else {
    await popup.locator('button.nv-row-title').first().waitFor();
    await tabOnto(popup, KEPT);
    await popup.keyboard.press('Enter');
  }
  const page = await opened;
  if (!popup.isClosed()) await popup.close();
  return page;
}

const serve = (answer: Launched['portal']['sites'][string]) => (browser.portal.sites[ADDRESS] = answer);

const CUT_OFF = ({ socket }: { socket: { destroy(): void } }) => {
  socket.destroy();
  return '';
};

describe('a page that does not come', () => {
  it('gives way to the kept text, and can be tried again and gone back to, by mouse', async () => {
    serve(CUT_OFF);
    const page = await openTracked();
    await page.waitForURL('**/watchlist.html#unreached=*');
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Không mở được trang của văn bản').waitFor();
    await sheet.getByText('Nội dung đã lưu ở dưới vẫn còn nguyên').waitFor();
    await sheet.locator('blockquote', { hasText: KEPT }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      // Without motion: halfway from one scheme to the other nothing has to be read.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violations(page)).toEqual([]);
    }

    // The machine is offline now: the same again, with the page itself one step back.
    serve(noticePage());
    await browser.context.setOffline(true);
    const steps = await page.evaluate(() => history.length);
    await sheet.getByRole('button', { name: 'Thử lại' }).click();
    await page.waitForFunction((before) => history.length === before + 2 && location.hash !== '', steps);
    await browser.context.setOffline(false);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.waitForURL(`https://${ADDRESS}**`);
    await goneTo(page);
    await page.goBack();
    await page.waitForURL('**/watchlist.html#unreached=*');
  });

  it('does so by keyboard alone, and leaves the watchlist behind when closed', async () => {
    serve(CUT_OFF);
    const page = await openTracked('keyboard');
    await page.waitForURL('**/watchlist.html#unreached=*');
    await page.getByText('Không mở được trang của văn bản').waitFor();
    serve(noticePage());
    await tabOnto(page, 'Thử lại');
    await page.keyboard.press('Enter');
    await page.waitForURL(`https://${ADDRESS}**`);
    await goneTo(page);
    await page.goBack();
    await page.getByText('Không mở được trang của văn bản').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).toBe('');
  });

  it('gives way too where the portal’s name is not known; another address is one press away', async () => {
    const popup = await openPopup(browser);
    await popup.evaluate(async (address) => {
      const opening = indexedDB.open('nhac-viec');
      await new Promise((done) => opening.addEventListener('success', done));
      const store = opening.result.transaction('notices', 'readwrite').objectStore('notices');
      const all = store.getAll();
      await new Promise((done) => all.addEventListener('success', done));
      for (const notice of all.result) store.put({ ...notice, addresses: [address, ...notice.addresses] });
      await new Promise((done) => store.transaction.addEventListener('complete', done));
      opening.result.close();
    }, 'https://khong-co.bacgiang.gov.vn:8443/van-ban/12');
    await popup.close();
    const lost = await openTracked();
    await lost.waitForURL('**/watchlist.html#unreached=*');
    // The notice was seen elsewhere too: one press goes there.
    await lost.getByRole('button', { name: 'Thử trang portal.bacgiang.gov.vn' }).click();
    await lost.waitForURL(`https://${ADDRESS}**`);
    expect(new URL(lost.url()).host).toBe('portal.bacgiang.gov.vn');
    await goneTo(lost);
  });
});

describe('a page that comes without the sentence', () => {
  it.each([404, 410, 500])('shows the kept text over an error page, %i', async (status) => {
    serve({ status, body: OTHER });
    const page = await openTracked();
    const root = await closedRoot(page, 'nhac-viec');
    await appears(root, '.nv-kept', `báo lỗi ${status}`);
    await appears(root, '.nv-kept', KEPT);
    await appears(root, '.nv-kept', 'Việc theo dõi vẫn còn nguyên');
    await appears(root, '.nv-kept', '12/TB-UBND');
    await appears(root, '.nv-kept', 'Hạn 14/12/2030');
    expect(page.url()).toContain(ADDRESS);
    for (const colorScheme of ['light', 'dark'] as const) {
      // Without motion: halfway from one scheme to the other nothing has to be read.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await faultsOf({ page, root })).toEqual([]);
    }
    expect(await root.evaluate(smallIn, SMALL)).toEqual([]);
    serve(noticePage());
    await root.click('.nv-kept .nv-button-primary');
    await page.waitForEvent('load');
    await goneTo(page);
  });

  it('shows it where the page holds another text now, and by keyboard goes to the watchlist', async () => {
    serve(OTHER);
    const page = await openTracked('keyboard');
    const root = await closedRoot(page, 'nhac-viec');
    await appears(root, '.nv-kept', 'Không tìm thấy câu này trên trang');
    await page.keyboard.press('Tab');
    await tabTo({ page, root }, 'Mở danh sách theo dõi');
    const list = browser.context.waitForEvent('page');
    await page.keyboard.press('Enter');
    expect((await list).url()).toContain('watchlist.html');
    await (await list).close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until(async () => expect(await count(root, '.nv-kept')).toBe(0));
  });

  it('shows it where the notice has lost the sentence, in an open tab too, and has the focus', async () => {
    serve(noticePage(SENTENCES.slice(1)));
    const page = await openTracked();
    const root = await closedRoot(page, 'nhac-viec');
    await appears(root, '.nv-kept', KEPT);
    expect(await focused(root)).toContain('Không tìm thấy câu này');
    await page.keyboard.press('Escape');
    await until(async () => expect(await count(root, '.nv-kept')).toBe(0));
    const popup = await openPopup(browser);
    await popup.locator('button.nv-row-title').first().click();
    await appears(root, '.nv-kept', KEPT);
  });

  it('goes to the sentence after all, when it comes late', async () => {
    const late = noticePage().replace(
      /<article>([\s\S]*)<\/article>/u,
      (_, body: string) =>
        `<article></article><script>addEventListener('click', () => document.querySelector('article').innerHTML = ${JSON.stringify(body)})</script>`,
    );
    serve(late);
    const page = await openTracked();
    const root = await closedRoot(page, 'nhac-viec');
    await appears(root, '.nv-kept', KEPT);
    await page.mouse.click(5, 700);
    await appears(root, '.nv-flash');
    await until(async () => expect(await count(root, '.nv-kept')).toBe(0));
  });
});
