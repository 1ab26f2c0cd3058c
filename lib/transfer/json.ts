/**
 * A backup as a file: everything the watchlist keeps, and the user's settings, as JSON of a version. Reading one gives all
 * of it, or says where and why it is none; nothing is written here.
 */
import * as z from 'zod/mini';
import { settingsOf } from '../settings.ts';
import { misfit, type Snapshot, SNAPSHOT_VERSION, snapshotSchema } from '../watchlist/backup/snapshot.ts';

const FORMAT = 'nhac-viec';

/** Larger than a watchlist of 100,000 items; a file beyond is not even read. In bytes. */
export const MAX_FILE_SIZE = 300_000_000;

export const REFUSALS = [
  'changed',
  'foreign',
  'markup',
  'misfit',
  'newer',
  'settings',
  'shape',
  'size',
  'syntax',
] as const;
/** Why a file is no backup. */
export type Refusal = (typeof REFUSALS)[number];

export type FileReading =
  | { ok: true; snapshot: Snapshot; exportedAt: string }
  /** `place`: line and column of the text, or the path of the field that does not fit. */
  | { ok: false; refusal: Refusal; place: string };

const refused = (refusal: Refusal, place = ''): FileReading => ({ ok: false, refusal, place });

const envelope = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int(),
  exportedAt: z.iso.datetime(),
  /** SHA-256 of the contents' JSON, hexadecimal: a byte that changed on the way shows. */
  checksum: z.string(),
  contents: z.unknown(),
});

async function checksumOf(json: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** "<" is written as an escape, so that no program takes a backup for markup, and raw markup shows a foreign file. */
const withoutMarkup = (json: string) => json.replaceAll('<', String.raw`\u003c`);

/** The text of a backup file. */
export async function writeBackup(snapshot: Snapshot, now: number = Date.now()): Promise<string> {
  const checksum = await checksumOf(JSON.stringify(snapshot));
  const exportedAt = new Date(now).toISOString();
  const file = { format: FORMAT, version: SNAPSHOT_VERSION, exportedAt, checksum, contents: snapshot };
  return withoutMarkup(JSON.stringify(file, null, 1));
}

/** `3:14`, the line and column of an offset. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Where a JSON parser stopped, as far as its message tells. */
function syntaxPlace(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const offset = /position (\d+)/u.exec(message)?.[1];
  const lineAndColumn = /line (\d+) column (\d+)/u.exec(message);
  if (lineAndColumn) return `${lineAndColumn[1]}:${lineAndColumn[2]}`;
  return placeOf(text, offset === undefined ? text.length : Number(offset));
}

const pathOf = (path: readonly PropertyKey[]) => path.map(String).join('.');

/** No setting is deeper. */
const DEEPEST = 10;

/**
 * Where settings name a prototype, which the schema of a record passes over, or nest as none does; null where they do not.
 */
function strangeKey(value: unknown, path: string, depth = 0): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > DEEPEST) return path;
  for (const [key, inner] of Object.entries(value)) {
    const place = `${path}.${key}`;
    if (key === '__proto__') return place;
    const strange = strangeKey(inner, place, depth + 1);
    if (strange !== null) return strange;
  }
  return null;
}

/** Reads the text of a backup file. Never throws. */
export async function readBackup(text: string): Promise<FileReading> {
  if (text.length > MAX_FILE_SIZE) return refused('size');
  const markup = text.indexOf('<');
  if (markup >= 0) return refused('markup', placeOf(text, markup));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refused('syntax', syntaxPlace(text, error));
  }
  const outer = envelope.safeParse(json);
  if (!outer.success) return refused('foreign', pathOf(outer.error.issues[0]?.path ?? []));
  const { version, contents, checksum, exportedAt } = outer.data;
  if (version > SNAPSHOT_VERSION) return refused('newer', 'version');
  const parsed = snapshotSchema.safeParse(contents);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
    return refused('shape', pathOf(['contents', ...(issue?.path ?? []), ...keys.slice(0, 1)]));
  }
  const strange = strangeKey((contents as Snapshot).settings, 'contents.settings');
  if (strange !== null) return refused('settings', strange);
  const { refused: unfit } = settingsOf(parsed.data.settings);
  if (unfit.length > 0) return refused('settings', `contents.settings.${unfit[0]}`);
  const place = misfit(parsed.data);
  if (place !== null) return refused('misfit', `contents.${place}`);
  if ((await checksumOf(JSON.stringify(contents))) !== checksum) return refused('changed', 'checksum');
  return { ok: true, snapshot: parsed.data, exportedAt };
}
