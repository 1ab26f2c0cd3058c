import { browser } from 'wxt/browser';
import { type MessageKey, speak, t } from '../../lib/i18n.ts';
import type { PageKey } from '../../lib/messages.ts';
import { readSettings } from '../../lib/settings.ts';

/** The manifest describes them too, but in the browser's language, which need not be the user's. */
const DOES = {
  'next-directive': 'commandNextDirective',
  'previous-directive': 'commandPreviousDirective',
  'track-directive': 'commandTrackDirective',
  'toggle-panel': 'commandTogglePanel',
  'track-selection': 'commandTrackSelection',
  _execute_action: 'commandOpenPopup',
} satisfies Record<string, MessageKey>;

/** The keys that the user has set for this extension, with what each does: those of the page first. */
export async function pageKeys(): Promise<PageKey[]> {
  await speak((await readSettings()).values.language);
  const commands = await browser.commands.getAll();
  const keyOf = new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
  return Object.entries(DOES).flatMap(([name, does]) => {
    const keys = keyOf.get(name);
    return keys === undefined ? [] : [{ keys, does: t(does) }];
  });
}
