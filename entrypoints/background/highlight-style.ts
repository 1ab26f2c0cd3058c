import { type Browser, browser } from 'wxt/browser';
import tokens from '../../components/tokens.css?inline';
import { paintStyle } from '../../lib/page/paint-style.ts';

/** Chromium fills highlights by an author's rules alone, and lets shadow trees inherit those; Firefox takes a user's to reach them. */
const ORIGIN: 'USER' | 'AUTHOR' = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/** Puts the highlights' stylesheet into the frame that asks; only an extension's worker can do so without a node in the page. */
export async function styleHighlights(
  { dark }: { dark: boolean },
  { tab, frameId = 0 }: Browser.runtime.MessageSender,
): Promise<Record<string, never>> {
  const tabId = tab?.id;
  if (tabId === undefined) return {};
  const sheet = (isDark: boolean) => ({
    target: { tabId, frameIds: [frameId] },
    css: paintStyle(tokens, isDark),
    origin: ORIGIN,
  });
  await browser.scripting.removeCSS(sheet(!dark));
  await browser.scripting.insertCSS(sheet(dark));
  return {};
}
