import { browser } from 'wxt/browser';
import type { PageSummary } from '../messages.ts';
import { askPage, askWorker } from '../messaging.ts';

/** The tab in front: what its page holds, or whether it can be read at the user's word. */
export interface FrontPage {
  tab: number;
  /** Null while the page was not read, or holds no notice. */
  summary: PageSummary | null;
  /** The page was read already. */
  read: boolean;
}

/** The page in front of the user, or null where there is none that could be read: the browser's own, a new tab. */
export async function frontPage(): Promise<FrontPage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !/^https?:/u.test(tab.url ?? '')) return null;
  try {
    const { summary } = await askPage(tab.id, 'page-summary', {});
    return { tab: tab.id, summary, read: true };
  } catch {
    return { tab: tab.id, summary: null, read: false };
  }
}

/** Opens the panel of the page in front. */
export const showPanel = (tab: number): Promise<unknown> => askPage(tab, 'page-command', { command: 'toggle-panel' });

/** "Đọc trang này": reads the page in front although it is no portal's. */
export const readPage = (tab: number): Promise<{ injected: boolean }> => askWorker('read-page', { tab });
