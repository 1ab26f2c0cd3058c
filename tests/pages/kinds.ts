import { type Article, HEADING } from './article.ts';
import { COUNTER, footer, menu, related, TICKER } from './chrome.ts';
import { escaped, type Quirk } from './markup.ts';

/** How one content management system builds a page, after what saved pages of portals show. */
export interface PageKind {
  name: string;
  /** Without scheme. */
  address: string;
  build: (article: Article, quirk: Quirk) => string;
}

/** Every paragraph of the article as markup between `open` and `close`. */
const paragraphs = (article: Article, quirk: Quirk, open = '<p><span style="font-size:14pt">', close = '</span></p>') =>
  article.paragraphs.map((text, index) => open + quirk(escaped(text), index) + close).join('\n');

/** The article with what stands before its own heading in a table of two columns, as many portals set it. */
function withHeaderTable(article: Article, quirk: Quirk): string {
  const heading = article.paragraphs.findIndex((text) => HEADING.test(text));
  if (heading < 1) return paragraphs(article, quirk);
  const cells = article.paragraphs
    .slice(0, heading)
    .map((text, index) => `<td width="50%"><p align="center">${quirk(escaped(text), index)}</p></td>`);
  const rest = { ...article, paragraphs: article.paragraphs.slice(heading) };
  return `<table width="100%"><tbody><tr>${cells.join('')}</tr></tbody></table>${paragraphs(rest, quirk)}`;
}

const page = (title: string, body: string, doctype = '<!doctype html>'): string =>
  `${doctype}<html lang="vi"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${body}</body></html>`;

