import { dayWithWeekday } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import { dueOfEntry } from './due.ts';
import type { DeskView, Entry } from './view.ts';
import { ROLE_NAMES } from './words.ts';

/** A task as text for a message or a report: what, who, by when, from which notice, where. */
export function taskText(entry: Entry, view: DeskView): string {
  const said = entry.item ?? entry.seen;
  const { due } = dueOfEntry(entry, view);
  const { type, number, organ, url } = view.notice;
  const of = (role: 'lead' | 'support' | 'report') =>
    said.assignees
      .filter((one) => one.role === role)
      .map(({ text }) => text)
      .join('; ');
  const lines = (['lead', 'support', 'report'] as const).flatMap((role) =>
    of(role) ? [`${t(ROLE_NAMES[role])}: ${of(role)}`] : [],
  );
  return [
    said.text,
    ...lines,
    due ? t('cardDue', dayWithWeekday(due)) : t('cardNoDue'),
    [type, number, organ].filter(Boolean).join(' '),
    url,
  ]
    .filter(Boolean)
    .join('\n');
}
