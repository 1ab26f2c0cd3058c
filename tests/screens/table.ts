/** Every page, tab and sheet of the extension's own, and how it is reached. */
import type { Page } from 'playwright-core';
import type { Launched } from '../e2e/browser.ts';
import type { Filled } from './watchlists.ts';
import type { Size } from './ways.ts';

interface Screen {
  /** The page of the extension, with its hash. */
  path: string;
  /** Stands once there is something to look at. */
  ready: string;
  /** What the watchlist holds; `many` unless said. */
  filled?: Filled;
  /** The browser refuses the watchlist, with an error of this name. */
  refused?: string;
  /** What is done before the picture is taken. */
  act?: (page: Page, browser: Launched) => Promise<void>;
  /** What the browser gives such a page at most. */
  most?: Size;
  /** The notice has to be the tab in front. */
  bringToFront?: true;
  /** All of the page, not only what the window shows. */
  whole?: true;
  /** Looks different on paper. */
  printed?: true;
}

const POPUP: Size = { width: 400, height: 600 };
const SIDE_PANEL: Size = { width: 360, height: 768 };

const LEDGER = '.nv-line';
const SCROLLED = '.nv-panel-scroll';

const press = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().click();
  await page.locator('dialog, [role="dialog"]').first().waitFor();
};

const toast = (page: Page) => page.locator('.nv-toast').waitFor();

/** The disk is full: what the worker saves is refused from now on. */
const full = async (page: Page, browser: Launched) => {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.locator('.nv-row-lead button').first().click();
  await toast(page);
};

