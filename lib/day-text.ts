/** Civil dates as people in Viet Nam write them: dd/MM/yyyy, in either language, with the weekday in that language. */
import { language, type Language } from './i18n.ts';
import type { CivilDate } from './notice/notice.ts';

/** Formats are costly to make and a table asks for thousands. UTC, because a civil date has no time zone to move it. */
const weekdayFormats = new Map<string, Intl.DateTimeFormat>();

function weekday(date: CivilDate, width: 'long' | 'short', spoken: Language): string {
  // Vietnamese "Th 5" is nobody's spelling; its narrow form is the "T5" of every wall calendar.
  const style = spoken === 'vi' && width === 'short' ? 'narrow' : width;
  const key = `${spoken}-${style}`;
  const format = weekdayFormats.get(key) ?? new Intl.DateTimeFormat(spoken, { weekday: style, timeZone: 'UTC' });
  weekdayFormats.set(key, format);
  const name = format.format(new Date(`${date}T00:00:00Z`));
  // "thứ Năm" within a sentence, but "Chủ nhật", as the spelling rules have it; English names keep their capital.
  if (spoken !== 'vi' || width === 'short') return name;
  return name.startsWith('T')
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name.charAt(0) + name.slice(1).toLowerCase();
}

/** `29/02/2024`. What is no whole date stays as it is: a notice's `2023-12` is 12/2023. */
export function dayText(date: CivilDate): string {
  return date.split('-').toReversed().join('/');
}

/** `29/02/2024 (thứ Năm)`. */
export function dayWithWeekday(date: CivilDate, spoken: Language = language()): string {
  return `${dayText(date)} (${weekday(date, 'long', spoken)})`;
}

/** `29/02 (T5)`, with its year where that is not the year of `today`. */
export function shortDay(date: CivilDate, today: CivilDate, spoken: Language = language()): string {
  const [year, month, day] = date.split('-');
  const written = today.startsWith(`${year}-`) ? `${day}/${month}` : `${day}/${month}/${year}`;
  return `${written} (${weekday(date, 'short', spoken)})`;
}

/** `T5`, `Thu`: the head of a calendar's column. */
export const weekdayText = (date: CivilDate, spoken: Language = language()): string => weekday(date, 'short', spoken);

/** `tháng 02/2024`, `February 2024`. */
export function monthText(date: CivilDate, spoken: Language = language()): string {
  const format = new Intl.DateTimeFormat(spoken, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return spoken === 'vi'
    ? `tháng ${date.slice(5, 7)}/${date.slice(0, 4)}`
    : format.format(new Date(`${date}T00:00:00Z`));
}
