import { awaitBody, type Components } from './arrival.ts';
import { onReturn } from '../live/return.ts';
import { gather } from './blocks.ts';
import { judge } from './score.ts';
import { summarise } from './summarise.ts';
import type { Verdict } from './summary.ts';

/** Where the browser tells of navigation within a page (Chromium; Firefox from 147 on). */
interface WithNavigation {
  navigation?: EventTarget;
}

const isHtml = (page: Document): boolean => /html/u.test(page.contentType) && page.body !== null;

/** A verdict, and what of components was seen for it. */
export type Judgement = Verdict & Components;

/** The verdict on a page as it stands; none for what is no HTML. */
export function judgePage(page: Document): Judgement {
  if (!isHtml(page)) return { kind: 'none', points: 0, reasons: [], trees: [], custom: false };
  const found = gather(page.body);
  return { ...judge(summarise(page, found)), trees: found.trees, custom: found.custom };
}

/**
 * Calls `found` once when the page holds a notice, now or when its body comes late; looks again after each navigation within the page. Nothing but
 * listeners for navigation stays behind.
 */
export function expectNotice(page: Document, found: () => void, signal: AbortSignal): void {
  const done = new AbortController();
  const end = AbortSignal.any([signal, done.signal]);
  let waiting: AbortController | undefined;
  let seen: Components = { trees: [], custom: false };
  const look = (): boolean => {
    const judged = judgePage(page);
    seen = judged;
    if (judged.kind === 'none') return false;
    done.abort();
    found();
    return true;
  };
  const start = () => {
    waiting?.abort();
    if (look()) return;
    waiting = new AbortController();
    awaitBody(page, look, AbortSignal.any([end, waiting.signal]), () => seen);
  };
  const window = page.defaultView;
  (window as WithNavigation | null)?.navigation?.addEventListener('navigatesuccess', start, { signal: end });
  for (const event of ['hashchange', 'popstate']) window?.addEventListener(event, start, { signal: end });
  if (window) onReturn(start, end, window);
  // A partial postback changes the page without telling: only the press that asked for it can be heard.
  page.addEventListener('click', (event) => mayPostBack(event) && start(), {
    capture: true,
    passive: true,
    signal: end,
  });
  page.addEventListener('submit', start, { capture: true, passive: true, signal: end });
  start();
}

function mayPostBack(event: Event): boolean {
  const [target] = event.composedPath();
  const pressed =
    event.isTrusted &&
    target instanceof Element &&
    target.closest('a[href^="javascript:"], a[href^="#"], button, input[type=submit], [onclick]');
  return Boolean(pressed);
}
