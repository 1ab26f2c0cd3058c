import { inCapitals } from '../../agency/words.ts';
import type { Page } from '../text/page.ts';
import type { Item, Part } from './item.ts';
import { type Label, labelOf } from './label.ts';
import { announced } from './zones.ts';

const RECIPIENTS = /^\W{0,3}nơi nhận\s*:?/iu;
/** What portals put under an article: other articles, of which each title would read as an order. */
const RELATED =
  /^(?:(?:các |những )?(?:tin|bài)(?: tức| viết| đăng)? (?:cùng chuyên mục|cùng chủ đề|đã đăng|đã đưa|khác|liên quan|mới nhất|mới hơn|cũ hơn)|(?:tin )?cùng (?:chuyên mục|chủ đề)|có thể bạn quan tâm|đọc thêm|xem thêm)\s*[:»>]*$/iu;
const SIGNATURE =
  /^(?:TM|KT|TL|TUQ|Q)\s?\.\s*\p{Lu}|^(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|NGƯỜI KÝ)$/u;
/** A type of document alone on its line begins a document, or an annex. */
const BEGINS =
  /^(?:thông báo|kế hoạch|chỉ thị|công điện|quyết định|công văn|phụ lục(?:\s+[\dIVX]+)?|danh mục .{0,80}|phân công .{0,80}|biểu .{0,80})\s*:?$/iu;
const STOPS = /[.!?…]["”’\]]?\s*$/u;
const CAPITALS = /\p{L}/u;

/** Rank in the outline of a label; unlabelled paragraphs rank below every label. */
const DEEP: Record<string, number> = {
  article: 0,
  roman: 1,
  upper: 1,
  number: 2,
  ordinal: 3,
  letter: 6,
  round: 7,
  dash: 8,
  bullet: 8,
  plus: 9,
};
export const rankOf = (label: Label): number =>
  (DEEP[label.style] ?? 8) + (label.style === 'number' ? (label.depth - 1) * 0.5 : 0);

/** What ends a paragraph is read from so many of its last UTF-16 units. */
const END = 8;
/** Lines that begin a part are no longer. */
const LONGEST_MARK = 140;

/** Headings longer than this are sentences that lost their stop. */
const LONGEST_HEADING = 420;

export function itemsOf(page: Page): Item[] {
  let part: Part = 'body';
  const items = page.paragraphs.map((paragraph): Item => {
    const raw = page.text.slice(paragraph.from, paragraph.to);
    const bare = raw.trim();
    const label = labelOf(raw);
    if (bare.length > LONGEST_MARK) {
      // No heading of a part is so long.
    } else if (part === 'recipients' && BEGINS.test(bare)) part = 'body';
    else if (RECIPIENTS.test(bare) || RELATED.test(bare) || (SIGNATURE.test(bare) && bare.length < 60))
      part = 'recipients';
    const from = paragraph.from + (label?.length ?? 0);
    const edge = bare === '|' || !CAPITALS.test(bare);
    const text = page.text.slice(from, paragraph.to);
    return {
      paragraph,
      label,
      from,
      to: paragraph.to,
      text,
      part: edge ? 'edge' : paragraph.footnote ? 'footnote' : part,
      heading: false,
      introduces: text.endsWith(':'),
      announces: text.endsWith(':') ? announced(text) : null,
    };
  });
  trimChrome(items);
  const flow = items.filter((item) => item.part === 'body');
  for (const [i, item] of flow.entries()) item.heading = isHeading(item, flow[i + 1]);
  return items;
}

/** Lines after the last sentence of a text are links, a counter, a footer: the page's, not the notice's. */
function trimChrome(items: Item[]): void {
  for (const item of items.toReversed()) {
    if (item.part !== 'body') {
      if (item.part === 'recipients') return;
      continue;
    }
    const closed = /[.!?…;][/"”’)\]]*\s*$/u.test(item.text.slice(-END)) && !LINK.test(item.text);
    if (item.label || item.introduces || closed || item.text.length > LONGEST_LINK || !LINK.test(item.text)) return;
    item.part = 'edge';
  }
}

/** A link to other news is no longer, and ends with its date in parentheses. */
const LONGEST_LINK = 200;
const LINK = /\(\s*\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?[^)]{0,12}\)\s*$|^[^,;.]{1,40}$/u;

function isHeading(item: Item, next: Item | undefined): boolean {
  if (item.text.length > LONGEST_HEADING && !item.introduces) return false;
  if (item.introduces) return true;
  if (inCapitals(item.text)) return true;
  // "5. Nâng cao năng lực cán bộ pháp chế." in bold over its items: a heading with a stop.
  if (
    item.paragraph.strong &&
    item.label &&
    rankOf(item.label) < 6 &&
    item.text.endsWith('.') &&
    !/[.!?]/u.test(item.text.slice(0, -1)) &&
    next &&
    (next.label === null ? !next.paragraph.strong : rankOf(next.label) > rankOf(item.label))
  )
    return true;
  if (STOPS.test(item.text.slice(-END)) || /[;,]$/u.test(item.text.slice(-1))) return false;
  if (item.paragraph.strong) return true;
  const { label } = item;
  // A crosshead of news, or a title: short, without a stop, and something under it.
  if (!label) return next !== undefined && item.text.length < 250;
  if (label.style === 'dash' || label.style === 'plus' || label.style === 'bullet' || label.style === 'round')
    return false;
  if (!next) return false;
  return next.label === null || rankOf(next.label) > rankOf(label);
}
