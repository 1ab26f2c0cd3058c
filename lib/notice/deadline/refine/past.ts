import { daysBetween } from '../civil.ts';
import { endsWith } from '../words.ts';
import type { Refusal } from './refusal.ts';

/** What had come about by a day that lies behind the notice. */
const DONE = endsWith(
  '(?:đã|được|bị|phát sinh|xảy ra|có hiệu lực|tồn tại|sử dụng|còn tồn|trở về)(?: [^,;:.]{0,50})? ?',
);
/** Half a year: what is overdue for longer is hardly asked for again. */
const LONG_PAST = 183;

export const past: Refusal[] = [
  {
    // "dự án được phê duyệt trước ngày 01/01/2023", "sử dụng đất trước ngày 15/10/1993", "ngày 15/3/2023" in a notice of 2024
    name: 'condition of the past',
    applies: ({ due, suspect, bound }, { left }, { issued }) => {
      if (due === null || issued === null || due >= issued) return false;
      if (suspect !== undefined && bound !== 'span' && bound !== 'on') return DONE.test(left);
      if (bound !== 'before' && bound !== 'by') return true;
      return daysBetween(due, issued) >= LONG_PAST || DONE.test(left);
    },
  },
  {
    // "đến trước khi Luật có hiệu lực": the end of a stretch of the past
    name: 'stretch of the past',
    applies: ({ bound, due }, { left }) => bound === 'event' && due === null && /(?:đến|từ) $/.test(left),
  },
];
