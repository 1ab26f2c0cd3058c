import { dayText } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import { todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import type { Sightings } from '../../lib/watchlist/sightings.ts';
import { noticeName, type ViewRow } from '../../lib/watchlist/view/rows.ts';
import { Badge } from '../base/Badge.tsx';
import { Button } from '../base/Button.tsx';
import { EmptyState } from '../base/EmptyState.tsx';
import { Row } from '../base/Row.tsx';
import { Section } from '../base/Section.tsx';
import type { Actions } from '../popup/use-actions.ts';

interface ChangedProps {
  rows: readonly ViewRow[];
  sightings: Sightings;
  actions: Actions;
  onDetails: (id: string) => void;
}

function Sentences({ title, rows, sightings, actions, onDetails }: ChangedProps & { title: string }) {
  if (rows.length === 0) return null;
  return (
    <Section title={title} count={rows.length}>
      <ul class="nv-rows">
        {rows.map(({ item, notice, lead }) => {
          const { state = 'gone', at = 0 } = sightings.get(item.id) ?? {};
          return (
            <Row
              key={item.id}
              title={item.text}
              onOpen={() => onDetails(item.id)}
              meta={[
                <Badge key="state" tone="soon" icon="warning">
                  {state === 'gone' ? t('watchlistGone') : t('watchlistChanged')}
                </Badge>,
                t('watchlistSeenOn', dayText(todayInVietnam(() => at))),
                noticeName(notice) || t('watchlistNoNotice'),
                lead || t('watchlistNoLead'),
              ]}
              actions={
                <span class="nv-actions">
                  <Button small icon="external" onClick={() => void actions.open(item.id)}>
                    {state === 'gone' ? t('itemOpen') : t('watchlistCompare')}
                  </Button>
                  <Button
                    small
                    icon="trash"
                    onClick={() =>
                      void actions.change([item.id], { field: 'trashed', trashed: true }, 'watchlistTrashed')
                    }
                  >
                    {t('itemRemove')}
                  </Button>
                </span>
              }
            />
          );
        })}
      </ul>
    </Section>
  );
}

/** Tracked sentences that their pages no longer have, or word otherwise, as of the last visit. */
export function ChangedPanel(props: ChangedProps) {
  const inState = (state: 'changed' | 'gone') =>
    props.rows.filter(({ item }) => props.sightings.get(item.id)?.state === state);
  const [changed, gone] = [inState('changed'), inState('gone')];
  if (changed.length + gone.length === 0) return <EmptyState icon="check" text={t('watchlistAllFound')} />;
  return (
    <div class="nv-panel-scroll nv-changed">
      <Sentences {...props} title={t('watchlistChangedHeading')} rows={changed} />
      <Sentences {...props} title={t('watchlistGoneHeading')} rows={gone} />
    </div>
  );
}
