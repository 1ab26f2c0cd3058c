import type { BoundRule } from './bound.ts';
import { over, periodsIn } from './bound.ts';
import { EACH, FREQUENCY, ofDuration, repeated, UNIT } from './recurrence.ts';

/** What is drawn up for each year, so that "hằng năm" after it names its kind: "dự toán ngân sách hằng năm". */
const YEARLY_THING =
  /(?:kế hoạch|dự toán|ngân sách|kinh phí|vốn|chỉ tiêu|chương trình|chi thường xuyên|xếp loại|danh mục|định mức|nhu cầu|cuộc sống|đời sống|sinh hoạt|công việc|thường niên|quỹ|mục tiêu|nhiệm vụ)(?: [^,;:.()]{0,60})? $/;
/** A verb that takes up its own repetition again after such a thing: "kế hoạch, báo cáo hằng năm". */
const REPORTING =
  /(?:báo cáo|rà soát|đánh giá|sơ kết|tổng kết|kiểm tra|cập nhật|tổng hợp|định kỳ|tổ chức|kết quả)(?: [^,;:.()]{0,60})? $/;

/** A further unit of a list: ", quý", " và 6 tháng". */
const LIST = `(?:(?:,| và| hoặc|;|/) ?(?:${EACH}|N|tháng|quý|quí|năm)(?! (?:của|này|sau|trước|qua)))`;

/** How often within a unit; RFC 5545 has no word for twice a month without naming the days. */
const TIMES = '(?:một|hai|ba|0?[1-9])';

/** What comes again without a day: "định kỳ hằng quý", "hằng tháng", "03 tháng một lần". */
export const every: BoundRule[] = [
  {
    // "định kỳ hằng tháng, quý, 6 tháng và năm", "định kỳ 6 tháng, hằng năm", "định kỳ 03 tháng một lần", "định kỳ quý", "hằng quý, 6 tháng, năm"
    pattern: over`(?:định kỳ (?:vào )?(?:(?:hằng|hàng|mỗi) )?(?:${UNIT}|N)${LIST}{0,5}|(?:hằng|hàng) (?:${UNIT})${LIST}{1,5})(?: ?(?:/ ?lần|(?:một|01|1) lần))?`,
    read: (match, sentence) => {
      const lengths = periodsIn(match, sentence);
      return [
        ...match[0].matchAll(
          /(?:(?:định kỳ )?(?:vào )?(?:(?:hằng|hàng|mỗi) )?)(ngày|tuần|tháng|quý|quí|năm|N)(?![a-zà-ỹ])/g,
        ),
      ].flatMap((part) => {
        const at = match.index + part.index;
        const end = at + part[0].length;
        const length = lengths.find((period) => period.at === end - 1);
        return repeated(at, end, length ? ofDuration(length) : (FREQUENCY[part[1] ?? ''] ?? null));
      });
    },
  },
  {
    // "6 tháng một lần", "03 tháng/lần", "2 tuần 1 lần"
    pattern: over`(?:mỗi )?N ?(?:/ ?(?:01 |1 |một )?lần|(?:một|01|1) lần)`,
    read: (match, sentence) => {
      const length = periodsIn(match, sentence)[0];
      return length ? repeated(match.index, match.index + match[0].length, ofDuration(length)) : [];
    },
  },
  {
    // "02 lần/năm", "tối thiểu 4 lần mỗi năm"
    pattern: over`(?:(?:ít nhất|tối thiểu) )?0?(?<n>[2346]) lần ?(?:/|mỗi|trong) ?(?:một |01 )?năm`,
    read: (match) =>
      repeated(match.index, match.index + match[0].length, `FREQ=MONTHLY;INTERVAL=${12 / Number(match.groups?.n)}`),
  },
  {
    // "mỗi tháng một lần", "mỗi tuần ít nhất 02 lần", "01 lần/quý", "01 buổi/tuần", "một lần mỗi năm"; "mỗi tháng 2 lần" is read as month 2
    pattern: over`(?:(?:ít nhất|tối thiểu) )?(?:(?:mỗi|hằng|hàng) (?<u>${UNIT}) (?:(?:ít nhất|tối thiểu) )?${TIMES} lần|(?:mỗi|hằng|hàng) M lần|${TIMES} (?:lần|(?:buổi|cuộc|đợt)(?! ?/ ?ngày)) ?(?:/|mỗi|trong) ?(?:một |01 )?(?<u2>${UNIT}))`,
    read: (match) =>
      repeated(
        match.index,
        match.index + match[0].length,
        FREQUENCY[match.groups?.u ?? match.groups?.u2 ?? 'tháng'] ?? null,
      ),
  },
  {
    // "hằng tháng", "hàng quý", "mỗi tuần"; not "dự toán ngân sách hàng năm", "kế hoạch hằng năm"
    pattern: over`(?:vào )?(?<last>cuối )?(?:hằng|hàng|mỗi) (?<u>${UNIT})`,
    read: (match, { tagged }) => {
      const left = tagged.slice(Math.max(0, match.index - 90), match.index);
      const { u = '', last } = match.groups ?? {};
      if (YEARLY_THING.test(left) && !REPORTING.test(left.slice(-40))) return [];
      if (/mỗi/.test(match[0]) && /(?:trong|của|cho) $/.test(left)) return [];
      const monthEnd = last !== undefined && u === 'tháng' ? ';BYMONTHDAY=-1' : '';
      return repeated(match.index, match.index + match[0].length, `${FREQUENCY[u]}${monthEnd}`);
    },
  },
];
