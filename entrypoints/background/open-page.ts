import { browser } from 'wxt/browser';
import type { Answers } from '../../lib/messaging.ts';
import type { ToWorker } from '../../lib/messages.ts';

/** Where Chromium's browsers let their users set the keys of extensions; each takes `chrome:` for its own scheme. */
const KEYS = 'chrome://extensions/shortcuts';

/** Firefox opens its own by a call, from 137 on. */
interface WithShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

export const openPage: Answers<ToWorker>['open-page'] = async ({ page, hash = '' }) => {
  if (page === 'keys') {
    const { openShortcutSettings } = browser.commands as WithShortcutSettings;
    await (openShortcutSettings?.() ?? browser.tabs.create({ url: KEYS }));
  } else {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/')}${page}.html${hash && `#${hash}`}` });
  }
  return {};
};
