/** Pages whose body comes late, is replaced, or changes without a load; frames; floods; an extension that goes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readNotice } from '../../lib/notice/read.ts';
import type { Article } from '../pages/article.ts';
import { escaped } from '../pages/markup.ts';
import { bodyOf, FIRST, livingPage, RECORD, SECOND } from '../pages/living.ts';
import { launch, type Launched } from './browser.ts';
import { type Findings, findingsOf, isAnnotated, painted } from './page-findings.ts';
import { expectUntouched } from './untouched.ts';

/** A page of one address that shows what its state says. */
const historyScript = `const show = () => put(bodies[history.state?.body] ?? '<p>Danh sách</p>');
    window.go = (body) => { history.pushState({ body }, '', '/history/' + body); setTimeout(show, 50); };
    addEventListener('popstate', show);`;
const hashScript = "addEventListener('hashchange', () => put(bodies[0]));";
/** A body that comes when nobody looks any more stays unread; one that a press brought is read. */
const postbackScript = `setTimeout(() => { content.insertAdjacentHTML('beforeend', '<div hidden id="late"></div>' + bodies[1]); record(); }, 22000);
    window.post = () => setTimeout(() => put(bodies[0]), 100);`;
/** Ten thousand changes a second, the article's own text among them; all taken back in the end. */
const floodScript = `const box = document.createElement('div'); document.body.append(box); let turn = 0;
    const last = content.lastElementChild.textContent;
    const flood = setInterval(() => { for (let n = 0; n < 100; n += 1) { turn += 1; box.textContent = 'lượt ' + turn; }
      content.lastElementChild.textContent = 'Văn bản lưu ' + turn + ' lần.'; }, 10);
    window.ebb = () => { clearInterval(flood); box.textContent = ''; content.lastElementChild.textContent = last; };`;

/** A part that a press on "xem thêm" shows, within one that can be folded away. */
const LATER = 'trước ngày 20/12/2030';
const MORE = `<style>.shut { display: none }</style><details open><summary>Phụ lục</summary>
  <div class="more shut"><p>Giao Sở Nội vụ rà soát, báo cáo UBND tỉnh ${LATER}.</p></div></details>`;

const HOST = 'langson.gov.vn';
const SITES = {
  late: livingPage('', [FIRST], 'setTimeout(() => put(bodies[0]), 5000);'),
  replaced: livingPage(bodyOf(FIRST), [SECOND], 'window.swap = () => put(bodies[0]);'),
  history: livingPage('<p>Danh sách văn bản</p>', [FIRST, SECOND], historyScript),
  hash: livingPage('<p>Danh sách văn bản</p>', [FIRST], hashScript),
  postback: livingPage('<a id="post" href="javascript:void post()">Xem</a>', [FIRST, SECOND], postbackScript),
  inner: livingPage(bodyOf(FIRST), [], ''),
  other: livingPage(bodyOf(SECOND), [], ''),
  frame: `<!doctype html><title>Văn bản</title><script>${RECORD}</script><p>Khung</p><iframe src="/inner" width="800" height="600"></iframe>`,
  frames: `<!doctype html><title>Văn bản</title><script>${RECORD}</script><iframe name="one" src="/inner"></iframe><iframe name="two" src="/other"></iframe>`,
  flood: livingPage(bodyOf(FIRST), [], floodScript),
  folded: livingPage(bodyOf(FIRST).replace('<p>Nơi nhận', `${MORE}<p>Nơi nhận`), [], ''),
  srcdoc: `<!doctype html><title>Văn bản</title><script>${RECORD}</script><iframe srcdoc="${escaped(bodyOf(FIRST))}"></iframe>`,
  away: '<!doctype html><title>Khác</title><p>Trang khác</p>',
};

let browser: Launched;
/** Loaded first, looked at last: its wait is over by then. */
let postback: Page;

const findings = (article: Article): Findings => findingsOf(readNotice(article.text), article.text);
const WAIT = { timeout: 15_000, interval: 200 };
const NOTHING: Findings = { 'nv-directive': [], 'nv-assignee': [], 'nv-deadline': [] };

beforeAll(async () => {
  const sites = Object.fromEntries(Object.entries(SITES).map(([path, html]) => [`${HOST}/${path}`, html]));
  browser = await launch({ sites });
  postback = await browser.visit(`${HOST}/postback`);
});
afterAll(() => browser.close());

it('reads a body that comes after five seconds', async () => {
  const page = await browser.visit(`${HOST}/late`);
  expect(await isAnnotated(browser, page)).toBe(false);
  await expect.poll(() => painted(page), WAIT).toEqual(findings(FIRST));
  await expectUntouched(page);
  await page.close();
});

it('reads again what a script puts in the article’s place', async () => {
  const page = await browser.visit(`${HOST}/replaced`);
  await expect.poll(() => painted(page), WAIT).toEqual(findings(FIRST));
  await expectUntouched(page);
  await page.evaluate('swap()');
  await expect.poll(() => painted(page), WAIT).toEqual(findings(SECOND));
  await expectUntouched(page);
  await page.close();
});

it('follows a page that changes by the history API, forth and back', async () => {
  const page = await browser.visit(`${HOST}/history`);
  expect(await isAnnotated(browser, page)).toBe(false);
  await page.evaluate('go(0)');
  await expect.poll(() => painted(page), WAIT).toEqual(findings(FIRST));
  await expectUntouched(page);
  await page.evaluate('go(1)');
  await expect.poll(() => painted(page), WAIT).toEqual(findings(SECOND));
  await expectUntouched(page);
  await page.goBack();
  await expect.poll(() => painted(page), WAIT).toEqual(findings(FIRST));
  await expectUntouched(page);
  await page.goBack();
  await expect.poll(() => painted(page), { timeout: 10_000 }).toEqual(NOTHING);
  await expectUntouched(page);
  await page.close();
});

