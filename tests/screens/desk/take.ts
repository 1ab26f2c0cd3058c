/**
 * `npm run screens:desk [VIEW...]`: pictures of the desk for people to look at, in `.screens/desk`: marks, card, editing, panel, menu, messages,
 * kept text and side panel, on three kinds of page, at 100 %, 125 %, 200 % and 360 px wide, light, dark, in forced colours and in English. Builds nothing: `npm run build` first.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launch, type Launched } from '../../e2e/browser.ts';
import { closedRoot } from '../../e2e/closed-root.ts';
import { setSettings } from '../../e2e/workbench-pages.ts';
import { shownPages, sitesOf, type ShownPage } from './pages.ts';
import { VIEWS, type View } from './views.ts';

const FOLDER = fileURLToPath(new URL('../../../.screens/desk', import.meta.url));

/** What was taken, for a list at the end. */
const taken: string[] = [];

async function take(page: Page, ...name: string[]): Promise<void> {
  const path = `${FOLDER}/${name.join('-')}.png`;
  // One frame for the page's layout, one for ours; what moves, moves for less than this.
  await page.waitForTimeout(200);
  await page.screenshot({ path });
  taken.push(path);
}

async function visit(browser: Launched, { address }: ShownPage, view: View) {
  const page = await browser.visit(address);
  await view.apply(page);
  const root = await closedRoot(page, 'nhac-viec');
  await root.waitFor('.nv-fold-tab, .nv-panel');
  return { page, root };
}

/** The first two directives are tracked, then the page changes: so one is changed, one is gone, a third has a year that cannot be meant. */
async function prepare(browser: Launched, shown: ShownPage): Promise<void> {
  const page = await browser.visit(shown.address);
  const root = await closedRoot(page, 'nhac-viec');
  await root.waitFor('.nv-fold-tab, .nv-panel');
  for (const words of ['Giao Sở Tài chính chủ trì', 'Bộ Chỉ huy Quân sự'].slice(
    0,
    shown.before === shown.after ? 1 : 2,
  )) {
    const mark = `.nv-mark[aria-label*="${words}"][aria-pressed="false"]`;
    const wanted = (await root.evaluate((inside, css) => inside.querySelector(css) !== null, mark))
      ? mark
      : '.nv-mark[aria-pressed="false"]';
    await root.click(wanted);
    await root.waitFor('.nv-toast');
  }
  await page.close();
  browser.portal.sites[shown.address] = shown.after;
}

async function takePage(browser: Launched, shown: ShownPage, view: View): Promise<void> {
  const { page, root } = await visit(browser, shown, view);
  const shot = (what: string) => take(page, view.name, shown.name, what);
  const has = (css: string) => root.evaluate((inside, selector) => inside.querySelector(selector) !== null, css);
  if (await has('.nv-panel')) await root.click('[data-fold]');
  await page.evaluate(() => scrollTo(0, 300));
  await page.mouse.move(1, 1);
  await shot('marks');
  if (await has('.nv-mark')) {
    await root.evaluate((inside) =>
      (
        inside.querySelector<HTMLElement>('.nv-mark[aria-pressed="true"]') ??
        inside.querySelector<HTMLElement>('.nv-mark')
      )?.focus(),
    );
    await page.keyboard.press('ArrowRight');
    await root.waitFor('.nv-card');
    await shot('card');
    await root.click('.nv-card .nv-card-actions [aria-expanded]');
    await shot('why');
    await root.click('.nv-card [data-edit]');
    await shot('edit');
    // Out of the form, then out of the card.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    if (await has('.nv-mark-warns[aria-pressed="false"]')) {
      await root.evaluate((inside) =>
        inside.querySelector<HTMLElement>('.nv-mark-warns[aria-pressed="false"]')?.focus(),
      );
      await page.keyboard.press('ArrowRight');
      await shot('suspect');
      await page.keyboard.press('Escape');
    }
    await root.click('.nv-mark[aria-pressed="false"]');
    await root.waitFor('.nv-toast');
    await shot('toast');
    await root.click('.nv-toast .nv-button');
  }
  await page.evaluate(() => scrollTo(0, 0));
  if (!(await has('.nv-panel'))) await root.click('.nv-fold-tab');
  await root.waitFor('.nv-panel');
  await shot('panel');
  await root.click('.nv-menu-place .nv-button');
  await shot('menu');
  await page.keyboard.press('Escape');
  await root.click('.nv-row .nv-row-actions button[aria-expanded]');
  await shot('row');
  await root.click('.nv-keys summary');
  await shot('keys');
  await page.close();
}

async function takeSidePanel(browser: Launched, shown: ShownPage, view: View): Promise<void> {
  const { page } = await visit(browser, shown, view);
  const panel = await browser.open('sidepanel.html');
  await view.apply(panel);
  await panel.setViewportSize({ width: 340, height: view.size.height });
  await page.bringToFront();
  await panel.locator('.nv-row').first().waitFor();
  await take(panel, view.name, shown.name, 'sidepanel');
  await panel.locator('.nv-row button[aria-expanded]').first().click();
  await take(panel, view.name, shown.name, 'sidepanel-row');
  await panel.close();
  await page.close();
}

/** The portal answers with an error: the kept text stands over its page. */
async function takeKept(browser: Launched, shown: ShownPage, view: View): Promise<void> {
  for (const page of browser.context.pages().slice(1)) await page.close();
  browser.portal.sites[shown.address] = {
    status: 404,
    body: '<!doctype html><title>404</title><h1>404 Not Found</h1>',
  };
  const popup = await browser.open('popup.html');
  const opened = browser.context.waitForEvent('page');
  await popup.locator('button.nv-row-title').first().click();
  const page = await opened;
  await view.apply(page);
  await page.setViewportSize(view.size);
  const root = await closedRoot(page, 'nhac-viec');
  await root.waitFor('.nv-kept');
  await take(page, view.name, shown.name, 'kept');
  browser.portal.sites[shown.address] = shown.after;
}

const wanted = process.argv.slice(2);
const views = VIEWS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
mkdirSync(FOLDER, { recursive: true });
const pages = shownPages(new Date());
for (const view of views) {
  await using browser = await launch({
    sites: sitesOf(pages),
    colorScheme: view.colorScheme,
    viewport: view.size,
    expected: [/status of 404/u],
  });
  await setSettings(browser, { language: view.language ?? 'vi' });
  for (const shown of pages) {
    await prepare(browser, shown);
    await takePage(browser, shown, view);
    await takeSidePanel(browser, shown, view);
    // The first task of the watchlist is this page's while there is no other.
    if (shown === pages[0]) await takeKept(browser, shown, view);
  }
}
console.log(taken.join('\n'));
