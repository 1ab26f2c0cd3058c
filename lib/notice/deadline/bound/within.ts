import type { BoundRule } from './bound.ts';
import { eachPeriod, over } from './bound.ts';
import { ACTION, COMPLETION, TIME_LABEL } from './completion.ts';

const reading = { bound: 'within', rule: 'deadline/within' } as const;

/** The words that only lead to the period are no part of the quote. */
const periodOnly: BoundRule['read'] = (match, sentence) =>
  eachPeriod(match, sentence, reading).map((found, i) => (i === 0 ? { ...found, start: found.end - 1 } : found));

/** "hoàn thành vào cuối năm 2025": the quote begins with "vào". */
const fromVao: BoundRule['read'] = (match, sentence) => {
  const offset = match[0].indexOf('vào');
  return eachPeriod(match, sentence, reading).map((found, i) =>
    i === 0 ? { ...found, start: match.index + offset } : found,
  );
};

/** "trong tháng 11, tháng 12/2024" is one stretch, due when its last month is over. */
const merged: BoundRule['read'] = (match, sentence) => {
  const all = eachPeriod(match, sentence, reading);
  const [first, last] = [all[0], all.at(-1)];
  return first && last ? [{ ...first, end: last.end, due: last.due, ...(last.period && { period: last.period }) }] : [];
};

export const within: BoundRule[] = [
  {
    // "trong tháng 5/2024", "ngay trong quý I/2025", "trong năm 2026", "trong tuần này", "trong 6 tháng cuối năm", "trong quý III và quý IV/2025"
    pattern: over`(?:ngay )?trong (?:(?:nội|khoảng|thời gian|giai đoạn|vòng|các|đợt) )?‹months›(?:(?:,| và| -|-) ?[MQ]){0,5}`,
    read: (match, sentence) => merged(match, sentence),
  },
  {
    // "hoàn thành quý III/2024", "xong tháng 6", "(thông xe kỹ thuật) năm 2025", "hoàn thành vào cuối năm 2025", "thời gian hoàn thành: quý IV/2025"
    pattern: over`(?:${COMPLETION}|${TIME_LABEL})(?: (?:vào|ngay|trong|là|dự kiến)){0,3}(?: ?[:(]|,)? ?‹months›`,
    read: (match, sentence) => (/vào/.test(match[0]) ? fromVao(match, sentence) : periodOnly(match, sentence)),
  },
  {
    // "trình tháng 6/2025", "ban hành quý II/2025", "tổ chức vào tháng 7"
    pattern: over`(?:${ACTION})(?: (?:vào|ngay|dự kiến))? ?[(:]? ?[MQP]`,
    read: periodOnly,
  },
  {
    // "vào cuối tháng 6/2024", "vào quý III/2025"
    pattern: over`vào (?:khoảng )?[MQPW]`,
    read: (match, sentence) => eachPeriod(match, sentence, reading),
  },
  {
    // "(quý IV/2025)", ", tháng 12/2025." at the end of what must be done; "Tháng 12/2025: …", "Quý I/2026, …" at its head
    pattern: over`(?<=[(,;–-] ?)[MQ](?=\)|$| ?[.;]$)|(?<=^[^a-z]{0,3})[MQW](?=[:,])`,
    read: periodOnly,
  },
];
