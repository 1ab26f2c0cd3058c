import type { Article } from '../../article.ts';
import { escaped } from '../../markup.ts';
import { dressed, each, page, type Wrapping } from '../wrapping.ts';
import { LATEST, LONG_MENU, NOTICE_TITLES, SHARING, list } from './around.ts';

const NUMBERED = /^(?<number>\d{1,2})\. (?<rest>[\s\S]+)$/u;

/** Paragraphs "1. …", "2. …" in a row as a list that the browser numbers. */
function numberedLists({ paragraphs }: Article): string {
  return paragraphs
    .map((text, place) => {
      const { number, rest = '' } = NUMBERED.exec(text)?.groups ?? {};
      if (!number) return `<p>${escaped(text)}</p>`;
      const follows = NUMBERED.exec(paragraphs[place - 1] ?? '')?.groups?.['number'] === String(Number(number) - 1);
      const goesOn = NUMBERED.exec(paragraphs[place + 1] ?? '')?.groups?.['number'] === String(Number(number) + 1);
      return `${follows ? '' : `<ol start="${number}">`}<li>${escaped(rest)}</li>${goesOn ? '' : '</ol>'}`;
    })
    .join('\n');
}

/** Words of a paragraph parted by tags, as Word's export does where it checked the spelling. */
const spelled = (text: string): string =>
  text.replaceAll(
    /(\p{L}{2,})(\p{L}) (\p{L})/gu,
    '$1<span class="SpellE">$2</span> <span style="mso-spacerun:yes"></span>$3',
  );

