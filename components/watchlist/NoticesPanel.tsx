import { useMemo, useState } from 'preact/hooks';
import { dayText, shortDay } from '../../lib/day-text.ts';
import { plural, t } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import { grouped, sorted, type RowGroup } from '../../lib/watchlist/view/arrange.ts';
import { noticeName, type ViewRow } from '../../lib/watchlist/view/rows.ts';
import type { View } from '../../lib/watchlist/view/view.ts';
import { Button } from '../base/Button.tsx';
import { Icon } from '../base/Icon.tsx';
import { Row } from '../base/Row.tsx';
import type { Actions } from '../popup/use-actions.ts';
import { StandingBadge } from '../standing/StandingBadge.tsx';

interface NoticeProps {
  today: CivilDate;
  actions: Actions;
  onShow: (change: Partial<View>) => void;
  onDetails: (id: string) => void;
}

function NoticeSection({ group, ...props }: { group: RowGroup } & NoticeProps) {
  // Ten thousand tasks are drawn as their notices are opened, not before.
  const [open, setOpen] = useState(false);
  const notice = group.rows[0]?.notice ?? null;
  const done = group.rows.filter(({ item }) => item.status === 'done').length;
  const overdue = group.rows.filter(({ kind }) => kind === 'overdue').length;
  const facts = [notice?.type, notice?.organ, notice?.issued && dayText(notice.issued)].filter(Boolean);
  const name = noticeName(notice) || t('watchlistNoNotice');
  return (
    <details class="nv-notice" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="chevronRight" />
        <span class="nv-notice-words">
          <strong>{name}</strong>
          {notice?.title && notice.title !== name && <span class="nv-clip">{notice.title}</span>}
          <span class="nv-row-meta">
            {facts.map((fact) => (
              <span key={fact} class="nv-row-part">
                {fact}
              </span>
            ))}
            {overdue > 0 && <span class="nv-row-part nv-tone-overdue">{t('watchlistNoticeOverdue', overdue)}</span>}
          </span>
        </span>
        <span class="nv-notice-share">
          {t('watchlistNoticeDone', done, group.rows.length)}
          <progress
            value={done}
            max={group.rows.length}
            aria-label={t('watchlistNoticeDone', done, group.rows.length)}
          />
        </span>
      </summary>
      <ul class="nv-rows">
        {(open ? group.rows : []).map(({ item, lead, standing, kind }) => (
          <Row
            key={item.id}
            title={item.text}
            done={item.status === 'done'}
            onOpen={() => props.onDetails(item.id)}
            meta={[
              <StandingBadge key="standing" standing={standing} resting={kind === 'resting'} />,
              ...(item.due === null ? [] : [shortDay(item.due, props.today)]),
              lead || t('watchlistNoLead'),
            ]}
          />
        ))}
      </ul>
      <div class="nv-actions nv-notice-actions">
        <Button small onClick={() => props.onShow({ notice: group.key })}>
          {t('watchlistNoticeTable')}
        </Button>
        {group.rows[0] && (
          <Button small icon="external" onClick={() => void props.actions.open(group.rows[0]?.item.id ?? '')}>
            {t('itemOpen')}
          </Button>
        )}
      </div>
    </details>
  );
}

/** Each notice with its tasks and the share of them that is done. */
export function NoticesPanel({ rows, ...props }: { rows: readonly ViewRow[] } & NoticeProps) {
  const groups = useMemo(() => grouped(sorted(rows, 'due', false), 'notice'), [rows]);
  return (
    <div class="nv-panel-scroll">
      <h2 class="nv-title">{plural('watchlistNotices', groups.length)}</h2>
      <div class="nv-notices">
        {groups.map((group) => (
          <NoticeSection key={group.key} group={group} {...props} />
        ))}
      </div>
    </div>
  );
}
