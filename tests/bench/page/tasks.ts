/** The tasks of a page's main thread, as the browser's own tracing has them. */
import type { Page } from 'playwright-core';
import { closedRoot } from '../../e2e/closed-root.ts';
import { type TraceEvent, traceWhile } from './trace.ts';

export interface Task {
  /** Milliseconds of the browser's clock. */
  at: number;
  /** Milliseconds of the thread's own processor time: what else the machine does stretches them little. */
  ms: number;
  /** The longest steps within, by what the browser calls them, with what of ours they ran. */
  steps: string[];
}

const TASK = /RunTask$/u;
/** What the bench itself asks of the page: a walk through a page of 2 MB, closed shadow roots included, takes 40 ms. */
const isOwnLook = ({ args }: TraceEvent): boolean =>
  args?.chrome_mojo_event_info?.mojo_interface_tag === 'blink.mojom.DevToolsSession';
const within = (event: TraceEvent, { ts, dur = 0 }: TraceEvent): boolean => event.ts >= ts && event.ts <= ts + dur;
const isLong = (event: TraceEvent): boolean => (event.tdur ?? 0) > 4000;

function describe({ name, tdur = 0, args }: TraceEvent): string {
  const { functionName = '', type = '', url = '' } = args?.data ?? {};
  const what = [name, type, functionName, url.split('/').at(-1)].filter(Boolean).join(' ');
  return `${what} ${(tdur / 1000).toFixed(0)}`;
}

/** Runs `act` and gives each task of the page's main thread meanwhile, longest first. */
export async function tasksWhile(page: Page, act: () => Promise<void>): Promise<Task[]> {
  const events = await traceWhile(
    page,
    ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'],
    act,
  );
  const frames = events.filter(({ name }) => name === 'BeginMainThreadFrame' || name === 'Layout');
  const threads = Map.groupBy(frames, ({ pid, tid }) => `${pid} ${tid}`);
  const [main = ''] = [...threads].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && `${pid} ${tid}` === main);
  const looks = own.filter(isOwnLook);
  const long = own.filter((event) => isLong(event) && !TASK.test(event.name));
  return own
    .filter(({ name, tdur }) => TASK.test(name) && tdur !== undefined)
    .filter((task) => !looks.some((look) => within(look, task)))
    .toSorted((one, other) => other.tdur! - one.tdur!)
    .map((task) => ({
      at: task.ts / 1000,
      ms: (task.tdur ?? 0) / 1000,
      steps: long.filter((event) => within(event, task)).map(describe),
    }));
}

/** From the first task in which the annotator ran: detection is over by then. */
export function sinceDetection(tasks: readonly Task[]): Task[] {
  const start = Math.min(
    ...tasks.filter(({ steps }) => steps.some((step) => step.includes('annotator.js'))).map(({ at }) => at),
  );
  return tasks.filter(({ at }) => at >= start);
}

/** The tasks of a notice's page from its address to its marks. */
export const settledTasks = (page: Page, url: string): Promise<Task[]> =>
  tasksWhile(page, async () => {
    await page.goto(url);
    await page.waitForFunction(() => (CSS.highlights.get('nv-directive')?.size ?? 0) > 0, null, { timeout: 60_000 });
    await closedRoot(page, 'nhac-viec').then((root) => root.waitFor('.nv-tick'));
  });
