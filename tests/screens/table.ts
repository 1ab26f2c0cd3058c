/** Every page, tab and sheet of the extension's own, and how it is reached. */
import type { Page } from 'playwright-core';
import type { Size } from './ways.ts';

interface Screen {
  /** The page of the extension, with its hash. */
  path: string;
  /** Stands once there is something to look at. */
  ready: string;
  /** How much the watchlist holds; `many` unless said. */
  filled?: 'many' | 'few' | 'none';
  /** What is done before the picture is taken. */
  act?: (page: Page) => Promise<void>;
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

export const SCREENS: Record<string, Screen> = {
  table: { path: 'watchlist.html', ready: LEDGER, printed: true },
  tableByLead: { path: 'watchlist.html#group=lead&mine=1', ready: LEDGER },
  tableByNotice: { path: 'watchlist.html#group=notice&sort=notice', ready: LEDGER },
  tableFew: { path: 'watchlist.html', ready: LEDGER, filled: 'few' },
  tableEmpty: { path: 'watchlist.html', ready: '.nv-empty', filled: 'none' },
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
  timeline: { path: 'watchlist.html#tab=timeline', ready: SCROLLED, printed: true },
  timelineFew: { path: 'watchlist.html#tab=timeline', ready: '[role="tabpanel"] > *', filled: 'few' },
  timelineEmpty: { path: 'watchlist.html#tab=timeline', ready: '[role="tabpanel"] > *', filled: 'none' },
  calendar: { path: 'watchlist.html#tab=calendar', ready: SCROLLED, printed: true },
  calendarEmpty: { path: 'watchlist.html#tab=calendar', ready: '[role="tabpanel"] > *', filled: 'none' },
  notices: {
    path: 'watchlist.html#tab=notices',
    ready: SCROLLED,
    act: async (page) => page.locator('.nv-notice summary').nth(1).click(),
    printed: true,
  },
  noticesEmpty: { path: 'watchlist.html#tab=notices', ready: '[role="tabpanel"] > *', filled: 'none' },
  report: { path: 'watchlist.html#tab=report', ready: '.nv-report', printed: true },
  reportEmpty: { path: 'watchlist.html#tab=report', ready: '[role="tabpanel"] > *', filled: 'none' },
  changed: { path: 'watchlist.html#tab=changed', ready: '[role="tabpanel"] > *' },
  trash: { path: 'watchlist.html#tab=trash', ready: '.nv-trash' },
  trashEmpty: { path: 'watchlist.html#tab=trash', ready: '[role="tabpanel"] > *', filled: 'none' },
  options: { path: 'options.html', ready: '[data-setting]', whole: true },
  welcome: { path: 'welcome.html', ready: 'figure', whole: true },
  popup: { path: 'popup.html', ready: '.nv-row', most: POPUP },
  popupEmpty: { path: 'popup.html', ready: '.nv-empty', filled: 'none', most: POPUP },
  sidepanel: { path: 'sidepanel.html', ready: '.nv-row', bringToFront: true, most: SIDE_PANEL },
};
