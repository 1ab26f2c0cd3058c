import type { Page } from 'playwright-core';

/** What the benches need of the events of the browser's tracing; times are microseconds, `tdur` the thread's own processor time. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: {
    name?: string;
    data?: { url?: string; functionName?: string; type?: string };
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
  };
}

/** Runs `act` and gives what the browser traced meanwhile of these categories. */
export async function traceWhile(page: Page, categories: string[], act: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await act();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}