export const MARKUP_WAYS: readonly Wrapping[] = [
  {
    name: 'WebForms: one label in an update panel, lines by br',
    build: (article) =>
      page(
        'CHI TIẾT',
        `<form id="form1" method="post" action="./ChiTiet.aspx?id=12"><input type="hidden" id="__VIEWSTATE" value="${'/wEPDwUK'.repeat(200)}"><script>//<![CDATA[
        var theForm = document.forms['form1'];//]]></script>${LONG_MENU}<div id="ctl00_UpdatePanel1"><table width="98%"><tr><td class="tieude"><span id="ctl00_ContentPlaceHolder1_lblTieuDe" style="font-weight:bold;">${escaped(article.title)}</span></td></tr>
        <tr><td><span id="ctl00_ContentPlaceHolder1_lblNoiDung">${each(article, '', '<br />')}</span></td></tr></table></div></form>`,
      ),
  },
  {
    name: 'a script’s single page',
    build: (article) =>
      page(
        'App',
        `<noscript>Vui lòng bật JavaScript.</noscript><div id="app" data-v-app><div data-v-7ba5 class="layout"><div data-v-7ba5 class="layout__top">${LONG_MENU}</div><div data-v-1 class="q-page"><div class="text-h6">${escaped(article.title)}</div><div data-v-1 class="ql-editor">${each(article, '<p class="ql-align-justify">', '</p>')}</div></div></div></div>`,
      ),
  },
  {
    name: 'tables in tables with fonts',
    build: (article) =>
      `<html><head><title>${escaped(article.title)}</title></head><body><center><table width="780"><tr><td><table width="100%"><tr><td>${LONG_MENU}</td></tr></table></td></tr><tr><td><table><tr><td width="170">${list(NOTICE_TITLES)}</td><td><table><tr><td><table width="100%" cellpadding="4"><tr><td>
      ${each(article, '<p align="justify"><font face="Arial" size="2" color="#000080">', '</font></p>')}</td></tr></table></td></tr></table></td></tr></table></td></tr></table></center></body></html>`,
  },
  {
    name: 'white space that a style keeps',
    build: (article) =>
      page(
        article.title,
        `${LONG_MENU}<h1>${escaped(article.title)}</h1><div class="noi-dung" style="white-space: pre-wrap;">${article.paragraphs.map(escaped).join('\n')}</div>`,
      ),
  },
  {
    name: 'one div, single breaks, hard spaces for indents',
    build: (article) =>
      page(
        article.title,
        `${LONG_MENU}<div class="tin"><b>${escaped(article.title)}</b><br>${dressed(article.paragraphs, (text) => `&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;${text}<br>`)}</div>${SHARING}`,
      ),
  },
  {
    name: 'Word: parted words, spaces by tags',
    build: (article) =>
      page(
        article.title,
        `${LONG_MENU}<div class="detail"><div class="Section1">${dressed(article.paragraphs, (text) => `<p class="MsoNormal" style="text-align:justify;text-indent:35.45pt"><span lang="NL" style="font-size:14.0pt;mso-bidi-font-weight:bold">${spelled(text)}<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>`)}</div></div>${LATEST}`,
      ),
  },
  {
    name: 'every space a hard one',
    build: (article) =>
      page(
        article.title,
        `${LONG_MENU}<div class="content-detail">${dressed(article.paragraphs, (text) => `<p>${text.replaceAll(' ', '&nbsp;')}</p>`)}</div>`,
      ),
  },
  {
    name: 'an open tab among closed ones',
    styled: true,
    build: (article) =>
      page(
        'Chi tiết văn bản',
        `${LONG_MENU}<ul class="nav nav-tabs"><li class="active"><a href="#t1">Nội dung</a></li><li><a href="#t2">Thuộc tính</a></li></ul><div class="tab-content"><div class="tab-pane active" id="t1">${each(article, '<p>', '</p>')}</div>
        <div class="tab-pane" id="t2"><p>Giao Sở Ẩn chủ trì, phối hợp rà soát, báo cáo trước ngày 01/01/2001.</p></div></div>`,
        '<style>.tab-content>.tab-pane{display:none}.tab-content>.active{display:block}</style>',
      ),
  },
  {
    name: 'a closed copy for phones, a closed copy for print',
    styled: true,
    build: (article) =>
      page(
        article.title,
        `<div class="mobile-only"><h2>${escaped(article.title)}</h2>${each(article, '<p>', '</p>')}</div><div class="desktop">${LONG_MENU}<h1>${escaped(article.title)}</h1><div class="post-body">${each(article, '<p>', '</p>')}</div></div><div id="print-area">${each(article, '<p>', '</p>')}</div>`,
        '<style>.mobile-only{display:none}@media(max-width:300px){.mobile-only{display:block}}#print-area{display:none}@media print{#print-area{display:block}}</style>',
      ),
  },
  {
    name: 'an open fold among others',
    build: (article) =>
      page(
        'Văn bản',
        `${LONG_MENU}<div class="panel-group" id="accordion">${NOTICE_TITLES.map((title) => `<details><summary>${escaped(title)}</summary><p>Giao Sở Ẩn rà soát, báo cáo UBND tỉnh trước ngày 01/01/2001.</p></details>`).join('')}<details open><summary>${escaped(article.title)}</summary>${each(article, '<p>', '</p>')}</details></div>`,
      ),
  },
  {
    name: 'a frame of the same site',
    build: (article) =>
      page(
        article.title,
        `${LONG_MENU}<h1>${escaped(article.title)}</h1><iframe src="khung" width="100%" height="2000"></iframe>${list(NOTICE_TITLES)}`,
      ),
    frame: (article) => page('', `<div class="WordSection1">${each(article, '<p class="MsoNormal">', '</p>')}</div>`),
  },
  {
    name: 'cookie banner, comments and news of notices all around',
    build: (article) =>
      page(
        article.title,
        `<div class="cookie-consent" role="dialog"><p>Trang web này sử dụng cookie. Bằng cách tiếp tục, bạn đồng ý với chính sách của chúng tôi.</p><button>Đồng ý</button></div>${LONG_MENU}<div class="row"><div class="col-left">${LATEST}${LATEST}</div><div class="col-main"><ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li>Chỉ đạo</li></ul>
        <h2 class="post-title">${escaped(article.title)}</h2>${SHARING}<div class="post-content">${each(article, '<p>', '</p>')}</div>${SHARING}<div class="binh-luan"><h4>Bình luận (2)</h4><div class="bl-item"><b>Trần Hùng</b><p>Rất kịp thời, đề nghị các sở báo cáo kết quả công khai trước ngày 15/1.</p></div><div class="bl-item"><b>Lan Anh</b><p>Yêu cầu UBND xã kiểm tra lại đoạn đường này.</p></div></div></div></div>`,
      ),
  },
  {
    name: 'lists that the browser numbers',
    build: (article) =>
      page(article.title, `${LONG_MENU}<article><h1>${escaped(article.title)}</h1>${numberedLists(article)}</article>`),
  },
  {
    name: 'sections as headings, first words bold',
    build: (article) =>
      page(
        article.title,
        `${LONG_MENU}<main><h1>${escaped(article.title)}</h1>${dressed(article.paragraphs, (text) => (/^(?:[IVX]+|\d{1,2})\. .{5,90}$/u.test(text) ? `<h3><strong><u>${text}</u></strong></h3>` : `<p>${text.replace(/^(\S+ \S+ \S+)/u, '<strong>$1</strong>')}</p>`))}</main>`,
      ),
  },
  {
    name: 'a converted PDF: spans for spaces, layers of pages',
    build: (article) =>
      page(
        article.title,
        `<div id="page-container">${dressed(article.paragraphs, (text, place) => `${place % 20 === 0 ? `${place ? '</div></div>' : ''}<div id="pf${place}" class="pf w0 h0"><div class="pc">` : ''}<div class="t m0 x2 h4 ff1 fs0">${text.replaceAll(/ (?=\p{Lu})/gu, '<span class="_ _1"> </span>')}</div>`)}</div></div></div>`,
      ),
  },
  {
    name: 'a library’s rows and cards',
    build: (article) =>
      page(
        article.title,
        `${LONG_MENU}<div class="container"><div class="row"><div class="col-lg-8"><div class="card"><div class="card-header">Văn bản chỉ đạo</div><div class="card-body"><h5 class="card-title">${escaped(article.title)}</h5>${dressed(article.paragraphs, (text) => `<div class="row"><div class="col-12"><div class="card-text">${text}</div></div></div>`)}</div></div></div><div class="col-lg-4">${LATEST}</div></div></div>`,
      ),
  },
];
