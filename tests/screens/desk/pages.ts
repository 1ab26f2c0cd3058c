/** Three kinds of page to look at the desk on: the demo's own portal, one of portlets, one laid out by tables in a fixed width. */
import { demoSites } from '../../demo/sites.ts';
import { articleOf } from '../../pages/article.ts';
import { PAGE_KINDS } from '../../pages/kinds.ts';
import { NO_QUIRKS } from '../../pages/markup.ts';
import type { Sites } from '../../portal/portal.ts';

export interface ShownPage {
  name: string;
  address: string;
  /** As it is when its tracked sentences are shown again: one changed, one gone. */
  before: string;
  after: string;
}

const SLIP = 'Giao Sở Nội vụ tổng hợp kết quả thực hiện, báo cáo Chủ tịch UBND tỉnh trước ngày';

/** A sentence whose year was not written anew, as happens in January; and two that the portal changes afterwards. */
function withFaults(html: string, lastYear: number): string {
  const added = [`5. ${SLIP} 15/3/${lastYear}.`, '6. Giao Thanh tra tỉnh rà soát, xử lý các kiến nghị còn tồn đọng.'];
  const at = html.lastIndexOf('<p>Trên đây');
  return html.slice(0, at) + added.map((text) => `<p>${text}</p>`).join('\n') + html.slice(at);
}

const CHANGES: readonly (readonly [string | RegExp, string])[] = [
  [/(Giao Sở Tài chính chủ trì.*? báo cáo UBND tỉnh trước ngày )\d\d\/\d\d/u, '$131/12'],
  [/<p>Đề nghị Bộ Chỉ huy Quân sự tỉnh[^<]*<\/p>/u, ''],
];

const changed = (html: string): string => CHANGES.reduce((page, [what, into]) => page.replace(what, into), html);

function ofKind(start: string, fixture: string): ShownPage {
  const kind = PAGE_KINDS.find(({ name }) => name.startsWith(start));
  if (!kind) throw new RangeError(`no kind of page is called ${start}`);
  const html = kind.build(articleOf(fixture), NO_QUIRKS);
  return { name: start.split(' ')[0] ?? start, address: kind.address, before: html, after: html };
}

/** Pages with dates around `now`. */
export function shownPages(now: Date): ShownPage[] {
  const { today, sites } = demoSites(now);
  const html = sites[today.address];
  if (typeof html !== 'string') throw new TypeError('the demo’s notice is no plain page');
  const demo = withFaults(html, now.getFullYear() - 1);
  return [
    { name: 'demo', address: today.address, before: demo, after: changed(demo) },
    ofKind('Liferay', 'bac-giang-2024-04'),
    ofKind('layout by tables', 'lang-son-2024-01'),
  ];
}

export const sitesOf = (pages: readonly ShownPage[]): Sites =>
  Object.fromEntries(pages.map(({ address, before }) => [address, before]));
