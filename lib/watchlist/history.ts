import { dayText } from '../day-text.ts';
import { t } from '../i18n.ts';
import { todayInVietnam } from './civil-day.ts';
import type { Change, WatchlistDatabase } from './database.ts';
import { FACT_NAMES, FACTS, type Fact } from '../facts.ts';
import { STATUSES, type Status } from './item.ts';
import { STATUS_NAMES } from './standing-text.ts';

/** Every change of an item, the latest first. */
export const historyOf = async (database: WatchlistDatabase, item: string): Promise<Change[]> =>
  (await database.history.where({ item }).toArray()).toReversed();

const isFact = (field: string): field is Fact => FACTS.some((fact) => fact === field);
const isStatus = (value: unknown): value is Status => STATUSES.some((status) => status === value);
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value);

const day = (value: unknown): string => (isDay(value) ? dayText(value) : t('historyNone'));
const moment = (value: unknown): string =>
  typeof value === 'number' ? dayText(todayInVietnam(() => value)) : t('historyNone');
const status = (value: unknown): string => (isStatus(value) ? t(STATUS_NAMES[value]) : t('historyNone'));

/** One change in words: what, from, to. */
export function changeText({ field, from, to }: Pick<Change, 'field' | 'from' | 'to'>): string {
  switch (field) {
    case 'tracked':
      return t('historyTracked');
    case 'status':
      return t('historyStatus', status(from), status(to));
    case 'note':
      return to === '' ? t('historyNoteRemoved') : t('historyNote', String(to));
    case 'mine':
      return t(to === true ? 'historyMine' : 'historyNotMine');
    case 'extended':
      return t('historyExtended', day(from), day(to));
    case 'startDay':
      return t('historyStartDay', day(from), day(to));
    case 'doneOn':
      return t('historyDoneOn', day(from), day(to));
    case 'occurrence':
      return t('historyOccurrence', day(from), day(to));
    case 'deadline':
      return t('historyDeadline');
    case 'snoozedUntil':
      return to === null ? t('historyNotSnoozed') : t('historySnoozed', moment(to));
    case 'trashedAt':
      return t(to === null ? 'historyRestored' : 'historyTrashed');
    default:
      if (!isFact(field)) return t('historyWords');
      return typeof to === 'string' && to !== ''
        ? t('historyFact', t(FACT_NAMES[field]), to)
        : t('historyFactRemoved', t(FACT_NAMES[field]));
  }
}
