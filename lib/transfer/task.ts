import { t } from '../i18n.ts';
import { unitsOf, noticeName, type ViewRow } from '../watchlist/view/rows.ts';
import type { CalendarTask } from './calendar.ts';

const STATUSES = {
  todo: 'NEEDS-ACTION',
  doing: 'IN-PROCESS',
  done: 'COMPLETED',
  // A calendar knows no rest: a paused task is still to be done.
  paused: 'NEEDS-ACTION',
  dropped: 'CANCELLED',
} as const;

/** What a calendar shows in one line; the whole text stands in the description. */
const SUMMARY_LENGTH = 200;
const summaryOf = (text: string) => (text.length > SUMMARY_LENGTH ? `${text.slice(0, SUMMARY_LENGTH - 1)}…` : text);

function descriptionOf({ item, notice, lead }: ViewRow): string {
  const support = unitsOf(item, 'support').join('; ');
  const report = unitsOf(item, 'report').join('; ');
  return [
    item.text.length > SUMMARY_LENGTH && item.text,
    lead && `${t('watchlistColumnLead')}: ${lead}`,
    support && `${t('watchlistColumnSupport')}: ${support}`,
    report && `${t('watchlistColumnReport')}: ${report}`,
    noticeName(notice) && `${t('watchlistColumnNotice')}: ${noticeName(notice)}`,
    item.note && `${t('watchlistColumnNote')}: ${item.note}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** An item as calendars know it. */
export function taskOf(row: ViewRow): CalendarTask {
  const { item, notice } = row;
  const deadline = item.deadline === null ? undefined : item.deadlines[item.deadline];
  const recurring = deadline?.rrule !== undefined && item.occurrence !== null;
  return {
    uid: `${item.id}@nhac-viec`,
    summary: summaryOf(item.text),
    description: descriptionOf(row),
    due: item.due,
    ...(recurring && { recurrence: { rrule: deadline.rrule ?? '', occurrence: item.occurrence ?? '' } }),
    status: STATUSES[item.status],
    completed: item.doneOn,
    url: notice?.addresses[0] ?? null,
    created: item.addedAt,
  };
}