export const PAGE_KINDS: readonly PageKind[] = [
  {
    name: 'Domino: fragments without html, stray text between rows',
    address: 'congbao.hatinh.gov.vn/portal/congbao.nsf/vanban',
    build: (article, quirk) => `${menu('menu')}<a class="kyhieu" href="#">Văn bản</a>
      <table><tr><th>Cơ quan ban hành</th><td>UBND tỉnh</td></tr>stray<tr><th>Trích yếu</th><td>${escaped(article.title)}</td></tr></table>
      <div class="download-links"><a href="/f/1.doc">Tải về</a></div>
      <div id="noidung">${paragraphs(article, quirk, '<p class="MsoNormal" style="text-align:justify">', '')}</div>${footer('tỉnh Hà Tĩnh')}`,
  },
  {
    name: 'DotNetNuke: one form around everything',
    address: 'moha.gov.vn/tintuc/Pages/1234.aspx',
    build: (article, quirk) =>
      page(
        article.title,
        `<form id="Form" method="post">${menu('dnn_menu')}<div id="dnn_ContentPane"><div id="news_details">
        <h1>${escaped(article.title)}</h1><div class="DNNModuleContent"><div id="show_content">${withHeaderTable(article, quirk)}</div></div></div>
        ${related('other-news')}</div>${footer('Bộ')}</form>`,
      ),
  },
  {
    name: 'Liferay: portlets',
    address: 'portal.bacgiang.gov.vn/chi-tiet-tin-tuc/-/asset_publisher/abc/content/id/1',
    build: (article, quirk) =>
      page(
        article.title,
        `<div class="portlet-body">${menu('nav-menu')}</div><div class="portlet-body">${TICKER}</div>
        <div class="portlet-body"><span class="chi-tiet-title">${escaped(article.title)}</span>
        <span class="chi-tiet-publish-date">Đăng ngày 28-12-2023 15:40</span>
        <div class="chi-tiet-main-content">${withHeaderTable(article, quirk)}</div>
        <div class="bai-viet-cung-chuyen-muc">${related('list')}</div></div><div class="portlet-body">${footer('tỉnh Bắc Giang')}</div>`,
      ),
  },
  {
    name: 'NukeViet: author line and files after the body',
    address: 'qppl.nghean.gov.vn/vi/news/chi-dao/ket-luan-12.html',
    build: (article, quirk) =>
      page(
        article.title,
        `<nav class="navbar">${menu('nav')}</nav><div class="container">
        <ol class="breadcrumb"><li><a href="/">Trang nhất</a></li><li><a href="/news">Tin tức</a></li></ol>
        <div class="news_column panel panel-default"><div class="panel-body"><h1 class="title">${escaped(article.title)}</h1>
        <em>Thứ năm - 28/12/2023 08:12</em>
        <div id="news-bodyhtml" class="bodytext">${paragraphs(article, quirk, '<div style="text-align: justify;">', '</div>')}</div>
        <p class="h5 text-right"><strong>Tác giả: </strong>Ban biên tập</p></div></div>${related('other-news')}</div>${footer('tỉnh Nghệ An')}`,
      ),
  },
  {
    name: 'SharePoint: ids of which only the ends are stable',
    address: 'www.quangninh.gov.vn/Trang/ChiTietTinTuc.aspx',
    build: (article, quirk) =>
      page(
        'Trang chủ - Cổng thông tin',
        `<form id="aspnetForm" method="post"><div id="s4-workspace">${menu('ms-nav')}
        <div id="ctl00_m_g_2f_divArticleDescription3"><h1 class="News_Detail_Title">${escaped(article.title)}</h1></div>
        <span class="News_Time_Post">28/12/2023 15:40</span>
        <div id="divArticleDescription2"><div class="ExternalClass0A1B2C3D4E5F60718293A4B5C6D7E8F9">
        ${paragraphs(article, quirk, '<p style="margin:6pt 0"><span style="font-family:Times New Roman"><span>', '</span></span></p>')}
        </div></div>${related('ms-listview')}</div>${footer('tỉnh Quảng Ninh')}</form>`,
      ),
  },
  {
    name: 'VCCorp: data roles, related news within the body',
    address: 'xaydungchinhsach.chinhphu.gov.vn/ket-luan-119231228.htm',
    build: (article, quirk) =>
      page(
        `${article.title} - Cổng TTĐT Chính phủ`,
        `<div class="header">${menu('menu-top')}</div><div class="detail-container">
        <h1 class="detail-title" data-role="title">${escaped(article.title)}</h1>
        <div class="detail-time" data-role="publishdate">28/12/2023 15:40</div>
        <h2 class="detail-sapo" data-role="sapo">(Chinhphu.vn) - Toàn văn.</h2>
        <div class="detail-content" data-role="content">${paragraphs(article, quirk)}<div class="detail__related">${related('box')}</div></div></div>
        ${related('box-category')}${footer('Chính phủ')}`,
      ),
  },
  {
    name: 'VNPT portal: files on the storage host',
    address: 'ninhbinh.gov.vn/thong-bao/ket-luan-123',
    build: (article, quirk) =>
      page(
        article.title,
        `<div class="vnpt-header">${menu('vnp-menu')}</div><div class="MultiFunctionControl"><div class="title">${escaped(article.title)}</div>
        <div class="content">${withHeaderTable(article, quirk)}</div>
        <div class="files"><a href="https://storage-vnportal.vnpt.vn/nbh/1/tb.pdf">Tải về</a></div></div>
        ${related('tin-lien-quan')}${footer('tỉnh Ninh Bình')}`,
      ),
  },
  {
    name: 'Word: empty tags of its own, fonts and spans',
    address: 'tuyenquang.gov.vn/vi/post/ket-luan-9',
    build: (article, quirk) =>
      page(
        article.title,
        `<div class="topbar">${menu('menu')}</div><section class="post"><h1 class="post-title">${escaped(article.title)}</h1>
        <div class="WordSection1">${paragraphs(article, quirk, '<p class="MsoNormal" style="text-indent:36pt"><o:p></o:p><font face="Times New Roman"><span lang="VI">', '</span></font></p>')}</div></section>
        ${related('post-related')}${footer('tỉnh Tuyên Quang')}`,
      ),
  },
  {
    name: 'law database: attributes before the text',
    address: 'vbpl.tuphap.gov.vn/TW/Pages/vbpq-toanvan.aspx',
    build: (article, quirk) =>
      page(
        `Văn bản: ${article.title}`,
        `${menu('menu')}<div class="box-attributes"><table><tr><td class="label">Cơ quan ban hành</td><td>UBND tỉnh</td></tr>
        <tr><td class="label">Trích yếu</td><td>${escaped(article.title)}</td></tr></table></div>
        <div class="toanvan"><div id="toanvancontent" class="fulltext">${paragraphs(article, quirk, '<p style="text-align:justify">', '</p>')}</div></div>
        ${related('vbLienQuan')}${footer('Bộ Tư pháp')}`,
      ),
  },
  {
    name: 'layout by tables, paragraphs by br, quirks mode',
    address: 'soxaydung.daklak.gov.vn/chitiet/77.php',
    build: (article, quirk) =>
      page(
        'Sở Xây dựng',
        `<table width="1000" align="center"><tr><td colspan="3">${menu('top')}${TICKER}</td></tr>
        <tr><td width="180" valign="top">${menu('left')}${COUNTER}</td><td valign="top"><table>
        <tr><td class="tieude">${escaped(article.title)}</td></tr><tr><td>${paragraphs(article, quirk, '', '<br><br>')}</td></tr></table></td>
        <td width="200" valign="top">${related('right')}</td></tr><tr><td colspan="3">${footer('Sở Xây dựng')}</td></tr></table>`,
        '',
      ),
  },
  {
    name: 'list items for paragraphs, HTML5 landmarks',
    address: 'langson.gov.vn/vi/chi-dao-dieu-hanh/ket-luan',
    build: (article, quirk) =>
      page(
        article.title,
        `<header>${menu('menu')}</header><main><article><h1>${escaped(article.title)}</h1>
        <ul style="list-style:none">${paragraphs(article, quirk, '<li>', '</li>')}</ul></article><aside>${related('side')}</aside></main>
        <footer>${footer('tỉnh Lạng Sơn')}</footer>`,
      ),
  },
  {
    name: 'one div a line, as a PDF was pasted',
    address: 'lamdong.gov.vn/sites/book/vanban/12.html',
    build: (article, quirk) =>
      page(
        article.title,
        `${menu('menu')}<h1>${escaped(article.title)}</h1><div class="pf">${paragraphs(article, quirk, '<div class="t m0 x1">', '</div>')}</div>${footer('tỉnh Lâm Đồng')}`,
      ),
  },
];
