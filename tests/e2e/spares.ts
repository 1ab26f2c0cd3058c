/**
 * Browsers that the tests of a file are done with, for its next ones: with the extension removed and installed anew, such a
 * browser is as good as a new one, in a fifth of the time. What a test adds to the context itself (scripts, routes) it takes
 * back itself.
 */
import { startChromium } from './chromium.ts';
import type { Chromium, ChromiumOptions } from './chromium.ts';
import { removeExtension } from './extension.ts';

/** One for each way of starting; null where nobody asked for them to be kept. */
let spares: Map<string, Chromium> | null = null;

const kindOf = ({ colorScheme, language, viewport, headless, switches, backForwardCache }: ChromiumOptions): string =>
  JSON.stringify([colorScheme, language, viewport, headless, switches, backForwardCache]);

/** From now on browsers are kept, until what this gives is called: it closes them. */
export function keepSpares(): () => Promise<void> {
  spares = new Map();
  return async () => {
    const left = [...(spares?.values() ?? [])];
    spares = null;
    await Promise.all(left.map((spare) => spare.close()));
  };
}

/** A browser without the extension: a spare one where there is one of the kind. */
export async function takeChromium(options: ChromiumOptions): Promise<Chromium> {
  const kind = kindOf(options);
  const spare = spares?.get(kind);
  if (spare === undefined) return startChromium(options);
  spares?.delete(kind);
  return spare;
}

/** Takes a browser back: to keep it where spares are kept and there is none of the kind yet, else to close it. */
export async function leaveChromium(options: ChromiumOptions, chromium: Chromium, extensionId: string): Promise<void> {
  const kind = kindOf(options);
  if (spares === null || spares.has(kind)) {
    await chromium.close();
    return;
  }
  const { context } = chromium;
  const used = context.pages();
  // The browser closes with its last tab.
  await context.newPage();
  await Promise.all(used.map((page) => page.close()));
  await removeExtension(context, extensionId);
  await context.clearPermissions();
  await context.clearCookies();
  await context.setOffline(false);
  spares.set(kind, chromium);
}
