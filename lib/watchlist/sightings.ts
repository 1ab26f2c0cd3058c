/**
 * What a notice's page showed of its tracked sentences when it was last seen: which say something else now, and which are
 * gone. Kept apart from the items, because it is the page's word and not the user's: no history, no undo, no backup.
 */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

const ids = z.array(z.string().check(z.maxLength(100))).check(z.maxLength(5000));
const sighting = z.object({
  /** Milliseconds since the epoch. */
  at: z.number(),
  changed: ids,
  gone: ids,
});
export type Sighting = z.infer<typeof sighting>;

const PREFIX = 'sighting.';

/** The part of the browser's storage that sightings need. */
export interface SightingStorage {
  get: (keys: null) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (key: string) => Promise<void>;
}

/** Keeps what was seen of a notice; nothing where every sentence is as it was. */
export async function keepSighting(
  noticeKey: string,
  seen: Sighting,
  storage: SightingStorage = browser.storage.local,
): Promise<void> {
  const key = PREFIX + noticeKey;
  if (seen.changed.length + seen.gone.length === 0) await storage.remove(key);
  else await storage.set({ [key]: seen });
}

/** What became of an item's sentence, by the item's id, and when that was seen (ms since the epoch). */
export type Sightings = ReadonlyMap<string, { state: 'changed' | 'gone'; at: number }>;

export async function readSightings(storage: SightingStorage = browser.storage.local): Promise<Sightings> {
  const stored = Object.entries(await storage.get(null)).filter(([key]) => key.startsWith(PREFIX));
  return new Map<string, { state: 'changed' | 'gone'; at: number }>(
    stored.flatMap(([, value]) => {
      const { success, data } = sighting.safeParse(value);
      if (!success) return [];
      const { at, changed, gone } = data;
      return [
        ...changed.map((id) => [id, { state: 'changed' as const, at }] as const),
        ...gone.map((id) => [id, { state: 'gone' as const, at }] as const),
      ];
    }),
  );
}

/** Calls `told` with all sightings now and whenever one changes, until `signal` aborts. */
export function watchSightings(told: (sightings: Sightings) => void, signal: AbortSignal): void {
  const look = () => {
    readSightings().then(
      (sightings) => signal.aborted || told(sightings),
      (error: unknown) => console.warn('sightings', error),
    );
  };
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) look();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
  look();
}
