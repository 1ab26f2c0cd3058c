import { t } from '../../lib/i18n.ts';
import { dayText, dayWithWeekday } from '../../lib/day-text.ts';
import type { DirectiveSeen } from '../../lib/messages.ts';
import type { Role } from '../../lib/notice/notice.ts';
import { Badge } from '../base/Badge.tsx';
import { Button } from '../base/Button.tsx';
import { Callout } from '../base/Callout.tsx';
import { MineReason } from '../item/MineReason.tsx';
import { StandingBadge } from '../standing/StandingBadge.tsx';
import { boundText, CLARITY_NAMES, ROLE_NAMES } from './words.ts';
import { dueOfEntry } from './due.ts';
import type { DeskView, Entry } from './view.ts';

const ROLES: readonly Role[] = ['lead', 'support', 'report'];

/** Who, by when, from what words, and what is left unclear: the body of the card. */
export function DirectiveFacts(props: { entry: Entry; view: DeskView; onAsWritten: () => void }) {
  const { entry, view } = props;
  const said = entry.item ?? entry.seen;
  const { deadline, due, standing } = dueOfEntry(entry, view);
  return (
    <>
      <div class="nv-card-due">
        <strong>{due ? t('cardDue', dayWithWeekday(due)) : t('cardNoDue')}</strong>
        {due && <StandingBadge standing={standing} />}
      </div>
      {deadline && deadline.text && (
        <p class="nv-small nv-soft">
          «{deadline.text}» → {boundText(deadline, due, view)}
        </p>
      )}
      {deadline?.suspect && deadline.due && (
        <Callout kind="warning" title={t('cardSuspectTitle')}>
          <p>{t('cardSuspect', dayText(deadline.due), dayText(deadline.suspect))}</p>
          <Button look="plain" small onClick={props.onAsWritten}>
            {t('cardAsWritten', dayText(deadline.due))}
          </Button>
        </Callout>
      )}
      {said.assignees.length > 0 && (
        <dl class="nv-facts">
          {ROLES.map((role) => (
            <Assignees key={role} role={role} assignees={said.assignees.filter((one) => one.role === role)} />
          ))}
        </dl>
      )}
      <MineReason agencies={view.own} assignees={said.assignees} notice={view.notice} />
      {entry.unclear.length > 0 && (
        <p class="nv-small">
          <Badge tone="soon" icon="info">
            {t('cardUnclear')}
          </Badge>{' '}
          {entry.unclear.map((clarity) => t(CLARITY_NAMES[clarity])).join(', ')}
        </p>
      )}
    </>
  );
}

function Assignees({ role, assignees }: { role: Role; assignees: DirectiveSeen['assignees'] }) {
  if (assignees.length === 0) return null;
  const inherited = assignees.some((one) => one.inherited);
  return (
    <div class="nv-fact">
      <dt>{t(ROLE_NAMES[role])}</dt>
      <dd>
        {assignees.map(({ text }) => text).join('; ')}
        {inherited && <span class="nv-soft nv-small"> ({t('cardInherited')})</span>}
      </dd>
    </div>
  );
}
