/** The element that carries our controls: beside the page's body, closed to the page's scripts, deaf to what they pretend. */
import css from './onpage.css?inline';

export const HOST = 'nhac-viec';

/** What a page could pretend that its user did. */
const ACTS = ['click', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'input', 'change', 'submit', 'focusin'] as const;
/** What the page's own shortcuts would take for theirs. */
const OURS = ['keydown', 'keyup', 'keypress', 'input', 'paste', 'copy', 'cut', 'click'] as const;

export interface Host {
  host: HTMLElement;
  root: ShadowRoot;
}

/** Puts the host into the page until `signal` aborts. */
export function openHost(page: Document, signal: AbortSignal): Host {
  const host = page.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, page);
  for (const type of ACTS) {
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
  }
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  page.documentElement.append(host);
  keepHost(host, page, signal);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, root };
}

/** Milliseconds after which a host that the page took away comes back: a page that fights for it costs us one move a second. */
const COMEBACK = 1000;

/** Puts the host back when the page, replacing what it is made of, takes it away; takes off it what would hide or still it (`inert`, `hidden`). */
function keepHost(host: HTMLElement, page: Document, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isAsLeft = () => host.isConnected && host.attributes.length === 0;
  const observer = new MutationObserver(() => {
    if (isAsLeft() || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      for (const { name } of Array.from(host.attributes)) host.removeAttribute(name);
      if (!host.isConnected) (page.documentElement as Element | null)?.append(host);
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
  signal.addEventListener('abort', stop, { once: true });
}

/** A constructed stylesheet, which no page's policy forbids; an element where the browser gives content scripts none. */
function dress(root: ShadowRoot, page: Document): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = page.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
