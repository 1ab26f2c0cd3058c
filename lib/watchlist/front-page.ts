import { browser } from 'wxt/browser';
import type { PageSummary } from '../messages.ts';
import { askPage, askWorker } from '../messaging.ts';
import { patternOf, wishSite } from '../settings.ts';

/** The tab in front: what its page holds, or whether it can be read at the user's word. */
export interface FrontPage {
  tab: number;
  url: string;
  /** Null while the page was not read, or holds no notice. */
  summary: PageSummary | null;
  /** The page was read already. */
  read: boolean;
}

/** The page in front of the user, or null where there is none that could be read: the browser's own, a new tab. */
export async function frontPage(): Promise<FrontPage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !/^https?:/u.test(tab.url)) return null;
  const { url } = tab;
  try {
    const { summary } = await askPage(tab.id, 'page-summary', {});
    return { tab: tab.id, url, summary, read: true };
  } catch {
    return { tab: tab.id, url, summary: null, read: false };
  }
}

/** Opens the panel of the page in front. */
export const showPanel = (tab: number): Promise<unknown> => askPage(tab, 'page-command', { command: 'show-panel' });

/** The side panel of Chromium or the sidebar of Firefox; a browser has one of them. */
interface SidePanels {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the list beside the page. Has to be called in answer to a press. */
export async function openSidePanel(tab: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
  await (sidePanel ? sidePanel.open({ tabId: tab }) : sidebarAction?.open());
}

/** "Đọc trang này": reads the page in front although it is no portal's, or did not look like a notice; and so at the next visit. */
export async function readPage(page: FrontPage): Promise<{ injected: boolean }> {
  await chooseFrontPage(page, 'notice');
  return askWorker('read-page', { tab: page.tab });
}

/** Remembers what the user says of the page in front. */
export const chooseFrontPage = ({ url }: FrontPage, choice: 'notice' | 'none'): Promise<unknown> =>
  askWorker('choose-page', { url, choice });

/**
 * Asks the browser, and it the user, for leave to read a site at every visit. Has to be called in answer to a press. The popup may have closed
 * behind the question when it is answered: the worker adds the site then.
 */
export function allowSite(site: string): Promise<boolean> {
  void wishSite(site);
  return browser.permissions.request({ origins: [patternOf(site)] });
}
