import { Window } from 'happy-dom';
import { readNotice } from '../../lib/notice/read.ts';
import type { Notice, TextStructure } from '../../lib/notice/notice.ts';
import { findArticle } from '../../lib/page/article/article.ts';
import { publishedOn, titleOf } from '../../lib/page/head.ts';
import { atOnce } from '../../lib/page/slices.ts';
import { markupLayout } from '../../lib/page/text/layout.ts';
import { mapText } from '../../lib/page/text/map.ts';

/** Nothing of a page that is only read may run or be fetched. */
const SETTINGS = {
  enableJavaScriptEvaluation: false,
  disableCSSFileLoading: true,
  disableIframePageLoading: true,
};

/** The page as the browser's own parser would give it, as far as the reading needs it. */
const parsed = (html: string): Document => {
  const { DOMParser } = new Window({ settings: SETTINGS });
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
};

/** The text of a page's article with its tables, headings, title and date; empty where the page has none. */
export const pageText = (html: string): { text: string; structure?: TextStructure } => {
  const page = parsed(html.replace(/^\uFEFF/u, ''));
  const article = atOnce(findArticle(page, markupLayout));
  if (!article) return { text: '' };
  const { root, isChrome } = article;
  const { text, structure } = atOnce(mapText(root, { layoutOf: markupLayout, isChrome }));
  const published = publishedOn(page);
  return { text, structure: { ...structure, pageTitle: titleOf(page), ...(published ? { published } : {}) } };
};

/** A page's reading and the text it was read from, which its offsets (UTF-16 units) point into. */
export const readPage = (html: string): Notice & { text: string } => {
  const { text, structure } = pageText(html);
  return { text, ...readNotice(text, structure) };
};
