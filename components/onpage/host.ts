/** The element that carries our controls: beside the page's body, above all that the page shows, closed to its scripts, deaf to what they pretend. */
import { HOST } from './host-sheet.ts';
import css from './onpage.css?inline';
import { withOwnTokens } from './own-tokens.ts';
import { watchSight } from './plain-sight.ts';
import { guardPresses } from './press-guard.ts';
import { keepOnTop, type TopLayer } from './top-layer.ts';

export interface Host {
  host: HTMLElement;
  root: ShadowRoot;
}

/**
 * Puts the host into the page until `life` aborts.
 * @param refused told when a press does not count, because something of the page lay over us
 */
export function openHost(page: Document, refused: () => void, life: AbortSignal): Host {
  // Firefox ends scripts without a word: what a former life of the extension left is dead.
  for (const dead of page.documentElement.querySelectorAll(`:scope > ${HOST}`)) dead.remove();
  const host = page.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, page);
  const pane = page.createElement('div');
  pane.className = 'nv-pane';
  root.append(pane);
  page.documentElement.append(host);
  const top = keepOnTop(host, pane, life);
  keepHost(host, page, top, life);
  guardPresses(root, { counts: watchSight({ host, root, pane, top }, life), refused }, life);
  life.addEventListener('abort', () => host.remove(), { once: true });
  return { host, root };
}

/** Milliseconds after which a host that the page took away comes back: a page that fights for it costs us one move a second. */
const COMEBACK = 1000;

/** Puts the host back when the page, replacing what it is made of, takes it away; takes off it what would still it (`inert`). */
function keepHost(host: HTMLElement, page: Document, top: TopLayer, life: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isInPlace = () => host.parentNode === page.documentElement;
  const isAsLeft = () => isInPlace() && host.attributes.length === 1 && host.getAttribute('popover') === 'manual';
  const observer = new MutationObserver(() => {
    if (isAsLeft() || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      for (const { name } of Array.from(host.attributes)) if (name !== 'popover') host.removeAttribute(name);
      if (!isInPlace()) (page.documentElement as Element | null)?.append(host);
      if (!isAsLeft() || !top.isOnTop()) top.rise();
      observe();
    }, COMEBACK);
  });
  const observe = () => {
    observer.disconnect();
    // The document too: its element may be another one.
    for (const node of [page, page.documentElement as Element | null])
      if (node) observer.observe(node, { childList: true });
    observer.observe(host, { attributes: true });
  };
  observe();
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  life.addEventListener('abort', stop, { once: true });
}

/** A constructed stylesheet, which no page's policy forbids; an element where the browser gives content scripts none. */
function dress(root: ShadowRoot, page: Document): void {
  const own = withOwnTokens(css);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(own);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = page.createElement('style');
    style.textContent = own;
    root.append(style);
  }
}