it('follows a page that changes by its hash', async () => {
  const page = await browser.visit(`${HOST}/hash`);
  await page.evaluate("location.hash = '#/van-ban/1'");
  await expect.poll(() => painted(page), WAIT).toEqual(findings(FIRST));
  await expectUntouched(page);
  await page.close();
});

it('reads a page again that the browser comes back to', async () => {
  const page = await browser.visit(`${HOST}/inner`);
  await expect.poll(() => painted(page), WAIT).toEqual(findings(FIRST));
  await expectUntouched(page);
  await page.goto(`https://${HOST}/away`);
  await page.goBack();
  await expect.poll(() => painted(page), WAIT).toEqual(findings(FIRST));
  await expectUntouched(page);
  await page.close();
});

it('reads what a press unfolds, and no longer what it folds away', async () => {
  const page = await browser.visit(`${HOST}/folded`);
  await expect.poll(async () => (await painted(page))['nv-deadline'].length, WAIT).toBeGreaterThan(0);
  expect((await painted(page))['nv-deadline']).not.toContain(LATER);
  await page.evaluate("content.querySelector('.more').className = ''; record()");
  await expect.poll(async () => (await painted(page))['nv-deadline'], WAIT).toContain(LATER);
  await page.evaluate("content.querySelector('details').open = false; record()");
  await expect.poll(async () => (await painted(page))['nv-deadline'], WAIT).not.toContain(LATER);
  await expectUntouched(page);
  await page.close();
});

it('goes with a body that a script takes away, and comes back with it', async () => {
  const page = await browser.visit(`${HOST}/inner`);
  await expect.poll(() => painted(page), WAIT).toEqual(findings(FIRST));
  await page.evaluate('window.body = document.body; body.remove()');
  await expect.poll(() => painted(page), WAIT).toEqual(NOTHING);
  await page.evaluate('document.documentElement.append(body)');
  await expect.poll(() => painted(page), WAIT).toEqual(findings(FIRST));
  await page.close();
});

it('reads a page that a script writes anew from its first letter', async () => {
  const page = await browser.visit(`${HOST}/replaced`);
  await expect.poll(() => painted(page), WAIT).toEqual(findings(FIRST));
  await page.evaluate(
    "document.open(); document.write('<title>Khác</title><main>' + bodies[0] + '</main>'); document.close()",
  );
  await expect.poll(() => painted(page), WAIT).toEqual(findings(SECOND));
  await page.close();
});

it('reads a notice in a frame without an address of its own', async () => {
  const page = await browser.visit(`${HOST}/srcdoc`);
  await expect.poll(() => painted(page.frames()[1]!), WAIT).toEqual(findings(FIRST));
  await expectUntouched(page);
  await page.close();
});

it('reads a notice in a frame of the same site', async () => {
  const page = await browser.visit(`${HOST}/frame`);
  await expect.poll(() => painted(page.frames()[1]!), WAIT).toEqual(findings(FIRST));
  expect(await painted(page)).toEqual(NOTHING);
  await expectUntouched(page);
  await expectUntouched(page, 'frames[0]');
  await page.close();
});

it('reads two frames at once, each for itself', async () => {
  const page = await browser.visit(`${HOST}/frames`);
  await expect.poll(() => painted(page.frame('one')!), WAIT).toEqual(findings(FIRST));
  await expect.poll(() => painted(page.frame('two')!), WAIT).toEqual(findings(SECOND));
  for (const view of ['window', 'frames.one', 'frames.two']) await expectUntouched(page, view);
  await page.close();
});

it('reads a page that changes without end at most once a second, and leaves it its time', async () => {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const { insertCSS } = chrome.scripting;
    const count = Object.assign(globalThis, { readings: 0 });
    chrome.scripting.insertCSS = (injection: Parameters<typeof insertCSS>[0]) => {
      count.readings += 1;
      return insertCSS(injection);
    };
  });
  const page = await browser.visit(`${HOST}/flood`);
  await page.waitForFunction(() => CSS.highlights.has('nv-directive'));
  const frames = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        let count = 0;
        const frame = () => {
          count += 1;
          if (performance.now() - start < 4000) requestAnimationFrame(frame);
          else resolve(count);
        };
        frame();
      }),
  );
  await page.evaluate('ebb()');
  const readings = await worker.evaluate(() => (globalThis as unknown as { readings: number }).readings);
  expect(readings).toBeGreaterThan(1);
  expect(readings).toBeLessThanOrEqual(7);
  expect(frames).toBeGreaterThan(20);
  await expectUntouched(page);
  await page.close();
});

it('stops waiting after twenty seconds, and looks again when a press may have brought a body', async () => {
  await postback.waitForSelector('#late', { state: 'attached', timeout: 40_000 });
  expect(await isAnnotated(browser, postback)).toBe(false);
  await postback.bringToFront();
  await postback.click('#post');
  await expect.poll(() => painted(postback), WAIT).toEqual(findings(FIRST));
  await expectUntouched(postback);
  await postback.close();
});

it('leaves nothing in a page when the extension goes', async () => {
  const page = await browser.visit(`${HOST}/inner`);
  await expect.poll(() => painted(page), WAIT).toEqual(findings(FIRST));
  await expectUntouched(page);
  const worker = await browser.worker();
  await worker.evaluate(() => {
    chrome.runtime.reload();
  });
  await expect.poll(() => painted(page), { timeout: 10_000 }).toEqual(NOTHING);
  await expect.poll(() => page.locator('nhac-viec').count()).toBe(0);
  await expectUntouched(page);
});
