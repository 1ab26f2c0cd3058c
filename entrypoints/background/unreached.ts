/** A tab that was opened for an item and did not come to its sentence: the item's kept text is shown instead. */
import { browser } from 'wxt/browser';
import type { WatchlistDatabase } from '../../lib/watchlist/database.ts';
import { forgetWaiting, keptSentence, showInTab, waitingItem } from '../../lib/watchlist/open-item.ts';
import { askPage } from '../../lib/messaging.ts';
import { inject } from './inject.ts';

/** From here on, HTTP answers with an error; its page is not the one that was asked for. */
const FIRST_ERROR = 400;

/** What the tab's document was answered with; runs in the page. Zero where the browser does not say. */
const answeredStatus = (): number => {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation !== undefined && 'responseStatus' in navigation ? Number(navigation.responseStatus) : 0;
};

/** The HTTP status of a tab's page; null where it is the browser's own page about a connection that failed: no script runs there. */
const statusOf = (tabId: number): Promise<number | null> =>
  browser.scripting.executeScript({ target: { tabId }, func: answeredStatus }).then(
    ([frame]) => frame?.result ?? 0,
    () => null,
  );

/** Of addresses that the extension may not read no browser says whether they came. */
const mayRead = async (address: string): Promise<boolean> =>
  /^https?:/u.test(address) && browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] });

async function look(tab: number, address: string, database: WatchlistDatabase): Promise<void> {
  const id = await waitingItem(tab);
  const kept = id !== null && (await mayRead(address)) ? await keptSentence(database, id) : null;
  if (id === null || !kept) return;
  const status = await statusOf(tab);
  await forgetWaiting(tab);
  if (status === null) {
    // "Back" tries the page again.
    const url = `${browser.runtime.getURL('/')}watchlist.html#unreached=${encodeURIComponent(id)}`;
    await browser.tabs.update(tab, { url });
  } else if (await inject(tab)) {
    await (status < FIRST_ERROR ? showInTab(tab, kept) : askPage(tab, 'show-kept', { ...kept, status }, 0));
  }
}

/** Looks at each tab that was opened for an item, once it has loaded. */
export function watchUnreached(open: () => Promise<{ database: WatchlistDatabase }>, signal: AbortSignal): void {
  const updated = (tab: number, { status }: { status?: string }, { url }: { url?: string | undefined }) => {
    if (status !== 'complete' || url === undefined) return;
    open()
      .then(({ database }) => look(tab, url, database))
      .catch((error: unknown) => console.warn('unreached', error));
  };
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated), { once: true });
}
