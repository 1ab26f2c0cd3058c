import type { CivilDate } from '../notice.ts';

/**
 * The Vietnamese lunar calendar, reckoned for UTC+7 as Vietnam does (the Chinese one, for UTC+8, has Tết on another day in 1985, 2007 and 2030).
 * Method: Hồ Ngọc Đức, "Computing the Vietnamese lunar calendar" (informatik.uni-leipzig.de/~duc/amlich/calrules_en.html),
 * with the formulas for new moon and solar longitude of Jean Meeus, Astronomical Algorithms, 1998. Good for 1900 to 2100.
 */

/**
 * For which meridian the calendar is reckoned, in days ahead of UTC: UTC+7 since 1968 (Decision 121/CP of 8 August 1967), before that as
 * in China, UTC+8, and until 1928 Beijing's own 7 h 45 min 40 s.
 */
const timeZone = (year: number): number => (year < 1929 ? 7.7611 : year < 1968 ? 8 : 7) / 24;

/** The new moon of 1 January 1900, as a Julian date, and the mean time from one new moon to the next, in days. */
const FIRST_NEW_MOON = 2_415_021.076_998_695;
const SYNODIC_MONTH = 29.530_588_853;
/** The Julian day number of 1 January 1970. */
const UNIX_EPOCH = 2_440_588;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const sine = (degrees: number): number => Math.sin(radians(degrees));

/** The moment of the k-th new moon since 1 January 1900, as a Julian date. */
const newMoon = (k: number): number => {
  const t = k / 1236.85;
  const t2 = t * t;
  const mean = 2_415_020.759_33 + 29.530_588_68 * k + 0.000_117_8 * t2;
  const sun = 359.2242 + 29.105_356_08 * k - 0.000_033_3 * t2;
  const moon = 306.0253 + 385.816_918_06 * k + 0.010_730_6 * t2;
  const latitude = 21.2964 + 390.670_506_46 * k - 0.001_652_8 * t2;
  const correction =
    0.000_33 * sine(166.56 + 132.87 * t - 0.009_173 * t2) +
    (0.1734 - 0.000_393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) -
    0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * latitude) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon) +
    0.0004 * sine(2 * latitude + sun) -
    0.0004 * sine(2 * latitude - sun) -
    0.0006 * sine(2 * latitude + moon) +
    0.001 * sine(2 * latitude - moon) +
    0.0005 * sine(2 * moon + sun);
  const dynamicalTime = -0.000_278 + 0.000_265 * t + 0.000_262 * t2;
  return mean + correction - dynamicalTime;
};

/** The day, as a Julian day number in Vietnam, on which the k-th new moon falls. */
const newMoonDay = (k: number): number => Math.floor(newMoon(k) + 0.5 + timeZone(1900 + k / 12.3685));

/** Which twelfth of its yearly path (0 from the spring equinox) the sun is in when a Vietnamese day begins. */
const sunSector = (day: number): number => {
  const t = (day - 0.5 - timeZone(2000 + (day - 2_451_545) / 365.25) - 2_451_545) / 36_525;
  const t2 = t * t;
  const anomaly = 357.5291 + 35_999.0503 * t - 0.000_155_9 * t2;
  const mean = 280.466_45 + 36_000.769_83 * t + 0.000_303_2 * t2;
  const centre =
    (1.9146 - 0.004_817 * t - 0.000_014 * t2) * sine(anomaly) +
    (0.019_993 - 0.000_101 * t) * sine(2 * anomaly) +
    0.000_29 * sine(3 * anomaly);
  const longitude = (((mean + centre) % 360) + 360) % 360;
  return Math.floor(longitude / 30);
};

const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + UNIX_EPOCH;

const civilOf = (day: number): CivilDate => new Date((day - UNIX_EPOCH) * 86_400_000).toISOString().slice(0, 10);

/** The first day of the eleventh lunar month, the one that holds the winter solstice, of a Gregorian year. */
const eleventhMonth = (year: number): number => {
  const k = Math.floor((dayNumber(year, 12, 31) - 2_415_021) / SYNODIC_MONTH);
  const start = newMoonDay(k);
  return sunSector(start) >= 9 ? newMoonDay(k - 1) : start;
};

/** How many months after the eleventh the leap month comes: the first in which the sun enters no new sector. */
const leapOffset = (eleventh: number): number => {
  const k = Math.floor((eleventh - FIRST_NEW_MOON) / SYNODIC_MONTH + 0.5);
  let offset = 1;
  let sector = sunSector(newMoonDay(k + offset));
  for (let last = -1; sector !== last && offset < 14;) {
    last = sector;
    offset += 1;
    sector = sunSector(newMoonDay(k + offset));
  }
  return offset - 1;
};

/**
 * The civil date of a day of the lunar calendar (never of a leap month, which no deadline names).
 * @param year the lunar year, by the Gregorian year in which it begins: Giáp Thìn is 2024
 * @param month 1 (Giêng) to 12 (Chạp)
 * @param day 1 to 30; 30 in a month of 29 days is taken as its last day, as "30 Tết" is meant
 */
export const lunarDate = (year: number, month: number, day: number): CivilDate => {
  const before = month < 11;
  const start = eleventhMonth(before ? year - 1 : year);
  const next = eleventhMonth(before ? year : year + 1);
  let offset = before ? month + 1 : month - 11;
  if (next - start > 365 && offset >= leapOffset(start)) offset += 1;
  const k = Math.floor(0.5 + (start - FIRST_NEW_MOON) / SYNODIC_MONTH);
  const first = newMoonDay(k + offset);
  const length = newMoonDay(k + offset + 1) - first;
  return civilOf(first + Math.min(day, length) - 1);
};

/** Reckoned once a year: a page may say "Tết" a thousand times. */
const newYears = new Map<number, CivilDate>();

/** Tết Nguyên đán: the first day of the lunar year that begins in a Gregorian year. */
export const lunarNewYear = (year: number): CivilDate => {
  const date = newYears.get(year) ?? lunarDate(year, 1, 1);
  newYears.set(year, date);
  return date;
};
