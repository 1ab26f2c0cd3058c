/** How soon a notice is painted once it was read, by the wall's clock: from the worker's last word to the frame in which the marks show. */
import type { Page, Worker } from 'playwright-core';

/** In the worker, beside the extension's own listener, which reads before the next is told. */
function noteReadings(name: string): void {
  const world = globalThis as { readings?: number[] };
  if (world.readings) return;
  const readings: number[] = [];
  world.readings = readings;
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name === name)
      port.onMessage.addListener(() => void readings.push(performance.timeOrigin + performance.now()));
  });
}

/** In the page, frame by frame from the first on. */
function notePainted(): void {
  if (CSS.highlights.size === 0) requestAnimationFrame(notePainted);
  // Once this frame has been drawn.
  else setTimeout(() => Object.assign(globalThis, { paintedAt: performance.timeOrigin + performance.now() }));
}

/** Milliseconds from reading to paint of one load of a notice's page. */
export async function msFromReading(page: Page, worker: Worker, url: string, port: string): Promise<number> {
  await worker.evaluate(noteReadings, port);
  await page.addInitScript(notePainted);
  await page.goto(url);
  const painted = await page.waitForFunction(() => (globalThis as { paintedAt?: number }).paintedAt);
  const read = await worker.evaluate(() => (globalThis as { readings?: number[] }).readings?.at(-1));
  return (await painted.jsonValue())! - (read ?? Number.NaN);
}
