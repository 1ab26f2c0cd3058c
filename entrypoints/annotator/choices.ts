import { browser } from 'wxt/browser';
import { choiceKeys, mayRead } from '../../lib/page/detect/choice.ts';
import { onReturn } from '../../lib/page/live/return.ts';

/** What the user has said of the page as it is now. */
export const choiceNow = async (): Promise<ReturnType<typeof mayRead>> =>
  mayRead(document, await browser.storage.local.get(choiceKeys(document)));

/** Calls `changed` whenever the user has said something else of the page or its site, until `life` ends. */
export function watchChoice(changed: () => void, life: AbortSignal): void {
  let last = choiceNow().catch(() => null);
  const listener = (changes: Record<string, unknown>) => {
    if (!choiceKeys(document).some((key) => key in changes)) return;
    last = choiceNow().catch(() => null);
    changed();
  };
  browser.storage.local.onChanged.addListener(listener);
  const compare = async () => {
    const before = await last;
    last = choiceNow().catch(() => null);
    if ((await last) !== before) changed();
  };
  onReturn(() => void compare(), life);
  // Where the extension has gone, its listeners have too, and asking for them is an error.
  const stop = () => browser.runtime?.id !== undefined && browser.storage.local.onChanged.removeListener(listener);
  life.addEventListener('abort', stop, { once: true });
}
