import { plural, t, type MessageKey, type PluralKey } from '../i18n.ts';
import type { Status } from './item.ts';
import type { Standing } from './standing.ts';

/** Tiến độ as the name of a group, without days. */
export const STANDING_NAMES: Record<Standing['kind'] | 'resting', MessageKey> = {
  overdue: 'standingGroupOverdue',
  today: 'standingToday',
  soon: 'standingGroupSoon',
  later: 'standingGroupLater',
  noDue: 'standingNoDue',
  doneInTime: 'standingDoneInTime',
  doneLate: 'standingGroupDoneLate',
  resting: 'standingResting',
};

const WITH_DAYS: Record<Extract<Standing, { days: number }>['kind'], PluralKey> = {
  overdue: 'standingOverdue',
  soon: 'standingSoon',
  later: 'standingLater',
  doneLate: 'standingDoneLate',
};

/** Tiến độ in words, with its days: "Quá hạn 2 ngày". */
export const standingText = (standing: Standing): string =>
  'days' in standing ? plural(WITH_DAYS[standing.kind], standing.days) : t(STANDING_NAMES[standing.kind]);

/** Tình trạng in words. */
export const STATUS_NAMES: Record<Status, MessageKey> = {
  todo: 'standingStatusTodo',
  doing: 'standingStatusDoing',
  done: 'standingStatusDone',
  paused: 'standingStatusPaused',
  dropped: 'standingStatusDropped',
};
