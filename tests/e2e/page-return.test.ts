/** Pages that come back out of the browser's back/forward cache, as they were left and with what happened meanwhile. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADDRESS, appears, count, noticePage, SENTENCES, unfold } from './desk-page.ts';
import { launch, type Launched } from './browser.ts';
import { closedHosts, closedRoot } from './closed-root.ts';
import { painted } from './page-findings.ts';

const HOST = ADDRESS.split('/')[0]!;
const LIST = `${HOST}/van-ban`;
/** No portal: no script of the extension runs there. */
const AWAY = 'baochi.vn/tin';
const SITES = {
  [ADDRESS]: noticePage(),
  [LIST]: `<!doctype html><title>Văn bản</title><h1>Danh sách văn bản</h1><ul><li><a href="https://${ADDRESS}">Thông báo kết luận phiên họp</a></li></ul>`,
  [AWAY]: '<!doctype html><title>Khác</title><p>Trang khác</p>',
};

let browser: Launched;

beforeAll(async () => {
  browser = await launch({ sites: SITES, backForwardCache: true });
});
afterAll(() => browser.close());

/** Leaves something in the page's window that no load would leave there, and goes elsewhere. */
async function leave(page: Page, to = AWAY): Promise<void> {
  await page.evaluate(() => {
    const kept = Object.assign(window, { kept: { comebacks: 0 } }).kept;
    addEventListener('pageshow', ({ persisted }) => (kept.comebacks += Number(persisted)));
  });
  await page.goto(`https://${to}`);
}

/** Goes back, or forward; fails, with the browser's reasons, where the page was loaded anew. */
async function comeBack(page: Page, way: 'goBack' | 'goForward' = 'goBack'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  let reasons = '';
  session.on('Page.backForwardCacheNotUsed', (told) => (reasons = JSON.stringify(told.notRestoredExplanations)));
  await page[way]({ waitUntil: 'commit' });
  const comebacks = () => page.evaluate(() => (window as { kept?: { comebacks: number } }).kept?.comebacks ?? 0);
  await expect.poll(comebacks, { message: reasons }).toBe(1);
  await session.detach();
}

async function visitNotice(): Promise<Page> {
  const page = await browser.visit(ADDRESS);
  await appears(await closedRoot(page, 'nhac-viec'), '.nv-marks');
  return page;
}

it('come back with marks and panel, which still work', async () => {
  const page = await visitNotice();
  const before = await painted(page);
  expect(before['nv-directive'].length).toBeGreaterThan(2);
  await leave(page);
  await comeBack(page);
  expect(await painted(page)).toEqual(before);
  const root = await closedRoot(page, 'nhac-viec');
  await unfold({ page, root });
  await root.click('.nv-mark:nth-child(1)');
  await appears(root, '.nv-mark:nth-child(1)[aria-pressed="true"]');
  await root.click('.nv-mark:nth-child(1)');
  await appears(root, '.nv-mark:nth-child(1)[aria-pressed="false"]');
  await page.close();
});

it('know what was tracked and set meanwhile', async () => {
  const page = await visitNotice();
  await leave(page);
  const other = await visitNotice();
  const there = await closedRoot(other, 'nhac-viec');
  await there.click('.nv-mark:nth-child(2)');
  await appears(there, '.nv-mark:nth-child(2)[aria-pressed="true"]');
  await other.close();
  const settings = await browser.open('options.html');
  await settings.evaluate(() => chrome.storage.local.set({ 'settings.agencies': ['Sở Nội vụ tỉnh Bắc Giang'] }));
  await comeBack(page);
  const root = await closedRoot(page, 'nhac-viec');
  await appears(root, '.nv-mark:nth-child(2)[aria-pressed="true"]');
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('nv-tracked')?.size)).toBe(1);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('nv-mine')?.size)).toBeGreaterThan(0);
  await settings.evaluate(() => chrome.storage.local.remove('settings.agencies'));
  await settings.close();
  await page.close();
});

it('are let be once the user has said meanwhile that they are none', async () => {
  const page = await visitNotice();
  const url = page.url();
  await leave(page);
  const popup = await browser.open('popup.html');
  const choose = (choice: 'none' | null) =>
    popup.evaluate((asked) => chrome.runtime.sendMessage({ to: 'worker', name: 'choose-page', asked }), {
      url,
      choice,
    });
  await choose('none');
  await comeBack(page);
  await expect.poll(async () => (await painted(page))['nv-directive']).toEqual([]);
  await choose(null);
  await expect.poll(async () => (await painted(page))['nv-directive'].length).toBeGreaterThan(2);
  await popup.close();
  await page.close();
});

it('answer the side panel, whose line was cut when they were left', async () => {
  const page = await visitNotice();
  const panel = await browser.open('sidepanel.html');
  await page.bringToFront();
  const rows = () => panel.locator('.nv-row').count();
  await expect.poll(rows).toBe(SENTENCES.length);
  await leave(page);
  await expect.poll(rows).toBe(0);
  await comeBack(page);
  await expect.poll(rows).toBe(SENTENCES.length);
  await panel.close();
  await page.close();
});

it('are told apart when the user goes from a list to a notice, back, and forward', async () => {
  const page = await browser.visit(LIST);
  await leave(page, ADDRESS);
  const root = await closedRoot(page, 'nhac-viec');
  await appears(root, '.nv-marks');
  await page.evaluate(() => {
    const kept = Object.assign(window, { kept: { comebacks: 0 } }).kept;
    addEventListener('pageshow', ({ persisted }) => (kept.comebacks += Number(persisted)));
  });
  await comeBack(page);
  expect(await closedHosts(page)).toEqual([]);
  await comeBack(page, 'goForward');
  expect((await painted(page))['nv-directive'].length).toBeGreaterThan(2);
  expect(await count(await closedRoot(page, 'nhac-viec'), '.nv-mark')).toBeGreaterThan(2);
  await page.close();
});

it('hold nothing of an extension that was reloaded meanwhile; loaded anew they are read by it', async () => {
  const page = await visitNotice();
  const before = await painted(page);
  await leave(page);
  const worker = await browser.worker();
  await worker.evaluate(() => {
    chrome.runtime.reload();
  });
  await page.goBack({ waitUntil: 'commit' });
  // The browser may give up a page for its extension's sake.
  const kept = await page.evaluate(() => 'kept' in window);
  await expect.poll(() => closedHosts(page)).toEqual(kept ? [] : ['nhac-viec']);
  const nothing = { 'nv-directive': [], 'nv-assignee': [], 'nv-deadline': [] };
  await expect.poll(() => painted(page)).toEqual(kept ? nothing : before);
  await page.close();
});
