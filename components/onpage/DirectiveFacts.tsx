import { t } from '../../lib/i18n.ts';
import { dayText, dayWithWeekday } from '../../lib/day-text.ts';
import type { Role } from '../../lib/notice/notice.ts';
import { Button } from '../base/Button.tsx';
import { Callout } from '../base/Callout.tsx';
import { Icon } from '../base/Icon.tsx';
import { MineReason } from '../item/MineReason.tsx';
import { StandingBadge } from '../standing/StandingBadge.tsx';
import { boundText, CLARITY_NAMES, inferred, ROLE_NAMES } from './words.ts';
import { dueOfEntry } from './due.ts';
import type { DeskView, Entry, Source } from './view.ts';

const ROLES: readonly Role[] = ['lead', 'support', 'report'];

/** Who, by when, from what words, and what is left unclear: the body of the card. */
export function DirectiveFacts(props: {
  entry: Entry;
  view: DeskView;
  onAsWritten: () => void;
  /** Goes to where something was taken from. */
  onSource: (source: Source) => void;
}) {
  const { entry, view, onSource } = props;
  const said = entry.item ?? entry.seen;
  const { deadline, due, standing } = dueOfEntry(entry, view);
  const place = entry.seen.deadlines.findIndex(({ text }) => text === deadline?.text);
  const source = entry.whys?.deadlines[place]?.source ?? null;
  return (
    <>
      <div class="nv-card-due">
        <strong>{due ? t('cardDue', dayWithWeekday(due)) : t('cardNoDue')}</strong>
        {due && <StandingBadge standing={standing} />}
      </div>
      {deadline && deadline.text && (
        <p class="nv-small nv-soft">
          «{deadline.text}» → {boundText(deadline, due, view)}
          {inferred(deadline, view) && `; ${inferred(deadline, view)}`}
          {source && <From sources={[source]} onSource={onSource} />}
        </p>
      )}
      {deadline?.suspect && deadline.due && (
        <Callout
          kind="warning"
          title={t('cardSuspectTitle')}
          actions={
            <Button small onClick={props.onAsWritten}>
              {t('cardAsWritten', dayText(deadline.due))}
            </Button>
          }
        >
          {t('cardSuspect', dayText(deadline.due), dayText(deadline.suspect))}
        </Callout>
      )}
      {(said.assignees.length > 0 || entry.unclear.length > 0) && (
        <dl class="nv-facts">
          {ROLES.map((role) => (
            <Assignees key={role} role={role} entry={entry} onSource={onSource} />
          ))}
          {entry.unclear.length > 0 && (
            <div class="nv-fact">
              <dt>{t('cardUnclear')}</dt>
              <dd>{entry.unclear.map((clarity) => t(CLARITY_NAMES[clarity])).join(', ')}</dd>
            </div>
          )}
        </dl>
      )}
      <MineReason agencies={view.own} assignees={said.assignees} notice={view.notice} />
    </>
  );
}

/** The bodies of one role, and where those stand that the directive does not name itself. */
function Assignees({ role, entry, onSource }: { role: Role; entry: Entry; onSource: (source: Source) => void }) {
  const assignees = (entry.item ?? entry.seen).assignees.filter((one) => one.role === role);
  if (assignees.length === 0) return null;
  const inherited = assignees.some((one) => one.inherited);
  const sources = assignees.flatMap(({ text }) => {
    const place = entry.seen.assignees.findIndex((one) => one.role === role && one.text === text);
    return entry.whys?.assignees[place]?.source ?? [];
  });
  const lines = [...new Map(sources.map((source) => [source.start, source])).values()];
  return (
    <div class="nv-fact">
      <dt>{t(ROLE_NAMES[role])}</dt>
      <dd>
        {assignees.map(({ text }) => text).join('; ')}
        {lines.length > 0 ? (
          <From sources={lines} onSource={onSource} />
        ) : (
          inherited && <span class="nv-soft nv-small"> ({t('cardInherited')})</span>
        )}
      </dd>
    </div>
  );
}

/** Leads to the lines from which something was taken. */
function From({ sources, onSource }: { sources: readonly Source[]; onSource: (source: Source) => void }) {
  return sources.map((source) => (
    <button
      key={source.start}
      type="button"
      class="nv-source"
      title={t('cardSourceGo')}
      onClick={() => onSource(source)}
    >
      <Icon name="arrowUpLeft" /> {t('cardSource', source.words)}
    </button>
  ));
}
