import { issuerKey } from './assignee/speaker.ts';
import { Walk } from './directive/walk.ts';
import { genreOf, givenBy } from './genre/genre.ts';
import { headerOf } from './header/header.ts';
import { noticeAddressees } from './inherit/recipients.ts';
import type { Notice, TextStructure } from './notice.ts';
import type { Item } from './outline/item.ts';
import { itemsOf } from './outline/items.ts';
import { Report } from './report.ts';
import { gridsOf } from './table/grid.ts';
import { rowsOf } from './table/rows.ts';
import { pageOf } from './text/page.ts';

/**
 * Reads a notice: text in, findings out, in the text's order.
 * @param text as it comes: any composition, broken lines, marks of bold type, tables flattened to text
 * @param structure what a page knows besides; its offsets count UTF-16 units of `text`, as those of the findings do
 */
export function readNotice(text: string, structure?: TextStructure): Notice {
  const page = pageOf(text);
  const items = itemsOf(page);
  const flow = items.filter((item) => item.part === 'body');
  const sent = flow.findIndex(({ text: line, introduces }) => introduces && SENT.test(line));
  const after = flow.findIndex((item, i) => i > sent && begins(item));
  // "CHỦ TỊCH UBND TỈNH điện:" only names to whom; what leads up to "… yêu cầu:" is preface.
  const start = after < 0 ? sent : after;
  const above = start < 0 ? items : items.slice(0, items.indexOf(flow[start] as Item) + 1);
  const document = headerOf(items, start < 0 ? -1 : above.length - 1, structure);
  const walk = new Walk(
    { text: page.text, issuer: issuerKey(document.organ), notice: noticeAddressees(above, page.text) },
    start < 0 ? 'news' : 'shut',
  );
  const grids = gridsOf(page, items, structure);
  for (const item of flow) {
    const { from, to } = item.paragraph;
    while (grids[0] && grids[0].start < to) {
      const grid = grids[0];
      if (grid.rows.length > 0) {
        walk.rows(item, rowsOf(page.text, grid));
        grid.rows = [];
      }
      if (from < grid.end) break;
      grids.shift();
    }
    if (grids[0] && grids[0].start < to) continue;
    walk.read(item, item === flow[start]);
  }
  const report = new Report(page, text, document.issued);
  const given = givenBy(genreOf(flow, document.type), walk.found);
  return { document, directives: given.map((found) => report.directive(found)) };
}

/** "THỦ TƯỚNG CHÍNH PHỦ điện:" */
const SENT = /^[^.;:]{3,120} điện\s*:\s*$/iu;

/** The paragraph that announces what the notice says, or its first heading. News has neither. */
function begins(item: Item): boolean {
  return item.announces !== null || item.label?.style === 'roman' || item.label?.style === 'number';
}
