/** Where a text names a body: its name in full, not as a part of another's. */
import { PLACE } from './kinds.ts';

/** Who speaks for a body, so that naming them names it: "Giám đốc Sở Y tế", "đồng chí Bộ trưởng Bộ Xây dựng". */
const TITLE =
  '(?:đồng chí|thủ trưởng|người đứng đầu|lãnh đạo|tập thể|phó|quyền|thường trực|tổng giám đốc|giám đốc|bộ trưởng|chánh|cục trưởng|' +
  'vụ trưởng|viện trưởng|chánh án|trưởng|chỉ huy trưởng|chính ủy|chủ nhiệm|chủ tịch|thống đốc|tổng kiểm toán|tổng thanh tra|' +
  'tổng biên tập|hiệu trưởng|bí thư|chỉ huy|ông|bà|các)';
const BEFORE = new RegExp(`(?:^|[,;:(-]\\s*|(?<=\\s)và )(?:(?:thông )?qua )?(?:${TITLE}[ ,]*)*$`, 'u');
/** The other half of a longer name: "Sở Văn hóa và Thể thao" is not "Sở Văn hóa, Thể thao và Du lịch". */
const LONGER =
  /^ và (?:công nghệ|du lịch|đào tạo|đầu tư|môi trường|phát triển nông thôn|tôn giáo|truyền thông|xã hội)(?!\p{L})/u;
/** A name ends at a mark, at a place, or at a verb of the sentence around it. */
const AFTER = new RegExp(
  `^(?:$|[,;:.)(/-]|\\s-|\\s(?:${PLACE}|chủ trì|các|có|cùng|liên quan|phối hợp|thuộc|và|với)(?!\\p{L}))`,
  'u',
);

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A pattern for a folded name that forgives marks, "các" and "và" between its words. */
function patternOf(name: string): RegExp {
  const words = name.split(/[\s,-]+/u).filter((word) => word !== 'và' && word !== 'các');
  return new RegExp(`(?<!\\p{L})${words.map(escaped).join('[\\s,-]+(?:(?:các|và)\\s+)?')}(?!\\p{L})`, 'gu');
}

export interface Naming {
  start: number;
  end: number;
}

/** Where a folded text first names a body by its folded name; null where it does not, or only as a part of another name. */
export function findName(text: string, name: string): Naming | null {
  for (const { 0: found, index } of text.matchAll(patternOf(name))) {
    const end = index + found.length;
    const rest = text.slice(end);
    if (BEFORE.test(text.slice(0, index)) && AFTER.test(rest) && !LONGER.test(rest)) return { start: index, end };
  }
  return null;
}
