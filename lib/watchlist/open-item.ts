import { browser } from 'wxt/browser';
import { askPage } from '../messaging.ts';
import type { WatchlistDatabase } from './database.ts';
import type { Item, StoredNotice } from './item.ts';
import { addressAt, shows } from './source.ts';

/** A sentence that waits for its page to be read, by the tab that was opened for it. The worker may stop meanwhile. */
const WAITING = 'waitingForPage';

type Shown = Pick<Item, 'noticeKey' | 'sentence' | 'quote'>;

const shown = ({ noticeKey, sentence, quote }: Item): Shown => ({ noticeKey, sentence, quote });

async function waiting(): Promise<Record<string, Shown>> {
  const stored = await browser.storage.session.get(WAITING);
  return (stored[WAITING] ?? {}) as Record<string, Shown>;
}

/** Only tabs whose address the extension may know are compared; others are opened anew. */
async function tabOf(notice: StoredNotice) {
  const tabs = await browser.tabs.query({});
  return tabs.find((tab) => tab.url !== undefined && shows(tab.url, notice));
}

async function openNew(notice: StoredNotice, item: Item): Promise<boolean> {
  const address = notice.addresses[0];
  if (address === undefined) return false;
  const tab = await browser.tabs.create({ url: addressAt(address, item) });
  await browser.storage.session.set({ [WAITING]: { ...(await waiting()), [String(tab.id)]: shown(item) } });
  return true;
}

/** Goes to the item's sentence: in a tab that shows its notice, else in a new one. False where it has no source. */
export async function openItem(database: WatchlistDatabase, id: string): Promise<boolean> {
  const item = await database.items.get(id);
  const notice = item && (await database.notices.get(item.noticeKey));
  if (!item || !notice) return false;
  const tab = await tabOf(notice);
  if (tab?.id === undefined) return openNew(notice, item);
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
  try {
    await askPage(tab.id, 'show-sentence', shown(item));
    return true;
  } catch {
    return openNew(notice, item);
  }
}

/** Called when a tab's page was read: shows the sentence for which the tab was opened, once. */
export async function showWaiting(tab: number, noticeKey: string): Promise<void> {
  const { [String(tab)]: sentence, ...others } = await waiting();
  if (sentence?.noticeKey !== noticeKey) return;
  await browser.storage.session.set({ [WAITING]: others });
  await askPage(tab, 'show-sentence', sentence).catch((error: unknown) => console.warn('show-sentence', error));
}