export const SCREENS: Record<string, Screen> = {
  table: { path: 'watchlist.html', ready: LEDGER, printed: true },
  tableByLead: { path: 'watchlist.html#group=lead&mine=1', ready: LEDGER },
  tableByNotice: { path: 'watchlist.html#group=notice&sort=notice', ready: LEDGER },
  tableFew: { path: 'watchlist.html', ready: LEDGER, filled: 'few' },
  tableEmpty: { path: 'watchlist.html', ready: '.nv-empty', filled: 'none' },
  tableThousands: { path: 'watchlist.html', ready: LEDGER, filled: 'thousands' },
  tableAwkward: { path: 'watchlist.html#group=lead', ready: LEDGER, filled: 'awkward', printed: true },
  tableNewer: { path: 'watchlist.html', ready: '.nv-callout', refused: 'VersionError' },
  tableClosed: { path: 'watchlist.html', ready: '.nv-callout', refused: 'UnknownError' },
  tableNothing: { path: 'watchlist.html#words=khongcogi', ready: '.nv-empty' },
  bulk: {
    path: 'watchlist.html',
    ready: LEDGER,
    act: async (page) => {
      await page.locator('.nv-line input[type="checkbox"]').first().click();
      await page.locator('.nv-line input[type="checkbox"]').nth(3).click();
      await page.locator('.nv-bulk').waitFor();
    },
  },
  filters: { path: 'watchlist.html', ready: LEDGER, act: press('.nv-view-choices > .nv-button') },
  views: { path: 'watchlist.html', ready: LEDGER, act: press('.nv-view-end .nv-button') },
  columns: { path: 'watchlist.html', ready: LEDGER, act: press('.nv-view-end .nv-button:last-child') },
  export: { path: 'watchlist.html', ready: LEDGER, act: press('.nv-watchlist-head .nv-icon-button:nth-last-child(3)') },
  details: { path: 'watchlist.html', ready: LEDGER, act: press('.nv-line .nv-row-title') },
  detailsAwkward: { path: 'watchlist.html', ready: LEDGER, filled: 'awkward', act: press('.nv-line .nv-row-title') },
  unreached: { path: 'watchlist.html#unreached=item-1', ready: 'dialog .nv-callout' },
  unreachedAwkward: { path: 'watchlist.html#unreached=item-1', ready: 'dialog .nv-callout', filled: 'awkward' },
  timeline: { path: 'watchlist.html#tab=timeline', ready: SCROLLED, printed: true },
  timelineFew: { path: 'watchlist.html#tab=timeline', ready: '[role="tabpanel"] > *', filled: 'few' },
  timelineEmpty: { path: 'watchlist.html#tab=timeline', ready: '[role="tabpanel"] > *', filled: 'none' },
  timelineAwkward: { path: 'watchlist.html#tab=timeline', ready: SCROLLED, filled: 'awkward' },
  calendar: { path: 'watchlist.html#tab=calendar', ready: SCROLLED, printed: true },
  calendarEmpty: { path: 'watchlist.html#tab=calendar', ready: '[role="tabpanel"] > *', filled: 'none' },
  notices: {
    path: 'watchlist.html#tab=notices',
    ready: SCROLLED,
    act: async (page) => page.locator('.nv-notice summary').nth(1).click(),
    printed: true,
  },
  noticesAwkward: {
    path: 'watchlist.html#tab=notices',
    ready: SCROLLED,
    filled: 'awkward',
    act: async (page) => page.locator('.nv-notice summary').first().click(),
  },
  noticesEmpty: { path: 'watchlist.html#tab=notices', ready: '[role="tabpanel"] > *', filled: 'none' },
  report: { path: 'watchlist.html#tab=report', ready: '.nv-report', printed: true },
  reportAwkward: { path: 'watchlist.html#tab=report', ready: '.nv-report', filled: 'awkward' },
  reportEmpty: { path: 'watchlist.html#tab=report', ready: '[role="tabpanel"] > *', filled: 'none' },
  changed: { path: 'watchlist.html#tab=changed', ready: '[role="tabpanel"] > *' },
  trash: { path: 'watchlist.html#tab=trash', ready: '.nv-trash' },
  trashEmpty: { path: 'watchlist.html#tab=trash', ready: '[role="tabpanel"] > *', filled: 'none' },
  options: { path: 'options.html', ready: '[data-setting]', whole: true },
  optionsRefused: {
    path: 'options.html#backup',
    ready: 'input[type="file"]',
    act: async (page) => {
      const file = {
        name: 'nhac-viec.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format": "nhac-viec"'),
      };
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.locator('.nv-callout-error').scrollIntoViewIfNeeded();
    },
  },
  welcome: { path: 'welcome.html', ready: 'figure', whole: true },
  popup: { path: 'popup.html', ready: '.nv-row', most: POPUP },
  popupEmpty: { path: 'popup.html', ready: '.nv-empty', filled: 'none', most: POPUP },
  popupThousands: { path: 'popup.html', ready: '.nv-row-title', filled: 'thousands', most: POPUP },
  popupAwkward: { path: 'popup.html', ready: '.nv-row-title', filled: 'awkward', most: POPUP },
  popupNewer: { path: 'popup.html', ready: '.nv-callout', refused: 'VersionError', most: POPUP },
  popupNotice: {
    path: 'popup.html',
    ready: '.nv-row-title',
    bringToFront: true,
    act: async (page) => {
      // It asks once, when it opens, for the tab in front.
      await page.reload();
      await page.locator('.nv-page-lines').waitFor();
    },
    most: POPUP,
  },
  popupDetails: {
    path: 'popup.html',
    ready: '.nv-row-title',
    act: press('.nv-row-actions button'),
    most: POPUP,
  },
  popupSearch: {
    path: 'popup.html',
    ready: '.nv-row-title',
    act: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('so xay dung');
      await page.locator('[data-found="so xay dung"] .nv-row-title').first().waitFor();
    },
    most: POPUP,
  },
  popupDone: {
    path: 'popup.html',
    ready: '.nv-row-title',
    act: async (page) => {
      await page.locator('.nv-row-lead button').first().click();
      await toast(page);
    },
    most: POPUP,
  },
  popupFull: { path: 'popup.html', ready: '.nv-row-title', act: full, most: POPUP },
  sidepanel: { path: 'sidepanel.html', ready: '.nv-row', bringToFront: true, most: SIDE_PANEL },
};
