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
export async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}
