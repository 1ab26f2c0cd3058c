import { ACTION, COMPLETION } from '../bound/completion.ts';
import { daysBetween } from '../civil.ts';
import { beginsWith, endsWith, holds } from '../words.ts';
import type { Refusal } from './refusal.ts';

/** What had come about by a day that lies behind the notice. */
const DONE = endsWith`(?:đã|được|bị|phát sinh|xảy ra|có hiệu lực|tồn tại|sử dụng|còn tồn|trở về)(?: [^,;:.]{0,50})? ?`;
const LEFT_OVER = beginsWith` (?:chưa|nhưng|mà|còn|đã|được)`;
/** Half a year: what is overdue for longer is hardly asked for again. */
const LONG_PAST = 183;
/** Nine months: a month without a year is hardly asked for so far ahead. */
const LONG_AHEAD = 274;

const ACTS = holds`${COMPLETION}|${ACTION}|báo cáo|họp`;

export const past: Refusal[] = [
  {
    // a bare date in a notice without a date may as well lie in the past; a verb just before it must say that it does not
    name: 'date beside an unknown one',
    applies: ({ bare, bound }, { left }, { issued }) =>
      issued === null && (bare === true || bound === 'span') && (DONE.test(left) || !ACTS.test(left.slice(-60))),
  },
  {
    // "các hồ sơ tiếp nhận trước ngày 01/7/2024 chưa giải quyết"
    name: 'what came in before',
    applies: ({ due, bound }, { right }, { issued }) =>
      bound === 'before' && due !== null && issued !== null && due < issued && LEFT_OVER.test(right),
  },
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
    // "trong tháng 10" in a notice of November tells of the month that has just gone
    name: 'month that has gone',
    applies: ({ bound, period }, _around, { issued }) =>
      bound === 'within' &&
      issued !== null &&
      period?.year === undefined &&
      (period?.kind === 'month' || period?.kind === 'quarter') &&
      daysBetween(issued, period.first ?? issued) > LONG_AHEAD,
  },
  {
    // "đến trước khi Luật có hiệu lực": the end of a stretch of the past
    name: 'stretch of the past',
    applies: ({ bound, due }, { left }) => bound === 'event' && due === null && /(?:đến|từ) $/.test(left),
  },
];
