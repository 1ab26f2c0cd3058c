/** Minutes need both digits; an hour alone is a full one. */
const TIMES = [
  // 7:30, 07.30, 7h30, 7 giờ 30, 7 giờ 30 phút, 7h, 7 giờ
  /^(?<hour>\d{1,2})\s*(?:(?:[:.]|h|giờ|gio|g)\s*(?<minute>\d{2})\s*(?:phút|phut|p)?|(?:h|giờ|gio|g))$/u,
  // 0730
  /^(?<hour>\d{2})(?<minute>\d{2})$/u,
  // 7
  /^(?<hour>\d{1,2})$/u,
];

const pad = (written: string) => written.padStart(2, '0');

/** The time of day that a person means by what they typed, by the clock of 24 hours, `07:30`; null where it says none. */
export function typedTime(typed: string): string | null {
  const words = typed.normalize('NFC').trim().toLowerCase();
  for (const pattern of TIMES) {
    const { hour, minute = '00' } = pattern.exec(words)?.groups ?? {};
    if (hour !== undefined) return Number(hour) < 24 && Number(minute) < 60 ? `${pad(hour)}:${minute}` : null;
  }
  return null;
}
