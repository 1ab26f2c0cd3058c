import { escaped } from '../../markup.ts';
import { dressed, each, page, type Wrapping } from '../wrapping.ts';
import { BOXES, FOOT, HEAD, TITLES, links } from './around.ts';

/** Lines of at most 95 letters, each as full as words allow. */
const lines = (text: string): string[] =>
  text
    .replaceAll(/(.{1,95})(?: |$)/gu, '$1\n')
    .trimEnd()
    .split('\n');

export const WAYS: readonly Wrapping[] = [
  {
    name: 'a commune’s page of 2012: marquee, image header, center',
    build: (article) =>
      `<html><head><title>UBND XA</title></head><body topmargin="0"><center><img src="banner.jpg"><br><marquee>Chào mừng quý vị đến với trang tin của xã</marquee>${HEAD}
      <table width="960" border="0"><tr><td width="200" valign="top">${links(TITLES)}</td><td valign="top" class="main"><p align="center"><b><font color="red" size="4">${escaped(article.title)}</font></b></p>${each(article, '<p align="justify"><font size="3">', '</font></p>')}<p align="right"><i>Theo Văn phòng UBND</i></p></td></tr></table>${FOOT}</center></body></html>`,
  },
  {
    name: 'web components: nothing but custom elements and slots',
    build: (article) =>
      page(
        article.title,
        `<gov-header>${HEAD}</gov-header><gov-main style="display:block"><gov-article style="display:block"><h1 slot="title">${escaped(article.title)}</h1><div slot="body">${each(article, '<p>', '</p>')}</div></gov-article></gov-main><gov-footer>${FOOT}</gov-footer>`,
      ),
  },
  {
    name: 'a CKEditor body with its classes, table for the header',
    build: (article) => {
      const [first = '', second = '', ...rest] = article.paragraphs;
      return page(
        article.title,
        `${HEAD}<div class="container my-4"><h3 class="news-title text-primary">${escaped(article.title)}</h3><div class="news-content ck-content"><figure class="table"><table><tbody><tr><td style="width:40%"><p style="text-align:center"><strong>${escaped(first)}</strong></p></td><td><p style="text-align:center"><strong>${escaped(second)}</strong></p></td></tr></tbody></table></figure>
        ${dressed(rest, (text) => `<p style="text-align:justify">${text}</p>`)}</div></div>${BOXES}${FOOT}`,
      );
    },
  },
  {
    name: 'a lightbox of the notice over a list',
    build: (article) =>
      page(
        'Văn bản điều hành',
        `${HEAD}<div class="list" aria-hidden="true">${links(TITLES)}</div><div class="modal fade in" role="dialog" style="display:block"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><button class="close">×</button><h4 class="modal-title">${escaped(article.title)}</h4></div><div class="modal-body">${each(article, '<div>', '</div>')}</div></div></div></div>`,
      ),
  },
  {
    name: 'a forum’s first post',
    build: (article) =>
      page(
        article.title,
        `${HEAD}<div class="topic"><h1>${escaped(article.title)}</h1><div class="post" id="p1"><div class="author">Văn thư<br>Bài viết: 412</div><div class="message">${each(article, '', '<br><br>')}</div></div><div class="post reply comment"><div class="author">nguyenvana</div><div class="message">Đã nhận, đề nghị các phòng thực hiện trước ngày 01/01.</div></div></div>`,
      ),
  },
  {
    name: 'every line a paragraph, and space before it',
    build: (article) =>
      page(
        article.title,
        `${HEAD}<div class="entry">${dressed(article.paragraphs, (text) => `<p>&nbsp; &nbsp; &nbsp;${text}</p>`)}</div>${FOOT}`,
      ),
  },
  {
    name: 'lines within paragraphs broken by br',
    build: (article) =>
      page(
        article.title,
        `${HEAD}<div class="noidung">${dressed(article.paragraphs, (text) => `<p>${lines(text).join('<br>\n')}</p>`)}</div>${FOOT}`,
      ),
  },
  {
    name: 'a mail’s quotation',
    build: (article) =>
      page(
        'Thư',
        `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">Vào 28 thg 12, 2023, Văn phòng UBND tỉnh đã viết:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex"><div dir="ltr">${dressed(article.paragraphs, (text) => `<div>${text}</div><div><br></div>`)}</div></blockquote></div>`,
      ),
  },
  {
    name: 'print view with lines for each field',
    build: (article) =>
      page(
        'In văn bản',
        `<div class="print-header"><b>Tiêu đề:</b> ${escaped(article.title)}<br><b>Ngày đăng:</b> 28/12/2023<br><b>Nguồn:</b> Văn phòng</div><hr>${each(article, '<p>', '</p>')}<button onclick="window.print()">In trang</button>`,
      ),
  },
  {
    name: 'an article under a great map of the site',
    build: (article) =>
      page(
        article.title,
        `${HEAD.repeat(6)}<section id="content"><h2>${escaped(article.title)}</h2>${each(article, '<p>', '</p>')}</section>${links([...TITLES, ...TITLES, ...TITLES])}${FOOT}`,
      ),
  },
  {
    name: 'parts of the body in boxes of their own',
    build: (article) => {
      const third = Math.ceil(article.paragraphs.length / 3);
      return page(
        article.title,
        `${HEAD}<div class="cms-page"><div class="cms-block"><h1>${escaped(article.title)}</h1></div>${[0, 1, 2].map((part) => `<div class="cms-block"><div class="richtext">${dressed(article.paragraphs.slice(part * third, part * third + third), (text) => `<p>${text}</p>`)}</div></div>`).join('')}</div>${BOXES}${FOOT}`,
      );
    },
  },
  {
    name: 'abstracts before their links beside it',
    build: (article) =>
      page(
        article.title,
        `${HEAD}<div class="row"><div class="col-8"><h1>${escaped(article.title)}</h1><div class="body">${each(article, '<p>', '</p>')}</div></div><div class="col-4">${TITLES.map((title, place) => `<div class="widget-item"><span>${place + 2}/11/2025</span><p>${escaped(title)}</p><a href="/t/${place}">Xem chi tiết</a></div>`).join('')}</div></div>${FOOT}`,
      ),
  },
];
