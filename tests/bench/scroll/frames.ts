import type { Page } from 'playwright-core';
import { traceWhile } from '../page/trace.ts';

/** Work that is script's own: ours, the page's, and what it makes the engine do. */
const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'FireAnimationFrame',
  'TimerFire',
  'RunMicrotasks',
  'EventDispatch',
]);

/** The parts of a set of stretches, without counting twice what lies within another. */
function union(stretches: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const merged: { from: number; to: number }[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to);
    else merged.push({ ...stretch });
  }
  return merged;
}

/**
 * Turns the wheel that many times and gives, for each frame of the page's main thread meanwhile, the milliseconds that scripts ran in it.
 * @param turns of the wheel, 100 CSS pixels each
 */
export async function scriptFrames(page: Page, turns: number): Promise<number[]> {
  const categories = [
    'devtools.timeline',
    'disabled-by-default-devtools.timeline',
    'disabled-by-default-devtools.timeline.frame',
  ];
  const events = await traceWhile(page, categories, async () => {
    await page.mouse.move(400, 400);
    for (let turn = 0; turn < turns; turn += 1) {
      await page.mouse.wheel(0, 100);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
  });
  // The page's main thread is the one that most layers were updated on.
  const frames = events.filter(({ name }) => name === 'BeginMainThreadFrame');
  const threads = Map.groupBy(frames, ({ pid, tid }) => `${pid} ${tid}`);
  const [thread, starts] = [...threads].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? (['', []] as const);
  const own = events.filter(({ pid, tid }) => `${pid} ${tid}` === thread);
  const script = union(
    own.flatMap(({ name, ph, ts, dur = 0 }) => (ph === 'X' && SCRIPT.has(name) ? [{ from: ts, to: ts + dur }] : [])),
  );
  const edges = starts.map(({ ts }) => ts).toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? from;
    const within = script.map((one) => Math.max(0, Math.min(one.to, to) - Math.max(one.from, from)));
    return within.reduce((sum, part) => sum + part, 0) / 1000;
  });
}
