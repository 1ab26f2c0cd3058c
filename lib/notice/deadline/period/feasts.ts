import { addDays } from '../civil.ts';
import { lunarDate, lunarNewYear } from '../lunar.ts';
import { numberOf, phrase } from '../words.ts';
import type { PeriodRules, Reading } from './period.ts';

/** Tết and days of the lunar calendar: the calendar gives their civil dates. */

const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'];
const BRANCHES = ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi'];
/** Spellings that stand beside those: "Kỉ Hợi", "Tân Tị", "Canh Tí". */
const plain = (name: string): string =>
  name
    .replace('kỉ', 'kỷ')
    .replace('quí', 'quý')
    .replace('tí', 'tý')
    .replace(/t[ịi]$/, 'tỵ')
    .replace('mẹo', 'mão');

const CYCLE_YEAR = `(?:${STEMS.join('|')}|kỉ|quí) (?:${BRANCHES.join('|')}|tí|tị|mẹo)`;

/** The year of the sixty-year cycle nearest to `near`: Giáp Thìn is 2024. */
const cycleYear = (name: string, near: number): number | undefined => {
  const [stem = '', branch = ''] = plain(name).split(' ');
  const s = STEMS.indexOf(stem);
  const b = BRANCHES.indexOf(branch);
  for (let year = near - 29; year <= near + 30; year += 1) {
    if ((year - 4) % 10 === s && (year - 4) % 12 === b) return year;
  }
  return undefined;
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
  const { y, cycle } = match.groups ?? {};
  const year =
    y !== undefined
      ? Number(y)
      : cycle !== undefined
        ? cycleYear(cycle, Number(issued?.slice(0, 4) ?? 2020))
        : undefined;
  if (year === undefined) return next(issued, dateIn);
  const date = dateIn(year);
  return { first: date, last: date };
};

const YEAR = String.raw`(?: (?:năm )?(?<cycle>${CYCLE_YEAR}))?(?:,? ?[-–(]? ?(?:năm )?(?<y>‹year›)\)?)?`;

const reading = (kind: 'day' | 'feast', dates: { first?: string; last?: string }): Reading => ({
  kind,
  named: true,
  ...dates,
});

export const feasts: PeriodRules = {
  needs: ['tết', 'chạp', 'giêng', 'rằm', 'âm lịch', 'âl'],
  rules: [
    {
      // "25 tháng Chạp", "ngày mùng 8 tháng Giêng", "rằm tháng 7", "ngày 10/3 âm lịch", "mùng 10 tháng 3 âm lịch"
      pattern: phrase(
        String.raw`(?:ngày )?(?:(?:mùng |mồng )(?<d>‹n›)|(?<d2>\d{1,2})|(?<full>rằm)) (?:tháng (?<m>giêng|chạp)|(?<=rằm )tháng (?<m2>‹n›))(?: âm lịch)?${YEAR}`,
      ),
      read: (match, issued) => {
        const { d, d2, full, m, m2 } = match.groups ?? {};
        const day = full === undefined ? numberOf(d ?? d2 ?? '') : 15;
        const month = numberOf(m ?? m2 ?? '');
        if (!(day >= 1 && day <= 30 && month >= 1 && month <= 12)) return null;
        return reading(
          'day',
          named(match, issued, (year) => lunarDate(year, month, day)),
        );
      },
    },
    {
      // "ngày 10/3 âm lịch", "15 tháng 8 âm lịch", "mùng 3 tháng 3 (âm lịch)"
      pattern: phrase(
        String.raw`(?:ngày )?(?:mùng |mồng )?(?<d>\d{1,2})(?:/| tháng )(?<m>\d{1,2})(?:/(?<y>‹year›))? \(?(?:âm lịch|âl)\)?`,
      ),
      read: (match, issued) => {
        const day = Number(match.groups?.d);
        const month = Number(match.groups?.m);
        if (day < 1 || day > 30 || month < 1 || month > 12) return null;
        return reading(
          'day',
          named(match, issued, (year) => lunarDate(year, month, day)),
        );
      },
    },
    {
      // "28 Tết", "ngày 30 Tết", "mùng 6 Tết", "mồng Bốn Tết"
      pattern: phrase(
        String.raw`(?:ngày )?(?:(?<start>mùng |mồng )(?<d>‹n›)|(?<d2>2[3-9]|30)) tết(?: nguyên đán)?${YEAR}`,
      ),
      read: (match, issued) => {
        const { start, d, d2 } = match.groups ?? {};
        const day = numberOf(d ?? d2 ?? '');
        if (!(day >= 1 && day <= 30)) return null;
        const date = (year: number): string =>
          start === undefined ? lunarDate(year - 1, 12, day) : addDays(lunarNewYear(year), day - 1);
        return reading('day', named(match, issued, date));
      },
    },
    {
      // "Tết Nguyên đán", "Tết Nguyên đán Giáp Thìn năm 2024", "Tết cổ truyền", "Tết Ất Tỵ 2025", "Tết Âm lịch"
      pattern: phrase(
        String.raw`(?:dịp )?tết(?: (?:nguyên đán|cổ truyền|âm lịch|cổ truyền dân tộc|ta))?(?: (?:của )?dân tộc)?${YEAR}(?! (?:dương|tây|trung thu|độc lập|thiếu nhi|thanh minh|đoan ngọ|trồng cây|quân dân))`,
      ),
      read: (match, issued) => reading('feast', named(match, issued, lunarNewYear)),
    },
    {
      // "Tết Dương lịch", "Tết Dương lịch 2026"
      pattern: phrase(String.raw`tết (?:dương lịch|tây)(?: (?:năm )?(?<y>‹year›))?`),
      read: (match, issued) =>
        reading(
          'feast',
          named(match, issued, (year) => `${year}-01-01`),
        ),
    },
    {
      // "Tết Trung thu"
      pattern: phrase(String.raw`tết trung thu(?: (?:năm )?(?<y>‹year›))?`),
      read: (match, issued) =>
        reading(
          'feast',
          named(match, issued, (year) => lunarDate(year, 8, 15)),
        ),
    },
  ],
};
