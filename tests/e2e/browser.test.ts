/** The harness itself: what other browser tests rely on. */
import { expect, it } from 'vitest';
import { launch } from './browser.ts';
import { closedHosts, closedRoot } from './closed-root.ts';

const HELLO = '<!doctype html><title>Cổng thông tin</title><p id="hello">Xin chào</p>';
const CLOSED = `${HELLO}<my-box></my-box><script>
  const root = document.querySelector('my-box').attachShadow({ mode: 'closed' });
  const button = Object.assign(document.createElement('button'), { textContent: 'Bấm', id: 'press' });
  button.addEventListener('click', (event) => { button.textContent = event.isTrusted ? 'Đã bấm' : 'Giả'; });
  root.append(button);
</script>`;

it('shows pages under a portal’s own host name, as a secure site', async () => {
  await using browser = await launch({ sites: { 'portal.bacgiang.gov.vn/a': HELLO } });
  const page = await browser.visit('portal.bacgiang.gov.vn/a');
  expect(await page.textContent('#hello')).toBe('Xin chào');
  expect(await page.evaluate(() => [location.host, isSecureContext])).toEqual(['portal.bacgiang.gov.vn', true]);
  expect(browser.portal.visits).toContain('portal.bacgiang.gov.vn/a');
});

/** What a test finds that leaves traces of every kind; which browser it had. */
async function leaveTraces() {
  // What the page still asks for when it goes offline is refused.
  await using browser = await launch({
    sites: { 'portal.bacgiang.gov.vn/a': HELLO },
    expected: [/ERR_INTERNET_DISCONNECTED/u],
  });
  const page = await browser.open('popup.html');
  const pages = browser.context.pages().length;
  await page.getByRole('heading', { level: 1 }).waitFor();
  const found = await page.evaluate(async () => [
    'left' in (await chrome.storage.local.get('left')),
    (await indexedDB.databases()).some(({ name }) => name === 'left'),
  ]);
  await page.evaluate(async () => {
    await chrome.storage.local.set({ left: true });
    await new Promise((opened) => indexedDB.open('left').addEventListener('success', opened));
  });
  await browser.visit('portal.bacgiang.gov.vn/a');
  await browser.context.setOffline(true);
  return { profile: browser.profile, pages, found };
}

it('hands a browser on with the extension as newly installed, whatever the test before left', async () => {
  const first = await leaveTraces();
  expect(first.found).toEqual([false, false]);
  expect(await leaveTraces()).toEqual(first);
});

it('stops the worker, and a message wakes it', async () => {
  await using browser = await launch();
  const before = await browser.worker();
  await before.evaluate(() => Object.assign(globalThis, { marked: true }));
  await browser.stopWorker();
  const page = await browser.open('manifest.json');
  await page.evaluate(() => chrome.runtime.sendMessage('wake').catch(() => null));
  const after = await browser.worker();
  expect(await after.evaluate(() => 'marked' in globalThis)).toBe(false);
});

it('keeps what the extension stored over a restart of the browser', async () => {
  await using browser = await launch();
  const before = await browser.open('manifest.json');
  await before.evaluate(() => chrome.storage.local.set({ kept: 'đã lưu' }));
  await browser.restart();
  const after = await browser.open('manifest.json');
  expect(await after.evaluate(() => chrome.storage.local.get('kept'))).toEqual({ kept: 'đã lưu' });
});

it('fails on an error in a page’s console, and on a rejection that nobody handles', async () => {
  const failing = `${HELLO}<script>console.error('báo lỗi'); Promise.reject(new Error('bị từ chối'));</script>`;
  const browser = await launch({ sites: { 'portal.bacgiang.gov.vn/a': failing } });
  await browser.visit('portal.bacgiang.gov.vn/a');
  await expect(browser.close()).rejects.toThrow(/báo lỗi[\s\S]*bị từ chối/u);
});

it('fails on a rejection that nobody handles in the worker', async () => {
  const browser = await launch();
  const worker = await browser.worker();
  await worker.evaluate(() =>
    new Promise((resolve) => {
      addEventListener('unhandledrejection', resolve);
      setTimeout(() => void Promise.reject(new Error('bị từ chối trong worker')));
    }).then(() => undefined),
  );
  await expect(browser.close()).rejects.toThrow('bị từ chối trong worker');
});

it('lets pass what a test expects', async () => {
  await using browser = await launch({
    sites: { 'portal.bacgiang.gov.vn/a': `${HELLO}<script>console.error('báo lỗi')</script>` },
    expected: [/^báo lỗi$/u],
  });
  await browser.visit('portal.bacgiang.gov.vn/a');
  expect(browser.faults.found()).toEqual([]);
});

it('reaches closed shadow roots from outside, with the real mouse', async () => {
  await using browser = await launch({ sites: { 'portal.bacgiang.gov.vn/a': CLOSED } });
  const page = await browser.visit('portal.bacgiang.gov.vn/a');
  expect(await closedHosts(page)).toEqual(['my-box']);
  const box = await closedRoot(page, 'my-box');
  expect(await box.accessible()).toContainEqual({ role: 'button', name: 'Bấm' });
  await box.click('#press');
  expect(await box.evaluate((root) => root.querySelector('button')?.textContent)).toBe('Đã bấm');
});
