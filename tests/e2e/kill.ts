/** Ends a browser as the system does when it kills it. */
import type { Launched } from './browser.ts';

const first = ({ type }: { type: string }) => (type === 'browser' ? 0 : 1);

/** Every process of the browser: one that outlived it would go on writing beside its successor. */
export async function processesOf(browser: Launched): Promise<number[]> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  return processInfo.toSorted((a, b) => first(a) - first(b)).map(({ id }) => id);
}

export function killAll(processes: number[]): void {
  for (const id of processes) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It went with the browser.
    }
  }
}
