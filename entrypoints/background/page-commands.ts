/** Keys and the context menu: the browser gives them to the worker, the worker to the page in front. */
import { browser } from 'wxt/browser';
import { speak, t } from '../../lib/i18n.ts';
import { PAGE_COMMANDS } from '../../lib/messages.ts';
import { askPage } from '../../lib/messaging.ts';
import { readSettings, watchSettings } from '../../lib/settings.ts';
import { inject } from './inject.ts';

const TRACK_SELECTION = 'track-selection';

/** Asks a page that may not have been read yet: then reads it first. */
async function askReading(tab: number, ask: () => Promise<unknown>, frame?: number): Promise<void> {
  try {
    await ask();
  } catch {
    if (await inject(tab, frame, true)) await ask().catch((error: unknown) => console.warn('page command', error));
  }
}

async function createMenu(): Promise<void> {
  await speak((await readSettings()).values.language);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: TRACK_SELECTION, title: t('menuTrackSelection'), contexts: ['selection'] });
}

export function forwardPageCommands(signal: AbortSignal): void {
  // One after the other: two at once would both find the place empty and both fill it.
  let made = Promise.resolve();
  const makeMenu = () => (made = made.then(createMenu).catch((error: unknown) => console.warn('menu', error)));
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  // The entry's words follow the language of the settings.
  watchSettings(() => void makeMenu(), signal);
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId !== TRACK_SELECTION || tab?.id === undefined) return;
    const { id } = tab;
    void askReading(id, () => askPage(id, 'track-selection', {}, frameId), frameId);
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined) return;
    const { id } = tab;
    if (name === TRACK_SELECTION) void askReading(id, () => askPage(id, 'track-selection', {}));
    const command = PAGE_COMMANDS.find((known) => known === name);
    if (command) void askReading(id, () => askPage(id, 'page-command', { command }));
  });
}
