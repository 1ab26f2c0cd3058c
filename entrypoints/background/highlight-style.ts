import { type Browser, browser } from 'wxt/browser';
import tokens from '../../components/tokens.css?inline';
import { paintStyle } from '../../lib/page/paint-style.ts';

/** Puts the highlights' stylesheet into the frame that asks; only an extension's worker can do so without a node in the page. */
export async function styleHighlights(
  { dark }: { dark: boolean },
  { tab, frameId = 0 }: Browser.runtime.MessageSender,
): Promise<Record<string, never>> {
  if (tab?.id === undefined) return {};
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.removeCSS({ target, css: paintStyle(tokens, !dark) });
  await browser.scripting.insertCSS({ target, css: paintStyle(tokens, dark) });
  return {};
}
