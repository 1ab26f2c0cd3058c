/** Whether the browser may throw our data away when the disk is full, and how much of it there is. */
export interface Durable {
  /** The browser keeps it until the user removes it. */
  persisted: boolean;
  /** Bytes in use; null where the browser does not say. */
  usage: number | null;
}

/** The part of `navigator.storage` that is asked. */
export type StorageKeeper = Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>;

/** Asks the browser to keep our data, and says what it answered. Browsers do so without a question for an extension. */
export async function askToPersist(storage: StorageKeeper = navigator.storage): Promise<Durable> {
  const persisted = (await storage.persisted()) || (await storage.persist());
  const { usage = null } = await storage.estimate();
  return { persisted, usage };
}
