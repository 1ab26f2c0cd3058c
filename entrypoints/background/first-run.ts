import { browser } from 'wxt/browser';
import { keepWelcomed, readSettings } from '../../lib/settings.ts';

/**
 * Once, when the extension is installed; not after an update, nor where the office has set it as over. Browsers read a
 * policy some time after they have installed what it is for: the page looks again when it comes.
 */
async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason !== 'install' || (await readSettings()).values.welcomed) return;
  await keepWelcomed();
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
