import { type Browser, browser } from 'wxt/browser';
import { choosePage, type PageChoice } from '../../lib/page/detect/choice.ts';

const originOf = (url: string | undefined): string | undefined => URL.parse(url ?? '')?.origin;

/** Remembers what the user says of an address; a page may only speak for addresses of its own origin. */
export async function rememberChoice(
  { url, choice }: { url: string; choice: PageChoice | null },
  sender: Browser.runtime.MessageSender,
): Promise<Record<string, never>> {
  const own = sender.url?.startsWith(browser.runtime.getURL('/'));
  if (own || originOf(url) === originOf(sender.url)) await choosePage(url, choice, browser.storage.local);
  return {};
}
