import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { choiceKeys, mayRead } from '../lib/page/detect/choice.ts';
import { expectNotice } from '../lib/page/detect/portal.ts';

function ask(): void {
  // The extension may have gone meanwhile.
  void browser.runtime?.sendMessage({ to: 'worker', name: 'notice-found', asked: {} }).catch(() => undefined);
}

/** Runs on every page of a portal, so it is small: no schema, no framework. The worker checks what it says. */
export default defineContentScript({
  matches: ['*://*.gov.vn/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  async main() {
    const stored = await browser.storage.local.get(choiceKeys(document)).catch(() => ({}));
    const choice = mayRead(document, stored);
    if (choice === 'always') ask();
    else if (choice === 'judge') expectNotice(document, ask, new AbortController().signal);
  },
});
