/** The same notice as a portal's page: its lines as paragraphs, its rows as a table, a menu above and a foot below. */
import type { TextStructure } from '../../lib/notice/notice.ts';
import type { GoldDirective, GoldText } from './gold.ts';
import { pageText } from './readPage.ts';
import { resolve, type AnnotatedDirective } from './resolve.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const ROW = / \| /u;

const rowOf = (line: string): string =>
  `<tr>${line
    .split(ROW)
    .map((cell) => `<td><p>${escaped(cell)}</p></td>`)
    .join('')}</tr>`;

/** A web page of a plain text. */
export const pageOf = (text: string, title: string): string => {
  const lines = text.split('\n').filter((line) => line.trim());
  const blocks = lines.map((line, place) => {
    if (!ROW.test(line)) return `<p>${escaped(line)}</p>`;
    const opens = !ROW.test(lines[place - 1] ?? '');
    const closes = !ROW.test(lines[place + 1] ?? '');
    return `${opens ? '<table><tbody>' : ''}${rowOf(line)}${closes ? '</tbody></table>' : ''}`;
  });
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>
<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin-tuc">Tin tức</a></li></ul></nav>
<main><div class="noi-dung">${blocks.join('\n')}</div></main>
<footer><p>Cổng thông tin điện tử. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p></footer></body></html>`;
};

/** A gold directive as quotes, to be found in another text. */
const quotedAgain = ({ start, end, text = '', ...directive }: GoldDirective): AnnotatedDirective => {
  const { assignees = [], deadlines = [], optional } = directive;
  const named = (role: string) => assignees.filter((assignee) => assignee.role === role).map(({ text: name }) => name);
  const labelled =
    assignees.some((assignee) => assignee.start >= end) ||
    deadlines.some((deadline) => deadline.start < start || deadline.end > end);
  return {
    from: text,
    to: text,
    labelled,
    ...(optional ? { optional } : {}),
    lead: named('lead'),
    support: named('support'),
    report: named('report'),
    deadlines: deadlines.map(({ start: _start, end: _end, text: quote = '', ...rest }) => ({ quote, ...rest })),
  };
};

/** A gold text as a page, its quotes found anew in the page's text; `problems` names those that the page lost. */
export const pageVariantOf = ({ name, text, gold }: GoldText) => {
  const page: { text: string; structure?: TextStructure } = pageText(pageOf(text, gold.document.title ?? name));
  const annotation = { document: gold.document, directives: gold.directives.map(quotedAgain) };
  return { name, ...page, ...resolve(page.text, annotation) };
};
