import type { BoundRule } from './bound.ts';
import { eachPeriod, over } from './bound.ts';

/** The named day itself is no longer in time. A period named as a whole ("trước tháng 6") begins on that day; a part of one ("trước cuối tháng 6") ends on it. */
export const before: BoundRule[] = [
  {
    // "trước ngày 15/01/2024", "chậm nhất trước ngày 20/3", "trước thời điểm 31/12/2024", "trước tháng 6/2024", "trước 15/3 và 20/4"
    pattern: over`(?:(?:(?:chậm|muộn|trễ) nhất|không (?:quá|muộn hơn|chậm hơn)) (?:là )?)?trước (?:(?:thời (?:điểm|gian|hạn)|hạn|mốc) )?(?:là )?‹date›(?:(?:,| và| hoặc) [DB](?= |[,;.)]|$)){0,5}`,
    read: (match, sentence) =>
      eachPeriod(
        match,
        sentence,
        { bound: 'before', rule: 'deadline/before' },
        (period) => (period.kind === 'part' ? period.last : period.first) ?? null,
      ),
  },
];
