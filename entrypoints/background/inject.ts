import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

const ANNOTATOR = '/content-scripts/annotator.js' as string as ScriptPublicPath;

/** Runs the annotator in one frame of a tab; false where the browser does not let us: its own pages, the stores. */
export async function inject(tabId: number, frameId = 0): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [ANNOTATOR] });
    return true;
  } catch (error) {
    console.warn('inject', error);
    return false;
  }
}
