/** Where an item's sentence stands: its notice's addresses, and the words by which a browser finds it by itself. */
import type { Item, StoredNotice } from './item.ts';

const WORDS = 6;
/** "-", "," and "&" have a meaning of their own in a text directive. */
const written = (words: string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * The address with a text fragment for the sentence (https://wicg.github.io/scroll-to-text-fragment/), which browsers
 * show without our help. An address that has a fragment of its own, or is no web page, stays as it is.
 */
export function addressAt(address: string, { quote }: Pick<Item, 'quote'>): string {
  if (!/^https?:/u.test(address) || address.includes('#')) return address;
  const words = quote.exact.split(/\s+/u).filter(Boolean);
  if (words.length === 0) return address;
  const ends =
    words.length > 2 * WORDS ? [words.slice(0, WORDS), words.slice(-WORDS)].map(written).join(',') : written(words);
  return `${address}#:~:text=${ends}`;
}

const withoutFragment = (address: string) => address.split('#', 1)[0];

/** Whether a tab shows the notice: one of its addresses, whatever the fragment. */
export const shows = (tabAddress: string, { addresses }: StoredNotice): boolean =>
  addresses.some((address) => withoutFragment(address) === withoutFragment(tabAddress));
