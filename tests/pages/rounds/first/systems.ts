import { escaped } from '../../markup.ts';
import { dressed, each, page, type Wrapping } from '../wrapping.ts';
import { LATEST, LONG_MENU, NOTICE_TITLES, SHARING, list } from './around.ts';

/** Content management systems, in the markup of their own themes. */
export const SYSTEMS: readonly Wrapping[] = [
  {
    name: 'Liferay: asset publisher in full content',
    build: (article) =>
      page(
        `${article.title} - Cổng TTĐT`,
        `<div id="wrapper" class="container-fluid"><header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a class="logo" href="/">Cổng thông tin</a></h1></div>
        <nav class="sort-pages modify-pages" id="navigation" role="navigation">${LONG_MENU}</nav></header>
        <div id="content"><h1 class="hide-accessible">Chỉ đạo điều hành</h1><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid">
        <div class="portlet-column span8" id="column-1"><div class="portlet-boundary portlet-boundary_101_ portlet-asset-publisher"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span>Chi tiết</span></h1></header>
        <div class="portlet-content"><div class="portlet-body"><div class="asset-full-content show-asset-title"><div class="asset-content" id="_101_INSTANCE_a">
        <div class="journal-content-article">${each(article, '<p style="text-align: justify;"><span style="font-size:16px;">', '</span></p>')}</div>
        <div class="taglib-social-bookmarks">${SHARING}</div></div><div class="asset-metadata"><span class="metadata-entry metadata-view-count">812 Lượt xem</span></div></div></div></div></section></div>
        <div class="portlet-boundary portlet-nested"><section class="portlet"><header><h1 class="portlet-title">Tin tức khác</h1></header><div class="portlet-body">${list(NOTICE_TITLES)}</div></section></div></div>
        <div class="portlet-column span4" id="column-2"><div class="portlet-body">${LATEST}</div></div></div></div></div>
        <footer id="footer" role="contentinfo"><p>Chịu trách nhiệm chính: Chánh Văn phòng UBND tỉnh. Ghi rõ nguồn khi phát hành lại.</p></footer></div>`,
      ),
  },
  {
    name: 'SharePoint: web parts in tables',
    build: (article) =>
      page(
        'Chi tiết tin',
        `<form method="post" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="${'dDwtMTA4'.repeat(80)}">
        <table class="ms-main" cellpadding="0" width="100%"><tr><td class="ms-globalbreadcrumb">${LONG_MENU}</td></tr><tr><td class="ms-bodyareacell"><table id="MSO_ContentTable" width="100%"><tr>
        <td class="ms-leftareacell" width="20%">${LATEST}</td><td class="ms-bodyareaframe"><table class="ms-tztable"><tr><td id="MSOZoneCell_WebPartWPQ2" class="s4-wpcell-plain"><table class="s4-wpTopTable" border="0"><tr><td class="ms-WPBorder">
        <div class="ms-WPBody noindex" id="WebPartWPQ2"><div id="ctl00_m_g_8f2_ctl00_pnlDetail"><span class="tieudebaiviet">${escaped(article.title)}</span><br><span class="ngaydang">28/12/2023 15:40:00</span>
        <div id="ctl00_PlaceHolderMain_RichHtmlField1__ControlWrapper_RichHtmlField" class="ms-rtestate-field" style="display:inline">${each(article, '<div style="text-align:justify"><font size="3" face="Times New Roman">', '</font></div>')}</div>
        </div></div></td></tr></table></td></tr></table></td></tr></table></td></tr><tr><td>Bản quyền thuộc về Cổng thông tin điện tử</td></tr></table></form>`,
      ),
  },
  {
    name: 'DNN: EasyDNNnews',
    build: (article) =>
      page(
        article.title,
        `<form id="Form" action="/Chi-dao"><div id="dnn_wrapper">${LONG_MENU}<div id="dnn_ContentPane" class="col-sm-9"><div class="DnnModule DnnModule-EasyDNNnews DnnModule-412"><a name="412"></a>
        <div class="eds_containers_Eden"><div id="dnn_ctr412_ContentPane"><div id="dnn_ctr412_ModuleContent" class="DNNModuleContent ModEasyDNNnewsC"><div class="news edn_412_article_list_wrapper"><div class="edn_article edn_articleDetails">
        <h1 class="edn_articleTitle">${escaped(article.title)}</h1><div class="edn_metaDetails"><time class="published" datetime="2023-12-28">28 Tháng Mười Hai 2023</time> <a href="/tac-gia">Biên tập viên</a></div>
        <div class="edn_articleContent">${dressed(article.paragraphs, (text) => `<p>${text}</p><p>&nbsp;</p>`)}</div><div class="edn_rating">Số lượt xem (412) / Bình luận (0)</div>${SHARING}</div></div></div></div></div></div></div>
        <div id="dnn_RightPane">${LATEST}</div></div></form>`,
      ),
  },
  {
    name: 'Domino: fonts, blank pictures, $File',
    build: (article) =>
      `<html><head><title>${escaped(article.title)}</title><script>var x=1</script></head><body text="#000000" bgcolor="#FFFFFF"><form action="">
      <table width="100%" border="0" cellspacing="0"><tr valign="top"><td width="150"><img width="1" height="1" src="/icons/ecblank.gif" border="0" alt="">${LONG_MENU}</td><td width="100%">
      <b><font size="4" color="#800000">${escaped(article.title)}</font></b><br><br>${each(article, '<font size="2">', '</font><br><br>')}
      <a href="/vb.nsf/0/A1B2C3/$File/vb.doc"><img src="/vb.nsf/0/A1B2C3/$File/0.84?OpenElement" alt="vb.doc"></a></td></tr></table></form></body></html>`,
  },
  {
    name: 'ePaper newsroom: lead, boxes within the text, tags',
    build: (article) => {
      const half = Math.ceil(article.paragraphs.length / 2);
      const box = `<div class="VCSortableInPreviewMode" type="RelatedOneNews"><div class="VCObjectBoxRelatedNewsItemHere"><a class="VCCommunicateLink" href="/b.htm"><b>TIN LIÊN QUAN</b> Thủ tướng yêu cầu bảo đảm nguồn cung xăng dầu trước ngày 15/12</a></div></div>`;
      return page(
        article.title,
        `<div id="admWrapsite">${LONG_MENU}<div class="detail__main"><div class="detail-cate"><a href="/chi-dao.htm">Chỉ đạo, quyết định của Chính phủ</a></div><h1 class="detail-title article-title">${escaped(article.title)}</h1>
        <div class="detail-cmain"><div class="detail-content afcbc-body" data-role="content">${dressed(article.paragraphs.slice(0, half), (text) => `<p>${text}</p>`)}${box}<figure class="VCSortableInPreviewMode"><img src="/a.jpg"><figcaption class="PhotoCMS_Caption"><p>Quang cảnh cuộc họp - Ảnh: VGP</p></figcaption></figure>
        ${dressed(article.paragraphs.slice(half), (text) => `<p>${text}</p>`)}</div></div><div class="detail-tag"><a href="/tag-a.htm">Công điện</a> <a href="/tag-b.htm">giải ngân</a></div>${SHARING}</div><div class="detail__related">${list(NOTICE_TITLES)}</div></div>`,
        '<meta property="og:type" content="article">',
      );
    },
  },
  {
    name: 'NukeViet: home text, keywords, rating',
    build: (article) =>
      page(
        article.title,
        `<div class="wraper">${LONG_MENU}<div class="col-md-16"><div class="news_column panel panel-default newsdetail"><div class="panel-body"><h1 class="title margin-bottom-lg">${escaped(article.title)}</h1><div class="row"><em class="pull-left text-muted">Thứ năm - 28/12/2023 09:41</em>
        <div class="pull-right"><ul class="list-inline">${SHARING}</ul></div></div><div class="clearfix"><div class="hometext m-bottom">Cổng thông tin trân trọng giới thiệu.</div></div>
        <div id="news-bodyhtml" class="bodytext margin-bottom-lg">${each(article, '<p><span style="font-size:14px;"><span style="font-family:arial,helvetica,sans-serif;">', '</span></span></p>')}</div>
        <div class="margin-bottom-lg"><p class="h5 text-right"><strong>Nguồn tin: </strong>Văn phòng UBND tỉnh</p></div></div></div><div class="news_column panel"><div class="panel-body"><div class="h5"><em class="fa fa-tags"></em><strong>Từ khóa: </strong><a href="/tag/a">kết luận</a></div></div></div>
        <div class="news_column panel"><div class="panel-body"><form id="form3B">Tổng số điểm của bài viết là: 0 trong 0 đánh giá</form></div></div><p class="h3"><strong>Những tin mới hơn</strong></p>${list(NOTICE_TITLES)}</div><div class="col-md-8">${LATEST}</div></div>`,
      ),
  },
  {
    name: 'VNPT: components of a script',
    build: (article) =>
      page(
        'Cổng thông tin điện tử',
        `<app-root ng-version="13.3"><app-layout _nghost-abc-c71><div _ngcontent-abc-c71 class="vnp-header">${LONG_MENU}</div><router-outlet></router-outlet><app-article-detail _nghost-abc-c88><div _ngcontent-abc-c88 class="article-detail">
        <div _ngcontent-abc-c88 class="article-detail__title">${escaped(article.title)}</div><div _ngcontent-abc-c88 class="article-detail__body"><div _ngcontent-abc-c88>${each(article, '<p _ngcontent-abc-c88 style="text-align:justify"><span>', '</span></p>')}</div></div></div></app-article-detail>
        <app-sidebar _nghost-abc-c90>${LATEST}</app-sidebar></app-layout></app-root>`,
      ),
  },
  {
    name: 'Joomla: item page',
    build: (article) =>
      page(
        article.title,
        `<div id="ja-wrapper"><div id="ja-mainnav">${LONG_MENU}</div><div id="ja-content"><div id="system-message-container"></div><div class="item-page clearfix" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="vi-VN">
        <header class="article-header clearfix"><h1 class="article-title" itemprop="headline">${escaped(article.title)}</h1></header><aside class="article-aside clearfix"><dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt><dd class="create"><time datetime="2023-12-28T15:40:00+07:00">28 Tháng 12 2023</time></dd><dd class="hits">Lượt xem: 512</dd></dl></aside>
        <section class="article-content clearfix" itemprop="articleBody">${each(article, '<p style="text-align: justify; text-indent: 0.5in;">', '</p>')}</section><ul class="pager pagenav"><li class="previous"><a href="/a">Trang trước</a></li></ul></div></div><div id="ja-right">${LATEST}</div></div>`,
      ),
  },
  {
    name: 'WordPress: Elementor and widgets',
    build: (article) =>
      page(
        article.title,
        `<div data-elementor-type="header" class="elementor elementor-12">${LONG_MENU}</div><div data-elementor-type="single-post" class="elementor elementor-99 post type-post"><section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap">
        <div class="elementor-element elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title">${escaped(article.title)}</h1></div></div><div class="elementor-element elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">${each(article, '<p class="wp-block-paragraph">', '</p>')}</div></div>
        <div class="elementor-widget elementor-widget-share-buttons">${SHARING}</div></div></div><div class="elementor-column elementor-col-33"><div class="elementor-widget-wrap"><div class="elementor-widget widget widget_recent_entries">${LATEST}</div></div></div></div></section></div>`,
      ),
  },
  {
    name: 'Drupal 7: field items and comments',
    build: (article) =>
      page(
        article.title,
        `<div id="page-wrapper"><div id="page"><div id="header">${LONG_MENU}</div><div id="main" class="clearfix"><div id="content" class="column"><div class="section"><h1 class="title" id="page-title">${escaped(article.title)}</h1><div class="region region-content"><div class="block block-system"><div class="content">
        <div id="node-1234" class="node node-article node-full clearfix"><div class="meta submitted">Submitted by admin on T5, 28/12/2023 - 15:40</div><div class="content clearfix"><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">${each(article, '<p class="rtejustify">', '</p>')}</div></div></div></div></div>
        <div id="comments"><h2 class="title">Ý kiến bạn đọc</h2><div class="comment"><p>Đề nghị tỉnh chỉ đạo sớm sửa đường vào thôn 3, dân đi lại rất khổ.</p></div></div></div></div></div></div></div><div id="sidebar-second">${LATEST}</div></div></div></div>`,
      ),
  },
  {
    name: 'law database: full text among tabs',
    build: (article) =>
      page(
        'Chi tiết văn bản',
        `${LONG_MENU}<div class="box-container"><div class="box-tab-vb"><ul><li class="selected"><a href="#toanvan"><b>Toàn văn</b></a></li><li><a href="#thuoctinh"><b>Thuộc tính</b></a></li><li><a href="#luocdo"><b>Lược đồ</b></a></li><li><a href="#vbgoc"><b>Bản PDF</b></a></li></ul></div>
        <div class="content-vb"><div class="vbInfo"><ul><li class="green"><span>Hiệu lực: Còn hiệu lực</span></li><li><span>Ngày có hiệu lực: 28/12/2023</span></li></ul></div><div class="toanvan" id="toanvan"><div class="content" id="divContent">${each(article, '<p style="margin-left:5.75pt;text-align:justify">', '</p>')}</div></div>
        <div id="thuoctinh" style="display: none;"><table><tr><td class="label">Số ký hiệu</td><td>99/TB-UBND</td></tr><tr><td class="label">Cơ quan ban hành</td><td>UBND tỉnh</td></tr></table></div><div id="luocdo" style="display:none"><p>Văn bản được hướng dẫn (0)</p>${list(NOTICE_TITLES)}</div></div></div>`,
      ),
  },
];
