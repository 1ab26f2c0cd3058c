import type { Article } from '../article.ts';
import { escaped } from '../markup.ts';

/** A way in which a text comes to stand on a page. */
export interface Wrapping {
  name: string;
  build: (article: Article) => string;
  /** The document of the page's own frame, at the address `khung` beside the page's, where the text stands there. */
  frame?: (article: Article) => string;
  /** Only a browser, which knows style sheets, can tell what of the page is seen. */
  styled?: boolean;
}

export const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(title)}</title>${head}</head><body>${body}</body></html>`;

const CELLS = / \| /u;

/** What `dress` makes of every paragraph; rows of a text's table, "STT | Nhiệm vụ | …", are a table. */
export function dressed(paragraphs: readonly string[], dress: (text: string, place: number) => string): string {
  return paragraphs
    .map((text, place) => {
      if (!CELLS.test(text)) return dress(escaped(text), place);
      const opens = !CELLS.test(paragraphs[place - 1] ?? '');
      const closes = !CELLS.test(paragraphs[place + 1] ?? '');
      const cells = text.split(CELLS).map((cell) => `<td><p>${escaped(cell)}</p></td>`);
      return `${opens ? '<table border="1"><tbody>' : ''}<tr>${cells.join('')}</tr>${closes ? '</tbody></table>' : ''}`;
    })
    .join('\n');
}

export const each = ({ paragraphs }: Article, open: string, close: string): string =>
  dressed(paragraphs, (text) => open + text + close);
