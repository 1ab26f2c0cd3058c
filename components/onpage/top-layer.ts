/** Keeps our host above what the page shows: in the browser's top layer, which no z-index and nothing done to the page's root reaches. */

/** Milliseconds between two risings: a page that fights for the top costs us one a second. */
const AGAIN = 1000;
const OPEN = ':popover-open';

export interface TopLayer {
  /** Brings the host to the top, now or as soon as a second has passed since the last time. */
  rise: () => void;
  isOnTop: () => boolean;
  /** Since when nothing of the page is known to have come above the host, as `performance.now()`; Infinity while something may be. */
  since: () => number;
}

/**
 * @param host in the document
 * @param pane lies over all of the window, above everything else of ours
 */
export function keepOnTop(host: HTMLElement, pane: HTMLElement, life: AbortSignal): TopLayer {
  const page = host.ownerDocument;
  let covered = Infinity;
  let lowered = false;
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isOnTop = () => host.matches(OPEN);
  const since = () => (isOnTop() ? covered : Infinity);
  const riseNow = () => {
    timer = undefined;
    last = performance.now();
    const screen = page.fullscreenElement;
    if (!host.isConnected || (screen && !screen.contains(host))) return;
    const before = since();
    lowered = !show(host, pane);
    covered = before === Infinity ? last : before;
  };
  const rise = () => {
    const wait = last + AGAIN - performance.now();
    if (wait > 0 || timer !== undefined) timer ??= setTimeout(riseNow, wait);
    else riseNow();
  };
  riseNow();
  // What is there from the beginning takes nobody by surprise.
  covered = -Infinity;

  // What a page opens in shadow trees of its own is not heard.
  page.addEventListener(
    'toggle',
    ({ target }) => {
      if (target === host ? isOnTop() || lowered : !(target instanceof Element && target.matches(OPEN))) return;
      covered = Infinity;
      rise();
    },
    { capture: true, signal: life },
  );
  const perhapsFree = () => isOnTop() || rise();
  page.addEventListener('close', perhapsFree, { capture: true, signal: life });
  page.addEventListener('fullscreenchange', rise, { signal: life });
  life.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return { rise, isOnTop, since };
}

/** Shows the host above all else; false where it must not be: under a modal dialog of the page everything is inert, and belongs below it. */
function show(host: HTMLElement, pane: HTMLElement): boolean {
  try {
    if (host.matches(OPEN)) host.hidePopover();
    host.setAttribute('popover', 'manual');
    host.showPopover();
  } catch {
    // A listener of the page took the host away meanwhile.
    return false;
  }
  if (!pane.checkVisibility() || isHit(host, pane)) return true;
  host.hidePopover();
  return false;
}

/** Whether presses reach us: browsers leave out what is inert. */
function isHit(host: HTMLElement, pane: HTMLElement): boolean {
  const { left, right, top, bottom } = pane.getBoundingClientRect();
  pane.style.pointerEvents = 'auto';
  const hit = host.ownerDocument.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  pane.style.removeProperty('pointer-events');
  return hit === host;
}
