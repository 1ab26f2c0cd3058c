/**
 * Where content management systems of portals put the body of an article. Hints alone: a selector counts when it matches one
 * element that holds most of what was found without it. Sorted by system; sources: templates and saved pages.
 */
export const BODY_HINTS: readonly { system: string; selector: string }[] = [
  { system: 'DotNetNuke', selector: '#show_content' },
  { system: 'Liferay', selector: '.chi-tiet-main-content' },
  { system: 'NukeViet', selector: '#news-bodyhtml' },
  { system: 'SharePoint', selector: '#divArticleDescription2' },
  { system: 'VCCorp', selector: '.detail-content[data-role=content]' },
  { system: 'VNPT', selector: '.MultiFunctionControl > .content' },
  { system: 'law databases', selector: '#toanvancontent, #divContentDoc, .fulltext' },
];

/** Parts of a page around an article, by the names that portals give them. */
export const CHROME_NAMES =
  /(?:^|[-_ ])(?:breadcrumbs?|menu|nav(?:bar|igation)?|pagination|paging|related|share|sidebar|social|tags?|ticker|widget)(?:$|[-_ ])|bai-viet-(?:cung|lien)|cac-tin|detail__related|tin-(?:cung|khac|lien|moi)|tinlienquan|tinkhac/iu;

/** What readers and the site itself add to an article: comments, a question about cookies. Whole names, for "has-comments" names an article. */
export const ADDED_NAMES =
  /(?:^|\s)(?:(?:box|fb|list)[-_])?(?:binh-?luan|bl|comments?|cookies?)(?:[-_](?:area|banner|body|box|consent|content|form|item|list|section|text|wrapper))?(?:\s|$)/iu;

/** The foot of a portal: its addresses and dates may be more text than a short notice. */
export const FOOT_NAMES = /(?:^|[-_ ])(?:bottom-?info|chan-?trang|copyright|foot|footer)(?:$|[-_ ])/iu;

export const CHROME_ELEMENTS =
  'aside, footer, nav, [role=banner], [role=complementary], [role=contentinfo], [role=navigation], [role=search]';
