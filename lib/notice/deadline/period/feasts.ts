import { addDays } from '../civil.ts';
import { lunarDate, lunarNewYear } from '../lunar.ts';
import { numberOf, phrase } from '../words.ts';
import { clockOf } from './clock.ts';
import { headOf } from './day.ts';
import type { PeriodRule, Reading } from './period.ts';

/** Tết and days of the lunar calendar: the calendar gives their civil dates. */

const BRANCHES = ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi'];

/** "Giáp Thìn", "Ất Tỵ", "Kỉ Hợi", "Canh Tí": the year's name in the sixty-year cycle, of which its second word tells it among twelve. */
const CYCLE_YEAR = `(?:giáp|ất|bính|đinh|mậu|k[ỷỉ]|canh|tân|nhâm|qu[ýí]) (?<branch>${BRANCHES.join('|')}|tí|tị|mẹo)`;

/** The year of a branch that lies nearest to `near`: Thìn is 2024. */
const branchYear = (branch: string, near: number): number => {
  const index = BRANCHES.indexOf(branch.replace('tí', 'tý').replace('tị', 'tỵ').replace('mẹo', 'mão'));
  const ahead = (index - ((near - 4) % 12) + 12) % 12;
  return near + (ahead > 6 ? ahead - 12 : ahead);
};

/** The first lunar date, from the notice's day on, that a rule of the year gives. */
const next = (issued: string | null, dateIn: (year: number) => string): { first?: string; last?: string } => {
  if (issued === null) return {};
  const year = Number(issued.slice(0, 4));
  for (const candidate of [year - 1, year, year + 1]) {
    const date = dateIn(candidate);
    if (date >= issued) return { first: date, last: date };
  }
  return {};
};

const named = (
  match: RegExpExecArray,
  issued: string | null,
  dateIn: (year: number) => string,
): { first?: string; last?: string } => {
  const { y, branch } = match.groups ?? {};
  if (y === undefined && (branch === undefined || issued === null)) return next(issued, dateIn);
  const date = dateIn(y === undefined ? branchYear(branch ?? '', Number(issued?.slice(0, 4))) : Number(y));
  return { first: date, last: date };
};

const YEAR = String.raw`(?: (?:năm )?${CYCLE_YEAR})?(?:,? ?[-–(]? ?(?:năm )?(?<y>‹year›)\)?)?`;

const reading = (kind: 'day' | 'feast', dates: { first?: string; last?: string }): Reading => ({
  kind,
  named: true,
  ...dates,
});

/** A day with the clock time that leads it: "12 giờ ngày 29 Tết". */
const dayAt = (match: RegExpExecArray, dates: { first?: string; last?: string }): Reading => {
  const head = headOf(match);
  const time = clockOf(head);
  return { ...reading('day', dates), lead: head.length, ...(time !== undefined && { time }) };
};

export const feasts: PeriodRule[] = [
  {
    // "25 tháng Chạp", "ngày mùng 8 tháng Giêng", "rằm tháng 7", "ngày 10/3 âm lịch", "mùng 10 tháng 3 âm lịch"
    pattern: phrase`(?:(?:mùng |mồng )(?<d>‹n›)|(?<d2>\d{1,2})|(?<full>rằm)) (?:tháng (?<m>giêng|chạp)|(?<=rằm )tháng (?<m2>‹n›))(?: âm lịch)?${YEAR}`,
    read: (match, issued) => {
      const { d, d2, full, m, m2 } = match.groups ?? {};
      const day = full === undefined ? numberOf(d ?? d2 ?? '') : 15;
      const month = numberOf(m ?? m2 ?? '');
      if (!(day >= 1 && day <= 30 && month >= 1 && month <= 12)) return null;
      return dayAt(
        match,
        named(match, issued, (year) => lunarDate(year, month, day)),
      );
    },
  },
  {
    // "ngày 10/3 âm lịch", "15 tháng 8 âm lịch", "mùng 3 tháng 3 (âm lịch)"
    pattern: phrase`(?:mùng |mồng )?(?<d>\d{1,2})(?:/| tháng )(?<m>\d{1,2})(?:/(?<y>‹year›))?(?: âm lịch| âl| \(âm lịch| \(âl)\)?`,
    read: (match, issued) => {
      const day = Number(match.groups?.d);
      const month = Number(match.groups?.m);
      if (day < 1 || day > 30 || month < 1 || month > 12) return null;
      return dayAt(
        match,
        named(match, issued, (year) => lunarDate(year, month, day)),
      );
    },
  },
  {
    // "28 Tết", "ngày 30 Tết", "mùng 6 Tết", "mồng Bốn Tết"
    pattern: phrase`(?:(?<start>mùng |mồng )(?<d>‹n›)|(?<d2>2[3-9]|30)) tết(?: nguyên đán)?${YEAR}`,
    read: (match, issued) => {
      const { start, d, d2 } = match.groups ?? {};
      const day = numberOf(d ?? d2 ?? '');
      if (!(day >= 1 && day <= 30)) return null;
      const date = (year: number): string =>
        start === undefined ? lunarDate(year - 1, 12, day) : addDays(lunarNewYear(year), day - 1);
      return dayAt(match, named(match, issued, date));
    },
  },
  {
    // "Tết Nguyên đán", "Tết Nguyên đán Giáp Thìn năm 2024", "Tết cổ truyền", "Tết Ất Tỵ 2025", "Tết Âm lịch"
    pattern: phrase`(?:dịp )?tết(?: (?:nguyên đán|cổ truyền|âm lịch|cổ truyền dân tộc|ta))?(?: (?:của )?dân tộc)?${YEAR}(?! (?:dương|tây|trung thu|độc lập|thiếu nhi|thanh minh|đoan ngọ|trồng cây|quân dân))`,
    read: (match, issued) => reading('feast', named(match, issued, lunarNewYear)),
  },
  {
    // "Tết Dương lịch", "Tết Dương lịch 2026"
    pattern: phrase`tết (?:dương lịch|tây)(?: (?:năm )?(?<y>‹year›))?`,
    read: (match, issued) =>
      reading(
        'feast',
        named(match, issued, (year) => `${year}-01-01`),
      ),
  },
  {
    // "Tết Trung thu"
    pattern: phrase`tết trung thu(?: (?:năm )?(?<y>‹year›))?`,
    read: (match, issued) =>
      reading(
        'feast',
        named(match, issued, (year) => lunarDate(year, 8, 15)),
      ),
  },
];
