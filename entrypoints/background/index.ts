import { defineBackground } from 'wxt/utils/define-background';
import { ownCatalogue } from '../../lib/i18n.ts';
import { answerAsWorker } from '../../lib/messaging.ts';
import { backupAnswers } from '../../lib/watchlist/backup/answers.ts';
import { answerNotifications } from '../../lib/watchlist/notify.ts';
import { surroundings } from '../../lib/watchlist/surroundings.ts';
import { watchlistAnswers } from '../../lib/watchlist/worker-answers.ts';
import { keepWatch, mirrorAfterChange, refresh, tellTabs } from '../../lib/watchlist/worker.ts';
import { openFirstRun } from './first-run.ts';
import { rememberChoice } from './choices.ts';
import { styleHighlights } from './highlight-style.ts';
import { inject } from './inject.ts';
import { openPage } from './open-page.ts';
import { forwardPageCommands } from './page-commands.ts';
import { pageKeys } from './page-keys.ts';
import { readForPages } from './readings.ts';
import { keepSites } from './sites.ts';
import { watchUnreached } from './unreached.ts';

async function changed(): Promise<void> {
  await refresh(surroundings);
  void tellTabs();
  void mirrorAfterChange(surroundings);
}

export default defineBackground(() => {
  const { signal } = new AbortController();
  answerAsWorker(
    {
      ...watchlistAnswers(surroundings, changed),
      ...backupAnswers(changed),
      async 'notice-found'(_, { tab, frameId }) {
        return { injected: tab?.id !== undefined && (await inject(tab.id, frameId)) };
      },
      'choose-page': rememberChoice,
      'paint-style': styleHighlights,
      async 'read-page'({ tab }) {
        return { injected: await inject(tab, 0, true) };
      },
      async 'page-keys'() {
        return { keys: await pageKeys() };
      },
      async catalogue({ language }) {
        return { messages: await ownCatalogue(language) };
      },
      'open-page': openPage,
    },
    signal,
  );
  readForPages(signal);
  openFirstRun(signal);
  forwardPageCommands(signal);
  answerNotifications(surroundings, changed, signal);
  keepSites(signal);
  watchUnreached(surroundings, signal);
  keepWatch(surroundings, signal);
});
