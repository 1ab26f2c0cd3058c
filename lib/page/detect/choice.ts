/** What the user has said of a page ("đây là văn bản", "không phải văn bản") or of its site ("không đọc trang này"). */

/** One storage item for each address, so that the script on every page asks for its own alone. */
const PREFIX = 'pageChoice.';
const SITES_OFF = 'settings.sitesOff';

export type PageChoice = 'notice' | 'none';

/** The address that a choice holds for: without its fragment, unless that is a route of the page's own (`#/van-ban/12`). */
export const addressOf = (url: string): string => url.replace(/#(?![!/]).*$/su, '').slice(0, 2000);

export const choiceKey = (url: string): string => PREFIX + addressOf(url);

/** The storage keys that decide about a page. */
export const choiceKeys = (page: Document): string[] => [choiceKey(page.URL), SITES_OFF];

const isUnder = (host: string, site: unknown): boolean =>
  typeof site === 'string' && (host === site || host.endsWith(`.${site}`));

/** Whether to read a page at once, to judge it first, or to let it be, by the storage items of `choiceKeys`. */
export function mayRead(page: Document, stored: Record<string, unknown>): 'always' | 'judge' | 'never' {
  const off: unknown = stored[SITES_OFF];
  const host = page.location?.hostname ?? '';
  const choice = stored[choiceKey(page.URL)];
  if (choice === 'notice') return 'always';
  if (choice === 'none') return 'never';
  return Array.isArray(off) && off.some((site) => isUnder(host, site)) ? 'never' : 'judge';
}

/** The part of `browser.storage.local` that a choice needs. */
export interface ChoiceStorage {
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Remembers what the user said of an address; null forgets it, so that the page is judged again. */
export const choosePage = (url: string, choice: PageChoice | null, local: ChoiceStorage): Promise<void> =>
  choice ? local.set({ [choiceKey(url)]: choice }) : local.remove(choiceKey(url));
