import { browser } from 'wxt/browser';
import { type MessageKey, speak, t } from '../../lib/i18n.ts';
import type { PageKey } from '../../lib/messages.ts';
import { readSettings } from '../../lib/settings.ts';

/** The manifest describes them too, but in the browser's language, which need not be the user's. */
const DOES = {
  'toggle-panel': 'commandTogglePanel',
  'next-directive': 'commandNextDirective',
  'previous-directive': 'commandPreviousDirective',
  'track-directive': 'commandTrackDirective',
  'track-selection': 'menuTrackSelection',
} satisfies Record<string, MessageKey>;

const hasKey = (name: string): name is keyof typeof DOES => Object.hasOwn(DOES, name);

/** The keys that the user has set for this extension, with what each does. */
export async function pageKeys(): Promise<PageKey[]> {
  await speak((await readSettings()).values.language);
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = '', shortcut = '' }) =>
    hasKey(name) ? [{ keys: shortcut, does: t(DOES[name]) }] : [],
  );
}
