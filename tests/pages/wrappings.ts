import type { Article } from './article.ts';
import { COUNTER, footer, menu, related, TICKER } from './chrome.ts';
import { escaped } from './markup.ts';

/** Further ways in which a notice comes to stand on a page, besides the kinds of portals: none relies on a system's names. */
export interface Wrapping {
  name: string;
  build: (article: Article) => string;
}

const each = (article: Article, open: string, close: string) =>
  article.paragraphs.map((text) => open + escaped(text) + close).join('\n');

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(title)}</title>${head}</head><body>${body}</body></html>`;

const around = (title: string, inner: string) =>
  page(title, `<header>${menu('menu')}${TICKER}</header>${inner}${related('others')}${COUNTER}${footer('tỉnh')}`);

/** Lines of at most 90 letters, each as full as words allow, as a text file has them. */
const wrapped = (text: string) =>
  escaped(text)
    .replaceAll(/(.{1,90})(?: |$)/gu, '$1\n')
    .trimEnd();

export const WRAPPINGS: readonly Wrapping[] = [
  {
    name: 'one pre',
    build: (article) => around(article.title, `<pre>${article.paragraphs.map(wrapped).join('\n\n')}</pre>`),
  },
  {
    name: 'a table that arranges, one row a paragraph',
    build: (article) =>
      around('Chi tiết tin', `<table><tbody>${each(article, '<tr><td>&nbsp;</td><td>', '</td></tr>')}</tbody></table>`),
  },
  {
    name: 'font soup',
    build: (article) =>
      around(
        article.title,
        `<center><font size="4"><b>${escaped(article.title)}</b></font></center>${each(article, '<font face="Arial"><font size="2"><font color="#333">', '</font></font></font><br>')}`,
      ),
  },
  {
    name: 'exported from Word',
    build: (article) =>
      page(
        article.title,
        `<div class=WordSection1>${each(article, "<p class=MsoNormal style='margin-bottom:6.0pt;text-align:justify'><span lang=VI style='mso-ansi-language:VI'>", '<o:p></o:p></span></p>')}</div>`,
        '<meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0} --></style><!--[if gte mso 9]><xml><w:View>Print</w:View></xml><![endif]-->',
      ),
  },
  {
    name: 'a view for printing',
    build: (article) =>
      page(
        'Bản in',
        `<div class="print"><p>Cổng thông tin điện tử tỉnh</p><p>${escaped(article.title)}</p><hr>${each(article, '<p>', '</p>')}<p>Ngày in: 12/11/2025</p></div>`,
      ),
  },
  {
    name: 'WordPress',
    build: (article) =>
      around(
        article.title,
        `<article class="post type-post"><h1 class="entry-title">${escaped(article.title)}</h1><div class="entry-content">${each(article, '<p>', '</p>')}</div></article>`,
      ),
  },
  {
    name: 'Drupal',
    build: (article) =>
      around(
        article.title,
        `<div class="region region-content"><div class="field field--name-body"><div class="field__item">${each(article, '<p style="text-align:justify">', '</p>')}</div></div></div>`,
      ),
  },
  {
    name: 'hashed names, text in spans',
    build: (article) =>
      around(
        'Cổng thông tin',
        `<div id="__next"><div class="css-1x2y"><div class="css-9z">${each(article, '<div class="css-3f"><span class="css-7"><span>', '</span></span></div>')}</div></div></div>`,
      ),
  },
  {
    name: 'a section an item',
    build: (article) =>
      around(article.title, `<main>${each(article, '<section><div><p>', '</p></div></section>')}</main>`),
  },
  {
    name: 'a definition list',
    build: (article) => around(article.title, `<dl>${each(article, '<dt></dt><dd>', '</dd>')}</dl>`),
  },
  {
    name: 'a quotation',
    build: (article) =>
      around(
        'Toàn văn',
        `<p>Cổng thông tin trân trọng giới thiệu toàn văn:</p><blockquote>${each(article, '<p><em>', '</em></p>')}</blockquote>`,
      ),
  },
  {
    name: 'lines laid out one by one',
    build: (article) =>
      page(
        article.title,
        `<div class="page">${article.paragraphs
          .flatMap((text) => wrapped(text).split('\n'))
          .map((line, index) => `<div style="position:absolute;top:${index * 20}px;left:80px">${line}</div>`)
          .join('')}</div>`,
      ),
  },
  {
    name: 'every paragraph a link’s target, with numbers of its own',
    build: (article) =>
      around(
        article.title,
        article.paragraphs
          .map((text, index) => `<a name="p${index}"></a><p id="p${index}">${escaped(text)}</p>`)
          .join(''),
      ),
  },
  {
    name: 'a list of its own numbering',
    build: (article) =>
      around(article.title, `<ol style="list-style:none">${each(article, '<li><p>', '</p></li>')}</ol>`),
  },
];
