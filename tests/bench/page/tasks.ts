/** The tasks of a page's main thread, as the browser's own tracing has them. */
import type { Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: { name?: string; data?: { url?: string; functionName?: string; type?: string } };
}

export interface Task {
  /** Milliseconds since the trace began. */
  at: number;
  /** Milliseconds of the thread's own processor time: what else the machine does does not stretch them. */
  ms: number;
  /** The longest steps within, by what the browser calls them, with what of ours they ran. */
  steps: string[];
}

const isLong = (event: TraceEvent): boolean => (event.tdur ?? 0) > 4000;

function describe({ name, tdur = 0, args }: TraceEvent): string {
  const { functionName = '', type = '', url = '' } = args?.data ?? {};
  const what = [name, type, functionName, url.split('/').at(-1)].filter(Boolean).join(' ');
  return `${what} ${(tdur / 1000).toFixed(0)}`;
}

/** Runs `act` and gives every task of the page's main thread meanwhile, longest first. */
export async function tasksWhile(page: Page, act: () => Promise<void>): Promise<Task[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'],
    },
  });
  await act();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const layouts = events.filter(({ name }) => name === 'BeginMainThreadFrame' || name === 'Layout');
  const threads = Map.groupBy(layouts, ({ pid, tid }) => `${pid} ${tid}`);
  const [main = ''] = [...threads].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && `${pid} ${tid}` === main);
  const start = Math.min(...events.filter(({ ts }) => ts > 0).map(({ ts }) => ts));
  return own
    .filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
    .toSorted((one, other) => (other.tdur ?? 0) - (one.tdur ?? 0))
    .map((task) => ({
      at: (task.ts - start) / 1000,
      ms: (task.tdur ?? Number.NaN) / 1000,
      steps: own
        .filter((event) => event !== task && isLong(event))
        .filter(({ ts }) => ts >= task.ts && ts <= task.ts + (task.dur ?? 0))
        .filter(({ name }) => !/RunTask/u.test(name))
        .map(describe),
    }));
}
