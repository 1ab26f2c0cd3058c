/** "này" is the period of the notice's own date, "sau" and "tới" the next one. */
export const ahead = (which: string | undefined): number =>
  which === undefined || which === 'này' || which === 'nay' ? 0 : 1;

/** The month that lies `months` after the one of a civil date. */
export const monthAhead = (date: string, months: number): { month: number; year: number } => {
  const index = Number(date.slice(5, 7)) - 1 + months;
  return { month: (index % 12) + 1, year: Number(date.slice(0, 4)) + Math.floor(index / 12) };
};
