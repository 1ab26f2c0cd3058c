import type { browser } from 'wxt/browser';

declare global {
  /** What functions that tests hand to extension pages and the worker find there. */
  const chrome: typeof browser & {
    /** On chrome://extensions alone; only what tests read. */
    developerPrivate: {
      getExtensionInfo: (id: string) => Promise<{
        runtimeErrors: { message: string; source: string }[];
        manifestErrors: { message: string }[];
      }>;
    };
  };
}
