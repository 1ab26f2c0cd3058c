/** Long work in slices, so that no task of the main thread grows long: what yields here can be stopped between two slices. */

/** Milliseconds of work before the page gets its turn. Half a frame: with one slow step on top a task stays far below 50 ms. */
const SLICE = 8;

/** Work that yields now and then and ends with its result. */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** Resolves in a later task, ahead of others of its kind where the browser can (`scheduler.yield`). */
export async function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** Milliseconds after which no frame is waited for: a page that nobody sees draws none. */
const LONGEST_FRAME = 50;

/** Resolves once the page has drawn what stands now. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => void nextTask().then(resolve));
    setTimeout(resolve, LONGEST_FRAME);
  });

/**
 * Runs `work` to its end in slices. Throws the signal's reason once it is aborted.
 * `pause` gives the page its turn, `clock` counts milliseconds.
 */
export async function inSlices<T>(
  work: Sliced<T>,
  signal?: AbortSignal,
  pause: () => Promise<void> = nextTask,
  clock: () => number = () => performance.now(),
): Promise<T> {
  let until = clock() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (clock() < until) continue;
    await pause();
    signal?.throwIfAborted();
    until = clock() + SLICE;
  }
}

/** Runs `work` to its end at once: where nobody waits, as on the command line. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
