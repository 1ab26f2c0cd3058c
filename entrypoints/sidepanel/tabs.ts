import { browser, type Browser } from 'wxt/browser';
import { DESK_PORT } from '../../components/onpage/port.ts';
import type { Tabs } from '../../components/sidepanel/follow-tab.ts';

/** The browser's tabs, of the window that the panel is in. */
export const tabs: Tabs = {
  async current() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? null;
  },
  connect(tab) {
    const port = browser.tabs.connect(tab, { name: DESK_PORT });
    // Looked at, or the browser reports it as an error: a page that was not read has nobody to answer.
    port.onDisconnect.addListener(() => void browser.runtime.lastError);
    return port;
  },
  onChange(changed, signal) {
    const updated = (_: number, { status }: { status?: string }, { active }: Browser.tabs.Tab) => {
      if (active && status) changed();
    };
    browser.tabs.onActivated.addListener(changed);
    browser.tabs.onUpdated.addListener(updated);
    signal.addEventListener('abort', () => {
      browser.tabs.onActivated.removeListener(changed);
      browser.tabs.onUpdated.removeListener(updated);
    });
  },
  onRead(read, signal) {
    // Every reading of a page asks the worker for its items; what is sent to the worker is heard here too.
    const heard = (message: unknown, { tab }: Browser.runtime.MessageSender) => {
      const name = typeof message === 'object' && message && 'name' in message ? message.name : null;
      if (name === 'tracked-of-notice' && tab?.id !== undefined) read(tab.id);
    };
    browser.runtime.onMessage.addListener(heard);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
  },
};
