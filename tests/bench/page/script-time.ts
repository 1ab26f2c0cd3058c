/** How long scripts kept a page's main thread, in its own processor time: what else the machine does does not stretch it. */
import type { CDPSession, Page } from 'playwright-core';

/** Counts from now on, over the next navigation. */
export async function startCount(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  return session;
}

/** Milliseconds of all scripts of the page: the page's own (the bench's pages have none) and those of extensions. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}

/** Milliseconds between two looks, and looks without news after which all is done. */
const PAUSE = 100;
const QUIET = 5;

/** The time of all scripts once no more runs. */
export async function settledScriptTime(session: CDPSession): Promise<number> {
  let before = -1;
  for (let quiet = 0; quiet < QUIET;) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const now = await scriptTime(session);
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
  return before;
}
