import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { HOST_SHEET } from '../../components/onpage/host-sheet.ts';

const ANNOTATOR = '/annotator.js' as string as ScriptPublicPath;

/** Runs in the page's isolated world, before the annotator: the user asked for this page, whatever detection says. */
function markAsWanted(): void {
  Object.assign(globalThis, { annotatorWanted: true });
}

/**
 * Runs the annotator in one frame of a tab; false where the browser does not let us: its own pages, the stores.
 * `wanted`: the user asked for it, so that the page is read even if it does not look like a notice.
 */
export async function inject(tabId: number, frameId = 0, wanted = false): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    if (wanted) await browser.scripting.executeScript({ target, func: markAsWanted });
    const shown = browser.scripting.insertCSS({ target, css: HOST_SHEET, origin: 'USER' });
    await Promise.all([shown, browser.scripting.executeScript({ target, files: [ANNOTATOR] })]);
    return true;
  } catch (error) {
    console.warn('inject', error);
    return false;
  }
}
