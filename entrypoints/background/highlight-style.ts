import { type Browser, browser } from 'wxt/browser';
import tokens from '../../components/tokens.css?inline';
import { paintStyle } from '../../lib/page/paint-style.ts';

/**
 * Puts the highlights' stylesheet into the frame that asks; only an extension's worker can do so without a node in the page. As the user's own
 * stylesheet: it holds in shadow trees too, for which Chromium alone lets a page's rules be inherited, and no rule of the page goes over it.
 */
export async function styleHighlights(
  { dark }: { dark: boolean },
  { tab, frameId = 0 }: Browser.runtime.MessageSender,
): Promise<Record<string, never>> {
  if (tab?.id === undefined) return {};
  const sheet = (isDark: boolean) => ({
    target: { tabId: tab.id ?? -1, frameIds: [frameId] },
    css: paintStyle(tokens, isDark),
    origin: 'USER' as const,
  });
  await browser.scripting.removeCSS(sheet(!dark));
  await browser.scripting.insertCSS(sheet(dark));
  return {};
}
