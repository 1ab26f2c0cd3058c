/** From a notice's page to the watchlist and back, as a user goes it, on each of the five real notices under its own host name. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSites } from '../demo/sites.ts';
import { launch, type Launched } from './browser.ts';
import { closedRoot } from './closed-root.ts';

const demo = demoSites(new Date());
const HOST = 'nhac-viec';
const MARK = '.nv-mark';

let browser: Launched;
beforeAll(async () => {
  browser = await launch({ sites: demo.sites });
  await browser.context.addInitScript(rememberNodes);
});
afterAll(() => browser.close());

/** Runs in each page before the extension does: keeps every node of the document as it was parsed, with its place. */
function rememberNodes(): void {
  const world = globalThis as { changedNodes?: () => number };
  addEventListener('DOMContentLoaded', () => {
    const places: [Node, Node | null, Node | null, string | null][] = [];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ALL);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      places.push([
        node,
        node.parentNode,
        node.nextSibling,
        node.nodeValue ?? (node as Element).cloneNode(false).nodeName,
      ]);
    }
    world.changedNodes = () =>
      places.filter(([node, parent, next, value]) => {
        const now = node.nodeValue ?? node.cloneNode(false).nodeName;
        const sameNext = node.nextSibling === next || node.nextSibling?.nodeName === 'NHAC-VIEC';
        return node.parentNode !== parent || !sameNext || now !== value;
      }).length;
  });
}

const badgeOf = (page: Page) => page.evaluate(() => chrome.action.getBadgeText({}));
/** The number of a tab of the popup: "Tất cả 6". */
const countOf = async (popup: Page, tab: RegExp) => {
  const words = await popup.getByRole('tab', { name: tab }).innerText();
  return Number(/\d+/u.exec(words)?.[0] ?? Number.NaN);
};

const TRACKED = `${MARK}[aria-pressed="true"]`;
const TODAYS = `${MARK}[aria-label*="${demo.today.tracked}"]`;

/** Clicks a mark and waits until the page shows it as tracked. */
async function track(page: Page, mark: string): Promise<void> {
  const onPage = await closedRoot(page, HOST);
  await onPage.waitFor(mark);
  await onPage.click(mark);
  await onPage.waitFor(TRACKED);
}

describe('a notice on its province’s site', () => {
  it.each(demo.pages)('is tracked by one click, and its page keeps every node: $address', async ({ address }) => {
    const page = await browser.visit(address);
    await track(page, address === demo.today.address ? TODAYS : MARK);
    expect(await page.evaluate(() => (globalThis as { changedNodes?: () => number }).changedNodes?.())).toBe(0);
    await page.close();
  });
});

describe('what was tracked', () => {
  it('is in the popup, as many as there were clicks', async () => {
    const popup = await browser.open('popup.html');
    await expect.poll(() => countOf(popup, /Tất cả/u)).toBe(demo.pages.length);
    await popup.close();
  });

  it('is counted by the badge: overdue and due soon, as the popup has them', async () => {
    const popup = await browser.open('popup.html');
    const urgent = async () => (await countOf(popup, /Quá hạn/u)) + (await countOf(popup, /Sắp đến hạn/u));
    await expect.poll(urgent).toBeGreaterThan(0);
    expect(await badgeOf(popup)).toBe(String(await urgent()));
    await popup.close();
  });

  it('is there after the worker was stopped, on its page too', async () => {
    await browser.stopWorker();
    const page = await browser.visit(demo.today.address);
    const onPage = await closedRoot(page, HOST);
    await expect(onPage.waitFor(`${TODAYS}[aria-pressed="true"]`)).resolves.toBeUndefined();
    await page.close();
  });

  it('is there after the browser was closed, badge and all', async () => {
    const before = await browser.open('popup.html');
    const badge = await badgeOf(before);
    await browser.restart();
    const popup = await browser.open('popup.html');
    await expect.poll(() => countOf(popup, /Tất cả/u)).toBe(demo.pages.length);
    await expect.poll(() => badgeOf(popup)).toBe(badge);
    const page = await browser.visit(demo.today.address);
    const onPage = await closedRoot(page, HOST);
    await onPage.waitFor(`${TODAYS}[aria-pressed="true"]`);
  });

  it('goes by a click on its mark, and comes back by undo', async () => {
    const page = await browser.visit(demo.today.address);
    const onPage = await closedRoot(page, HOST);
    await onPage.waitFor(`${TODAYS}[aria-pressed="true"]`);
    await onPage.click(TODAYS);
    await onPage.waitFor(`${TODAYS}[aria-pressed="false"]`);
    const popup = await browser.open('popup.html');
    await expect.poll(() => countOf(popup, /Tất cả/u)).toBe(demo.pages.length - 1);
    await page.bringToFront();
    const undo = await onPage.evaluate((root) =>
      [...root.querySelectorAll('button')].findIndex((button) => button.textContent?.includes('Hoàn tác')),
    );
    expect(undo).toBeGreaterThanOrEqual(0);
    await onPage.evaluate((root, index) => root.querySelectorAll('button')[index]?.focus(), undo);
    await page.keyboard.press('Enter');
    await onPage.waitFor(`${TODAYS}[aria-pressed="true"]`);
    await expect.poll(() => countOf(popup, /Tất cả/u)).toBe(demo.pages.length);
  });
});

describe('a page that is no notice', () => {
  it('gets nothing of ours', async () => {
    const list = await browser.visit(demo.list);
    const notice = await browser.visit(demo.today.address);
    await (await closedRoot(notice, HOST)).waitFor(MARK);
    expect(await list.evaluate(() => [document.querySelector('nhac-viec'), CSS.highlights.size])).toEqual([null, 0]);
  });
});
