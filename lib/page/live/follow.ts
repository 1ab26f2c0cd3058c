import { judgePage } from '../detect/portal.ts';
import { filesOf } from '../detect/summarise.ts';
import type { PageFile } from '../detect/summary.ts';
import type { PageReading } from '../page.ts';
import { readPage, type NoticeReader } from '../read.ts';
import { articleChanged, lookAt } from './change.ts';

/** What stands on the page now. `attachment`: the subject alone, with the notice as a file. */
export type PageState =
  | { kind: 'notice'; reading: PageReading }
  | { kind: 'attachment'; reading: PageReading | null; files: PageFile[] }
  | { kind: 'nothing' };

export interface FollowOptions {
  /** The user said that this is a notice: read it, whatever detection says. */
  forced: boolean;
  /** Called with each new state; the next reading waits for it. */
  show: (state: PageState) => Promise<void> | void;
  signal: AbortSignal;
  readNotice: NoticeReader;
}

/** Reads a page and reads it again whenever its article has changed, until `signal` aborts. */
export async function followPage(page: Document, options: FollowOptions): Promise<void> {
  const { show, signal } = options;
  while (!signal.aborted) {
    const before = page.location?.href;
    const state = await stateOf(page, options);
    if (signal.aborted) return;
    const root = state.kind === 'notice' ? state.reading.root : page.body;
    const look = lookAt(page, root);
    await Promise.resolve(show(state)).catch((error: unknown) => {
      if (!signal.aborted) console.warn('show', error);
    });
    if (signal.aborted) return;
    if (before !== page.location?.href) continue;
    const changed = articleChanged(page, root, look, signal);
    await changed.catch(() => undefined);
  }
}

async function stateOf(page: Document, { forced, readNotice, signal }: FollowOptions): Promise<PageState> {
  const verdict = judgePage(page);
  if (verdict.kind === 'none' && !forced) return { kind: 'nothing' };
  const reading = await readPage(page, { readNotice, signal }).catch((error: unknown) => {
    if (!signal.aborted) console.warn('read', error);
    return null;
  });
  if (verdict.kind === 'attachment') return { kind: 'attachment', reading, files: filesOf(page) };
  return reading ? { kind: 'notice', reading } : { kind: 'nothing' };
}
