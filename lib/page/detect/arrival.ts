/**
 * Waits for bodies that come late (postback, XHR), at the price of next to nothing: one observer that goes off duty at its first
 * news, looks that grow rarer, and after a while neither observer nor timer.
 */

/** Milliseconds after which a body no longer comes late. */
export const LONGEST_WAIT = 20_000;
/** Milliseconds from news to a look, so that one look serves a burst of changes; doubled each time up to `RAREST`. */
const FIRST_PAUSE = 400;
const RAREST = 4000;

/** Less text than a paragraph, or fewer new elements than a body has, is a ticker, a counter, a menu. */
const PARAGRAPH = 200;
const FEW_ELEMENTS = 5;
const RECORDS = 50;

const textOf = (node: Node): number => node.textContent?.length ?? 0;

/** Whether records bring enough text for a body; a burst is judged by its first records. */
function bringText(records: readonly MutationRecord[]): boolean {
  let added = 0;
  for (const { type, target, addedNodes } of records.slice(0, RECORDS)) {
    if (type === 'characterData') added += textOf(target);
    for (const node of [...addedNodes].slice(0, RECORDS)) added += textOf(node);
    if (added >= PARAGRAPH) return true;
  }
  return false;
}

/** Calls `look` each time that something like a body has come, until it answers true, the wait is over or `signal` aborts. */
export function awaitBody(page: Document, look: () => boolean, signal: AbortSignal): void {
  const elements = page.getElementsByTagName('*');
  const over = new AbortController();
  const end = AbortSignal.any([signal, over.signal]);
  let pause = FIRST_PAUSE;
  let count = elements.length;
  let text = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    text ||= bringText(records);
    observer.disconnect();
    timer = setTimeout(check, pause);
    pause = Math.min(pause * 2, RAREST);
  });
  const observe = () => observer.observe(page, { childList: true, characterData: true, subtree: true });
  const check = () => {
    timer = undefined;
    const grown = Math.abs(elements.length - count) >= FEW_ELEMENTS;
    if ((text || grown) && look()) return over.abort();
    count = elements.length;
    text = false;
    return observe();
  };
  const last = setTimeout(() => {
    if (timer !== undefined) look();
    over.abort();
  }, LONGEST_WAIT);
  end.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
    },
    { once: true },
  );
  observe();
}
