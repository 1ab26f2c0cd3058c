/** A clock time that leads a date: "17h00", "17 giờ 30 phút", "19h tối", "8:30 sáng", "16h00' chiều". */
export const CLOCK = String.raw`\d{1,2} ?(?:giờ|g|h|:)(?: ?\d{2}(?: ?phút|'|’|h|p)?)?(?: (?:sáng|trưa|chiều|tối|đêm))?`;

const TIME = /(\d{1,2}) ?(?:giờ|g|h|:)(?: ?(\d{2}))?[^a-zđ]*(?:phút|h|p)? ?(sáng|trưa|chiều|tối|đêm)?/;

/** The time as `HH:MM`, or undefined where the words hold none or an impossible one. "24 giờ" is the day's last minute. */
export const clockOf = (words: string): string | undefined => {
  const match = TIME.exec(words);
  if (!match) return undefined;
  const minutes = Number(match[2] ?? 0);
  const afternoon = match[3] === 'chiều' || match[3] === 'tối' || match[3] === 'đêm';
  const hours = Number(match[1]) + (afternoon && Number(match[1]) < 12 ? 12 : 0);
  if (hours === 24 && minutes === 0) return '23:59';
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
};
