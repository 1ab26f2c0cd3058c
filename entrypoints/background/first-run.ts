import { browser } from 'wxt/browser';
import { changeSettings, readSettings } from '../../lib/settings.ts';

/** Once, when the extension is installed; not after an update, nor where the office has set it as over. */
async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason !== 'install' || (await readSettings()).values.welcomed) return;
  await changeSettings({ welcomed: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

const installed = (details: { reason: string }): void => {
  welcome(details).catch((error: unknown) => console.warn('first run', error));
};

/** Opens the first run when the extension is installed. */
export function openFirstRun(signal: AbortSignal): void {
  browser.runtime.onInstalled.addListener(installed);
  signal.addEventListener('abort', () => browser.runtime.onInstalled.removeListener(installed), { once: true });
}
