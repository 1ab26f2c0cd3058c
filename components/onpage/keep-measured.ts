import { inSlices, nextTask, type Sliced } from '../../lib/page/slices.ts';

/**
 * Gives a function that measures anew. While a measuring runs, further calls make one more follow it, in a frame of its own: a page
 * that moves without end is measured over and over, never without pause.
 */
export function keepMeasured(work: () => Sliced<void>, life: AbortSignal): () => void {
  let running = false;
  let asked = false;
  const run = async () => {
    running = true;
    try {
      do {
        asked = false;
        // What asks for it has drawn and painted in the same task.
        await nextTask();
        await inSlices(work(), life);
        if (asked) await new Promise(requestAnimationFrame);
      } while (asked);
    } catch (error) {
      if (!life.aborted) console.warn('measure', error);
    } finally {
      running = false;
    }
  };
  return () => {
    asked = true;
    if (!running && !life.aborted) void run();
  };
}
