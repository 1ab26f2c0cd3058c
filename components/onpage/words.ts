import { dayText } from '../../lib/day-text.ts';
import { t, type MessageKey } from '../../lib/i18n.ts';
import type { Clarity } from '../../lib/notice/clarity.ts';
import type { Bound, CivilDate, Role } from '../../lib/notice/notice.ts';
import { type ItemDeadline, leavesHours } from '../../lib/watchlist/due.ts';
import type { DeskView } from './view.ts';

export const ROLE_NAMES: Record<Role, MessageKey> = { lead: 'cardLead', support: 'cardSupport', report: 'cardReport' };

export const CLARITY_NAMES: Record<Clarity, MessageKey> = {
  person: 'cardClarityPerson',
  work: 'cardClarityWork',
  time: 'cardClarityTime',
  responsibility: 'cardClarityResponsibility',
  product: 'cardClarityProduct',
  authority: 'cardClarityAuthority',
};

const BOUNDS: Record<Bound, MessageKey> = {
  before: 'cardBoundBefore',
  by: 'cardBoundBy',
  within: 'cardBoundWithin',
  on: 'cardBoundOn',
  span: 'cardBoundSpan',
  every: 'cardBoundEvery',
  after: 'cardBoundAfter',
  event: 'cardBoundEvent',
};

/** From which day a due date was reckoned, where its words do not name the year; empty where they do. */
export function inferred(
  { text, due }: Pick<ItemDeadline, 'text' | 'due'>,
  { notice }: Pick<DeskView, 'notice'>,
): string {
  if (!due || !notice.issued || text.includes(due.slice(0, 4))) return '';
  return t('cardInferred', dayText(notice.issued));
}

/** What the bound of a deadline makes of its words: "trước ngày này nên hạn cuối là hôm trước". */
export function boundText(
  deadline: Pick<ItemDeadline, 'bound' | 'due' | 'suspect' | 'time'>,
  due: CivilDate | null,
  { beforeMeans }: Pick<DeskView, 'beforeMeans'>,
): string {
  const written = deadline.suspect ?? deadline.due;
  if (deadline.bound === 'before' && due && leavesHours(deadline)) {
    return t('cardBoundHour', deadline.time ?? '', dayText(due));
  }
  if (deadline.bound === 'before' && written && due) {
    return t(beforeMeans === 'dayBefore' ? 'cardBoundBefore' : 'cardBoundBeforeNamed', dayText(due));
  }
  return t(BOUNDS[deadline.bound], due ? dayText(due) : '');
}
