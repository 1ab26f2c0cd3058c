/** Waits for changes of a page that may change ten thousand times a second, and looks at most once a second. */
import { holds } from '../flat.ts';

/** The least time between two looks, in milliseconds. */
const PAUSE = 1000;

/** Attributes by which pages show and hide what they hold: tabs, `details`, "xem thêm". */
const SHOWING = ['class', 'hidden', 'open', 'style'];

/** Cheap signs of another article: the address, the text as the parser has it, and how high it stands, which tells what of it is shown. */
export interface Look {
  url: string;
  text: string;
  /** In CSS pixels. */
  height: number;
}

/** What is looked at: a page, and the article in it; null for the whole body, which may come yet. */
export interface Watched {
  page: Document;
  root: Element | null;
  /** The page's shadow trees, in the order of the page. */
  trees: readonly ShadowRoot[];
}

export function lookAt({ page, root: article, trees }: Watched): Look {
  const root: Element | null = article ?? page.body;
  const url = page.location?.href ?? '';
  if (!root?.isConnected) return { url, text: '', height: 0 };
  const within = trees.filter((tree) => holds(root, tree));
  return { url, text: [root, ...within].map((tree) => tree.textContent ?? '').join('\n'), height: root.scrollHeight };
}

const isSame = (one: Look, other: Look): boolean =>
  one.url === other.url && one.text === other.text && one.height === other.height;

/**
 * Resolves when what is watched is no longer as it was, at the earliest a second after the call. Between two looks nothing
 * is observed, so that a flood of changes costs one record a second. Rejects with the signal's reason once it is aborted.
 */
export async function articleChanged(watched: Watched, before: Look, signal: AbortSignal): Promise<void> {
  for (;;) {
    await paused(PAUSE, signal);
    const news = mutated(watched, signal);
    if (!isSame(lookAt(watched), before)) {
      news.stop();
      return;
    }
    await news.arrived;
  }
}

async function paused(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), reject(signal.reason)), { once: true });
  });
}

/** The next change of the page that may change the article, or its return from the back/forward cache. */
function mutated({ page, root, trees }: Watched, signal: AbortSignal): { arrived: Promise<void>; stop: () => void } {
  const over = new AbortController();
  const end = AbortSignal.any([signal, over.signal]);
  const arrived = new Promise<void>((resolve, reject) => {
    const observer = new MutationObserver((records) => {
      if (!records.some((record) => isNews(record, root))) return;
      over.abort();
      resolve();
    });
    for (const tree of [page, ...trees])
      observer.observe(tree, { childList: true, characterData: true, subtree: true, attributeFilter: SHOWING });
    page.defaultView?.addEventListener('pageshow', () => (over.abort(), resolve()), { signal: end });
    end.addEventListener('abort', () => observer.disconnect(), { once: true });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: over.signal });
  });
  return { arrived, stop: () => over.abort() };
}

/** What shows or hides something elsewhere, as carousels do many times a second, is no news. */
const isNews = ({ type, target }: MutationRecord, root: Element | null): boolean =>
  type !== 'attributes' || !root || holds(root, target) || holds(target, root);
