import { t } from '../../lib/i18n.ts';
import type { Why } from '../../lib/notice/notice.ts';
import type { Entry } from './view.ts';
import { ROLE_NAMES } from './words.ts';

/** "Vì sao?": the words that made each finding, and the rule's name for who wants to report a mistake. */
export function WhyList({ entry }: { entry: Entry }) {
  const { whys, seen } = entry;
  if (!whys) return <p class="nv-small nv-soft">{t('cardWhyOwn')}</p>;
  return (
    <ul class="nv-why">
      <Line what={t('cardWhyDirective')} why={whys.directive} />
      {whys.assignees.map((why, place) => {
        const assignee = seen.assignees[place];
        if (!assignee) return null;
        const what = `${t(ROLE_NAMES[assignee.role])} ${assignee.text}`;
        return <Line key={`a${place}`} what={what} why={why} note={assignee.inherited ? t('cardInherited') : null} />;
      })}
      {whys.deadlines.map((why, place) => (
        <Line key={`d${place}`} what={t('cardWhyDeadline', seen.deadlines[place]?.text ?? '')} why={why} />
      ))}
    </ul>
  );
}

function Line({ what, why, note = null }: { what: string; why: Why; note?: string | null }) {
  return (
    <li>
      {what}: {t('cardWhyWords', why.words)}
      {note && ` (${note})`} <span class="nv-soft">{t('cardWhyRule', why.rule)}</span>
    </li>
  );
}
