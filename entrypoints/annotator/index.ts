import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepPainted } from '../../components/onpage/painted.ts';
import { pageAnswers } from '../../components/onpage/page-answers.ts';
import { answerAsPage, askWorker } from '../../lib/messaging.ts';
import type { NoticeReader } from '../../lib/page/read.ts';
import { followPage } from '../../lib/page/live/follow.ts';
import { lifeOf } from '../../lib/page/live/life.ts';
import { isDark } from '../../lib/page/paint-style.ts';
import { unpaint } from '../../lib/page/paint.ts';
import { READING_PORT, readOverPort } from '../../lib/reading-port.ts';
import { choiceNow, watchChoice } from './choices.ts';
import { painterOf } from './painter.ts';
import { startDesk } from './start-desk.ts';

/** The worker reads: its rules would take the page's main thread longer than a frame, at their first use above all. */
const readNotice: NoticeReader = readOverPort(() => browser.runtime.connect({ name: READING_PORT }));

/** Reads, paints and serves the frame; resolves once it can be asked. */
async function annotate(wanted: boolean): Promise<void> {
  const life = lifeOf(() => browser.runtime?.id !== undefined);
  life.addEventListener('abort', () => unpaint(), { once: true });

  const opened = await startDesk(life);
  const { promise: ready, resolve: isReady } = Promise.withResolvers<void>();
  answerAsPage(pageAnswers(opened, { page: document, read: readNotice, ready }), life);
  const paintFirst = keepPainted(opened.desk, painterOf(opened.window), life);
  // Not awaited: whoever injected this is told that the page can be asked, not that it has closed.
  void followPage(document, {
    choice: choiceNow,
    forced: wanted,
    watchChoice,
    readNotice,
    signal: life,
    async show(state) {
      if (state.kind === 'notice') {
        // Side by side: without their style highlights show nothing, so that neither has to wait for the other.
        const { reading } = state;
        const styled = askWorker('paint-style', { dark: isDark(reading.root) });
        await Promise.all([styled, paintFirst(reading).then(() => opened.read(reading))]);
      } else {
        opened.desk.leave(state.kind === 'attachment' ? state.files : []);
        unpaint();
      }
      isReady();
    },
  });
}

/**
 * Injected into a frame that holds a notice, or at the user's word. The world is the extension's own, so what stands there tells that it was
 * injected before; whoever injects it again waits until it can be asked.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { annotating?: Promise<void>; annotatorWanted?: boolean };
  return (world.annotating ??= annotate(world.annotatorWanted ?? false));
});
