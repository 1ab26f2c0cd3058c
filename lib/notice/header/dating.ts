import type { TextStructure } from '../notice.ts';

/** "Bắc Giang, ngày 05 tháng 12 năm 2023", "Nam Định, hồi 16 giờ 30 phút ngày 14 tháng 10 năm 2022"; day or month may be blank in drafts. */
const DATE = /, *(?:hồi [^\n]{3,30}? )?ngày *(\d{1,2})?[ .…]*tháng *(\d{1,2})?[ .…]*năm *(\d{4})/gu;
const PLACE = /(?:TP\. ?)?\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*| ?- ?\p{Lu}\p{Ll}*){0,5}$/u;
/** No place's name is longer. */
const LONGEST_PLACE = 90;

/** The first date that a place stands before. */
function dateLine(head: string): { place: string; day?: string; month?: string; year: string } | null {
  for (const { index, 1: day, 2: month, 3: year = '' } of head.matchAll(DATE)) {
    const place = PLACE.exec(head.slice(Math.max(0, index - LONGEST_PLACE), index))?.[0].trim();
    if (place) return { place, ...(day && { day }), ...(month && { month }), year };
  }
  return null;
}
/** The meeting or visit that the notice reports: "Ngày 17/4/2024, UBND tỉnh tổ chức …". */
const MEETING =
  /(?:^|\n)(?:Sáng |Chiều )?[Nn]gày (\d{1,2})\s*(?:[/.-]|\s+tháng\s+)\s*(\d{1,2})\s*(?:[/.-]|\s+năm\s+)\s*(\d{4})/u;
/** A page's own dating: "date 2025-11-04", "04/11/2025 15:30", "Thứ ba, 04/11/2025", "Ngày đăng: 04-11-2025". */
const ISO = /(?:^|[\s:])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/u;
const PAGE_DATE =
  /(?:^|\n)(?:[^\n]{0,40}?(?:đăng|cập nhật|thứ \p{L}+|chủ nhật|ngày)[^\n\d]{0,12})?(?:\d{1,2}[:h]\d{2}[\s,|-]{1,4})?(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d{2})(?:[\s,|-]{0,4}\d{1,2}[:h]\d{2})?/iu;
/** Where no date line exists, the notice is of the month in which its number was given: not known from the text. */
const pad = (value: string): string => value.padStart(2, '0');

export interface Dating {
  place: string | null;
  /** `2024-01-10`, `2023-12` where the day is blank, or null. */
  issued: string | null;
}

const valid = (day: string, month: string): boolean =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

/** Place and date of a notice. `head` is the text above its body, `start` the same with lines that hold no word ("02/05/2024 18:45"); a news page's date comes from `structure`. */
export function datingOf(head: string, start: string, news: boolean, structure?: TextStructure): Dating {
  const line = dateLine(head);
  const place = line?.place ?? null;
  if (line?.month) return { place, issued: `${line.year}-${pad(line.month)}${line.day ? `-${pad(line.day)}` : ''}` };
  if (news) {
    const iso = ISO.exec(head.slice(0, 600));
    if (structure?.published) return { place, issued: structure.published };
    if (iso) return { place, issued: `${iso[1]}-${iso[2]}-${iso[3]}` };
    const page = PAGE_DATE.exec(start.slice(0, 600));
    if (page?.[1] && page[2] && page[3] && valid(page[1], page[2]))
      return { place, issued: `${page[3]}-${pad(page[2])}-${pad(page[1])}` };
  }
  // A draft's date is blank: the notice follows its meeting within the month.
  const meeting = MEETING.exec(start);
  if (meeting?.[2] && meeting[3] && (!line || line.year === meeting[3]))
    return { place, issued: `${meeting[3]}-${pad(meeting[2])}` };
  return { place, issued: structure?.published ?? null };
}
