import { browser } from 'wxt/browser';
import type { KeptSentence } from '../messages.ts';
import { askPage } from '../messaging.ts';
import type { WatchlistDatabase } from './database.ts';
import type { Item, StoredNotice } from './item.ts';
import { addressAt, shows } from './source.ts';

/** An item that waits for its page to be read, by the tab that was opened for it. The worker may stop meanwhile. */
const WAITING = 'waitingForPage';

type Waiting = Pick<Item, 'id' | 'noticeKey'>;

async function waiting(): Promise<Record<string, Waiting>> {
  const stored = await browser.storage.session.get(WAITING);
  return (stored[WAITING] ?? {}) as Record<string, Waiting>;
}

async function wait(tab: number, { id, noticeKey }: Item): Promise<void> {
  await browser.storage.session.set({ [WAITING]: { ...(await waiting()), [String(tab)]: { id, noticeKey } } });
}

/** The item for whose sentence a tab was opened that has not been shown yet; null where there is none. */
export async function waitingItem(tab: number): Promise<string | null> {
  return (await waiting())[String(tab)]?.id ?? null;
}

export async function forgetWaiting(tab: number): Promise<void> {
  const { [String(tab)]: _, ...others } = await waiting();
  await browser.storage.session.set({ [WAITING]: others });
}

/** What a page is asked to show of an item: where its sentence stood, and what is kept of it. */
export async function keptSentence(database: WatchlistDatabase, id: string): Promise<KeptSentence | null> {
  const item = await database.items.get(id);
  const notice = item && (await database.notices.get(item.noticeKey));
  if (!item || !notice) return null;
  const { noticeKey, sentence, quote, text, due } = item;
  const source = [notice.type, notice.number, notice.organ].filter(Boolean).join(' · ');
  return { id, noticeKey, sentence, quote, text, due, source };
}

/** Shows the sentence in a tab whose page was read; where the page no longer has it, what is kept of it. Throws where nobody answers. */
export async function showInTab(tab: number, kept: KeptSentence): Promise<void> {
  const { noticeKey, sentence, quote } = kept;
  const { found } = await askPage(tab, 'show-sentence', { noticeKey, sentence, quote });
  if (!found) await askPage(tab, 'show-kept', kept, 0);
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
  if (tab.id !== undefined) await wait(tab.id, item);
  return true;
}

/** Goes to the item's sentence: in a tab that shows its notice, else in a new one. False where it has no source. */
export async function openItem(database: WatchlistDatabase, id: string): Promise<boolean> {
  const item = await database.items.get(id);
  const notice = item && (await database.notices.get(item.noticeKey));
  const kept = await keptSentence(database, id);
  if (!item || !notice || !kept) return false;
  const tab = await tabOf(notice);
  if (tab?.id === undefined) return openNew(notice, item);
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
  try {
    await showInTab(tab.id, kept);
    return true;
  } catch {
    return openNew(notice, item);
  }
}

/** Tries an address of the item's notice again in a tab that could not show it. False where the notice has no such address. */
export async function openItemIn(
  tab: { id?: number | undefined; url?: string | undefined },
  database: WatchlistDatabase,
  { id, address }: { id: string; address?: string | undefined },
): Promise<boolean> {
  const item = await database.items.get(id);
  const notice = item && (await database.notices.get(item.noticeKey));
  const wanted = address ?? notice?.addresses[0];
  if (tab.id === undefined || !item || wanted === undefined || !notice?.addresses.includes(wanted)) return false;
  await wait(tab.id, item);
  // Another fragment alone would load nothing.
  if (tab.url !== undefined && shows(tab.url, { ...notice, addresses: [wanted] })) await browser.tabs.reload(tab.id);
  else await browser.tabs.update(tab.id, { url: addressAt(wanted, item) });
  return true;
}

/** Called when a tab's page was read: shows the sentence for which the tab was opened, once. */
export async function showWaiting(tab: number, noticeKey: string, database: WatchlistDatabase): Promise<void> {
  const item = (await waiting())[String(tab)];
  if (item?.noticeKey !== noticeKey) return;
  await forgetWaiting(tab);
  const kept = await keptSentence(database, item.id);
  if (kept) await showInTab(tab, kept).catch((error: unknown) => console.warn('show-sentence', error));
}
