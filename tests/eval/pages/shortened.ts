import { readNotice } from '../../../lib/notice/read.ts';
import type { Article } from '../../pages/article.ts';

/** What ends a header: the kind in capitals, whom a letter goes to, a subject under the number. */
const ENDS_HEADER = /^[*#|\s]*(?:THÔNG BÁO|CÔNG ĐIỆN|CHỈ THỊ|KẾ HOẠCH|KẾT LUẬN|Kính gửi|Số\s?:|V\/v)/u;
const BARE = /^[*#|\s]*(?:THÔNG BÁO|CÔNG ĐIỆN|CHỈ THỊ|KẾ HOẠCH|KẾT LUẬN)[*#|\s]*$/u;
const LONGEST_HEADER = 20;
const KEPT = 3;

function bodyStart({ paragraphs }: Article): number {
  const last = paragraphs.slice(0, LONGEST_HEADER).findLastIndex((paragraph) => ENDS_HEADER.test(paragraph));
  return last + 1 + (BARE.test(paragraphs[last] ?? '') ? 1 : 0);
}

const withParagraphs = (article: Article, paragraphs: string[]): Article => ({ ...article, paragraphs });

/** The body alone: its header stands in a picture, or nowhere. */
export const withoutHeader = (article: Article): Article =>
  withParagraphs(article, article.paragraphs.slice(bodyStart(article)));

export const withoutTitle = (article: Article): Article => ({ ...withoutHeader(article), title: 'Chi tiết tin' });

/** The header and the body's first paragraphs: the notice goes on elsewhere. */
export const cut = (article: Article): Article =>
  withParagraphs(article, article.paragraphs.slice(0, bodyStart(article) + KEPT));

/** Whether what is left still tells somebody to do something. */
export const directs = ({ paragraphs }: Article): boolean => readNotice(paragraphs.join('\n\n')).directives.length > 0;
