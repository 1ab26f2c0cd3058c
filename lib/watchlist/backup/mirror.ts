/**
 * The latest backup once more, in `storage.local`: a browser that finds one of an extension's databases damaged on the
 * disk deletes all of them together, the ring too.
 */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { civilDate } from '../../messages.ts';
import type { StoredBackup } from './ring.ts';

const KEY = 'latestBackup';

const stored = z.object({ day: civilDate, at: z.number(), items: z.number(), packed: z.string() });

/** The part of `browser.storage` that a mirror needs. */
export interface MirrorStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

/** As base64, since storage keeps JSON alone. */
function textOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCodePoint(byte);
  return btoa(text);
}

export async function mirror(backup: StoredBackup, storage: MirrorStorage = browser.storage.local): Promise<void> {
  await storage.set({ [KEY]: { ...backup, packed: textOf(backup.packed) } });
}

/** The mirrored backup, or null where there is none that can be read. */
export async function mirrored(storage: MirrorStorage = browser.storage.local): Promise<StoredBackup | null> {
  const parsed = stored.safeParse((await storage.get(KEY))[KEY]);
  if (!parsed.success) return null;
  try {
    const bytes = Uint8Array.from(atob(parsed.data.packed), (sign) => sign.codePointAt(0) ?? 0);
    return { ...parsed.data, packed: bytes };
  } catch {
    return null;
  }
}
