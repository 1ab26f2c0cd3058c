import { browser } from 'wxt/browser';
import type { PageKey } from '../../lib/messages.ts';

/** The keys that the user has set for this extension, with what each does in the manifest's words. */
export async function pageKeys(): Promise<PageKey[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut = '' }) =>
    description ? [{ keys: shortcut, does: description }] : [],
  );
}
