import { browser } from 'wxt/browser';
import { type MessageKey, t } from '../../lib/i18n.ts';
import type { PageCommand, PageKey } from '../../lib/messages.ts';

/** The manifest describes them too, but in the browser's language, which need not be the user's. */
const DOES: Record<PageCommand, MessageKey> = {
  'toggle-panel': 'commandTogglePanel',
  'next-directive': 'commandNextDirective',
  'previous-directive': 'commandPreviousDirective',
  'track-directive': 'commandTrackDirective',
};

const isPageCommand = (name: string): name is PageCommand => Object.hasOwn(DOES, name);

/** The keys that the user has set for this extension, with what each does. */
export async function pageKeys(): Promise<PageKey[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = '', shortcut = '' }) =>
    isPageCommand(name) ? [{ keys: shortcut, does: t(DOES[name]) }] : [],
  );
}
