import { judgePage } from '../detect/portal.ts';
import { filesOf } from '../detect/summarise.ts';
import type { PageFile } from '../detect/summary.ts';
import type { PageReading } from '../page.ts';
import { readPage, type NoticeReader, type Found } from '../read.ts';
import { articleChanged, lookAt, type Watched } from './change.ts';

/** What stands on the page now. `attachment`: the subject alone, with the notice as a file. */
export type PageState =
  { kind: 'notice'; reading: PageReading } | { kind: 'attachment'; files: PageFile[] } | { kind: 'nothing' };

export interface FollowOptions {
  /** What the user has said of the page as it is now: that it is read, judged, or let be. */
  choice: () => Promise<'always' | 'judge' | 'never'>;
  /** Calls back when that has changed. */
  watchChoice: (changed: () => void, signal: AbortSignal) => void;
  /** The user asked for this page now, whatever was said before. */
  forced: boolean;
  /** Called with each new state; the next reading waits for it. */
  show: (state: PageState) => Promise<void> | void;
  signal: AbortSignal;
  readNotice: NoticeReader;
}

/** Reads a page and reads it again whenever its article has changed, until `signal` aborts. */
export async function followPage(page: Document, options: FollowOptions): Promise<void> {
  const { show, signal, watchChoice } = options;
  let turn = new AbortController();
  let { forced } = options;
  const said = () => {
    forced = false;
    turn.abort();
  };
  watchChoice(said, signal);
  while (!signal.aborted) {
    turn = new AbortController();
    // What is compared with later is the page as it was before it was read.
    let watched: Watched = { page, root: page.body, trees: [] };
    let look = lookAt(watched);
    const watch: Found = (root: Element, trees) => {
      watched = { page, root, trees };
      look = lookAt(watched);
    };
    const state = await stateOf(page, { ...options, forced }, watch);
    if (signal.aborted) return;
    await Promise.resolve(show(state)).catch((error: unknown) => {
      if (!signal.aborted) console.warn('show', error);
    });
    if (signal.aborted) return;
    const changed = articleChanged(watched, look, AbortSignal.any([signal, turn.signal]));
    await changed.catch(() => undefined);
  }
}

async function stateOf(page: Document, options: FollowOptions, watch: Found): Promise<PageState> {
  const { choice, forced, readNotice, signal } = options;
  const said = await choice().catch(() => 'judge' as const);
  if (said === 'never' && !forced) return { kind: 'nothing' };
  const verdict = judgePage(page);
  watch(page.body, verdict.trees);
  const wanted = forced || said === 'always';
  if (verdict.kind === 'none' && !wanted) return { kind: 'nothing' };
  if (verdict.kind === 'attachment' && !wanted) return { kind: 'attachment', files: filesOf(page, verdict.trees) };
  const reading = await readPage(page, { readNotice, signal, found: watch }).catch((error: unknown) => {
    if (!signal.aborted) console.warn('read', error);
    return null;
  });
  return reading ? { kind: 'notice', reading } : { kind: 'nothing' };
}
