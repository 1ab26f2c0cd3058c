import { clockOf } from '../period/clock.ts';
import type { Sentence } from '../sentence.ts';
import type { BoundRule } from './bound.ts';
import { over } from './bound.ts';
import { LEAD, repeated } from './recurrence.ts';

/** A clock time as the tagged sentence shows it: "16h30", and "16 giờ", which reads as a length of time. */
const CLOCK = String.raw`(?:N(?: ?\d\d| N)?|\d{1,2} ?[hg:] ?\d\d),? `;

/** The clock time that a match writes out. */
const timeIn = (match: RegExpExecArray, { locate, original }: Sentence): string | undefined => {
  const { start, end } = locate(match.index, match.index + match[0].length);
  return clockOf(original.slice(start, end).toLowerCase());
};

const WEEKDAYS: Record<string, string> = {
  hai: 'MO', '2': 'MO', ba: 'TU', '3': 'TU', tư: 'WE', '4': 'WE', năm: 'TH', '5': 'TH',
  sáu: 'FR', '6': 'FR', bảy: 'SA', '7': 'SA',
}; // prettier-ignore

const weekly: BoundRule['read'] = (match, sentence) =>
  repeated(
    match.index,
    match.index + match[0].length,
    `FREQ=WEEKLY;BYDAY=${WEEKDAYS[match.groups?.day ?? ''] ?? 'SU'}`,
    timeIn(match, sentence),
  );

/** Weekdays and hours that come again: "thứ Sáu hằng tuần", "trước 16h hằng ngày". */
export const everyWeek: BoundRule[] = [
  {
    // "thứ Sáu hằng tuần", "trước 16h thứ Năm hằng tuần", "vào chiều thứ 6 mỗi tuần"
    pattern: over`(?:định kỳ )?${LEAD}(?:${CLOCK})?(?:(?:sáng|chiều) )?(?:ngày )?(?:thứ (?<day>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) (?:của )?(?:hằng|hàng|mỗi) tuần`,
    read: weekly,
  },
  {
    // "hằng tuần vào thứ Sáu", "hằng tuần (trước 15h thứ Sáu)"
    pattern: over`(?:định kỳ )?(?:hằng|hàng|mỗi) tuần(?: báo cáo)?,? ?\(?${LEAD}(?:${CLOCK})?(?:(?:sáng|chiều) )?(?:ngày )?(?:thứ (?<day>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\)?`,
    read: weekly,
  },
  {
    // "trước 16h30 hằng ngày", "hằng ngày (trước 15 giờ)"
    pattern: over`${LEAD}${CLOCK}(?:(?:sáng|chiều) )?(?:hằng|hàng|mỗi) ngày|(?:hằng|hàng|mỗi) ngày,? ?\(?(?:(?:chậm|muộn) nhất |trước |vào |lúc ){1,3}(?:N(?: N)?|\d{1,2} ?[hg:] ?\d\d)\)?`,
    read: (match, sentence) =>
      repeated(match.index, match.index + match[0].length, 'FREQ=DAILY', timeIn(match, sentence)),
  },
];
