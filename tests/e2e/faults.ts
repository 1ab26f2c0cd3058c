/** Errors that any console shows: of portal pages, content scripts, extension pages and the worker. A test with one fails. */
import type { BrowserContext, ConsoleMessage, WebError } from 'playwright-core';

export interface Faults {
  /** Listens to a browser from now on, until what this gives is called. */
  watch(context: BrowserContext): () => void;
  /** What went wrong so far, oldest first, without what was expected. */
  found(): string[];
  /** Asks the browser for what it noted of an extension: it alone sees rejections that nobody handled in the worker. */
  collect(context: BrowserContext, extensionId: string): Promise<void>;
  /** Throws if there is any fault. */
  check(): void;
}

/** Faults but those that match an expected pattern. */
export function gatherFaults(expected: RegExp[]): Faults {
  const faults = new Set<string>();
  const note = (fault: string) => {
    if (!expected.some((pattern) => pattern.test(fault))) faults.add(fault);
  };
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error') note(message.text());
  };
  const onError = (error: WebError) => {
    note(String(error.error()));
  };
  return {
    watch(context) {
      context.on('console', onConsole).on('weberror', onError);
      return () => void context.off('console', onConsole).off('weberror', onError);
    },
    found: () => [...faults],
    async collect(context, extensionId) {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      const info = await page.evaluate((id) => chrome.developerPrivate.getExtensionInfo(id), extensionId);
      await page.close();
      for (const { message, source } of info.runtimeErrors) note(`${message} (${source})`);
      for (const { message } of info.manifestErrors) note(message);
    },
    check() {
      if (faults.size > 0) throw new Error(`A console showed:\n${[...faults].join('\n')}`);
    },
  };
}
