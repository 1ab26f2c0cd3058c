import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { answerAsWorker } from '../lib/messaging.ts';
import { surroundings } from '../lib/watchlist/surroundings.ts';
import { watchlistAnswers } from '../lib/watchlist/worker-answers.ts';
import { keepWatch, refresh, tellTabs } from '../lib/watchlist/worker.ts';

const ANNOTATOR = '/content-scripts/annotator.js' as string as ScriptPublicPath;

/** Runs the annotator in one frame of a tab; false where the browser does not let us (its own pages, the stores). */
async function inject(tabId: number, frameId = 0): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [ANNOTATOR] });
    return true;
  } catch (error) {
    console.warn('inject', error);
    return false;
  }
}

async function changed(): Promise<void> {
  await refresh(surroundings);
  void tellTabs();
}

export default defineBackground(() => {
  const { signal } = new AbortController();
  answerAsWorker(
    {
      ...watchlistAnswers(surroundings, changed),
      async 'notice-found'(_, { tab, frameId }) {
        return { injected: tab?.id !== undefined && (await inject(tab.id, frameId)) };
      },
      async 'read-page'({ tab }) {
        return { injected: await inject(tab) };
      },
      async 'open-page'({ page, hash = '' }) {
        await browser.tabs.create({ url: `${browser.runtime.getURL('/')}${page}.html${hash && `#${hash}`}` });
        return {};
      },
    },
    signal,
  );
  keepWatch(surroundings, signal);
});
