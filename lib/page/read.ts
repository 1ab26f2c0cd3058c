import type { Notice, TextStructure } from '../notice/notice.ts';
import { findArticle } from './article/article.ts';
import { publishedOn, titleOf } from './head.ts';
import type { PageReading, TextMap } from './page.ts';
import { seenNotice } from './seen.ts';
import { atOnce, inSlices, type Sliced } from './slices.ts';
import { markupLayout, renderedLayout, type LayoutOf } from './text/layout.ts';
import { mapText } from './text/map.ts';

/** Reads a notice's text: `readNotice` itself, or a way to have it done elsewhere where the text is long. */
export type NoticeReader = (text: string, structure: TextStructure) => Notice | Promise<Notice>;

export interface ReadPageOptions {
  readNotice: NoticeReader;
  signal?: AbortSignal;
  layoutOf?: LayoutOf;
  /** Called with the article and the page's shadow trees before its text is read: what changes from then on is not in the reading. */
  found?: Found;
}

/** Told an article, or the body where none was found yet, and the page's shadow trees. */
export type Found = (root: Element, trees: readonly ShadowRoot[]) => void;

interface MappedArticle {
  root: Element;
  map: TextMap;
}

/** The article of a page and its text, with the page's own title and publishing date in the structure; null where there is no text. */
function* mapArticle(page: Document, layoutOf: LayoutOf, found?: Found): Sliced<MappedArticle | null> {
  const article = yield* findArticle(page, layoutOf);
  if (!article) return null;
  found?.(article.root, article.trees);
  const map = yield* mapText(article.root, { layoutOf, isChrome: article.isChrome });
  if (!map.text) return null;
  const trees = [page, ...article.trees];
  const pageTitle = titleOf(page, trees);
  const published = publishedOn(page, trees);
  if (pageTitle) map.structure.pageTitle = pageTitle.slice(0, 2000);
  if (published) map.structure.published = published;
  return { root: article.root, map };
}

/**
 * Reads the article of a live page without changing the page: null where there is no text. Never keeps the page from its work for long.
 * Rejects with the signal's reason once it is aborted.
 */
export async function readPage(
  page: Document,
  { readNotice, signal, layoutOf = renderedLayout, found }: ReadPageOptions,
): Promise<PageReading | null> {
  const mapped = await inSlices(mapArticle(page, layoutOf, found), signal);
  if (!mapped) return null;
  const { root, map } = mapped;
  const notice = await readNotice(map.text, map.structure);
  signal?.throwIfAborted();
  return { root, map, notice, seen: seenNotice(notice, map.text, page.URL, map.structure.pageTitle) };
}

/**
 * The article's text and structure of a document that nobody renders, as a parser gives it: by markup alone. Null where it has no text.
 * For documents of a stranger's DOM (happy-dom, linkedom), on the command line.
 */
export function textOfDocument(page: Document): Pick<TextMap, 'text' | 'structure'> | null {
  return atOnce(mapArticle(page, markupLayout))?.map ?? null;
}
