/** Looks for a tracked sentence on the page, also while the page's body is still to come. */
import { effect } from '@preact/signals';
import type { KeptSentence } from '../../lib/messages.ts';
import type { Span } from '../../lib/notice/notice.ts';
import { findQuote } from '../../lib/page/anchor/find.ts';
import { fold } from '../../lib/page/anchor/fold.ts';
import type { Desk } from './desk.ts';

/** How long a page may take to bring its body once it has loaded, in milliseconds. */
const PATIENCE = 4000;

type Sought = Pick<KeptSentence, 'noticeKey' | 'sentence' | 'quote'>;

/** Where the sentence stands in the article's text now; null where it does not. */
function placeOf(desk: Desk, { sentence, quote }: Sought): Span | null {
  const known = desk.spans.value.get(sentence);
  if (known) return known;
  const map = desk.reading.value?.map;
  return map ? findQuote(fold(map.text), quote) : null;
}

/** Resolves with the sentence's place once it is there; never if `signal` aborts first. */
export function whenFound(desk: Desk, sought: Sought, signal: AbortSignal): Promise<Span> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      const span = signal.aborted ? null : placeOf(desk, sought);
      if (span) resolve(span);
    });
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** The sentence's place, null where the page has it no longer: at once if the notice was read, else after some patience. */
export async function seek(desk: Desk, sought: Sought, patience = PATIENCE): Promise<Span | null> {
  if (desk.view.value?.notice.key === sought.noticeKey) return placeOf(desk, sought);
  const over = new AbortController();
  const { promise: tooLate, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), patience);
  const found = await Promise.race([whenFound(desk, sought, over.signal), tooLate]);
  clearTimeout(timer);
  over.abort();
  return found;
}
