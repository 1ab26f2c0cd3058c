import { shortDay } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import type { TrackedItem } from '../../lib/messages.ts';
import { standing } from '../../lib/watchlist/standing.ts';
import { IconButton } from '../base/IconButton.tsx';
import { Row } from '../base/Row.tsx';
import { Section } from '../base/Section.tsx';
import { StandingBadge } from '../standing/StandingBadge.tsx';
import type { DeskCommand, DeskView } from './view.ts';

const metaOf = (item: TrackedItem, view: DeskView) => {
  const { status, doneOn, due } = item;
  const leads = item.assignees.filter(({ role }) => role === 'lead').map(({ text }) => text);
  return [
    ...(due
      ? [
          <StandingBadge key="standing" standing={standing({ status, doneOn, due }, view.today, view)} />,
          shortDay(due, view.today),
        ]
      : []),
    ...(leads.length > 0 ? [leads.join('; ')] : []),
  ];
};

/** What is tracked and no longer on the page: its text as it was kept. */
export function OrphanList(props: { view: DeskView; perform: (command: DeskCommand) => void }) {
  const { view } = props;
  return (
    <div class="nv-orphans">
      <Section title={t('panelOrphans')} count={view.orphans.length} level={3}>
        <ul class="nv-rows">
          {view.orphans.map((orphan) => (
            <Row
              key={orphan.id}
              title={orphan.text}
              whole
              meta={metaOf(orphan, props.view)}
              actions={
                <IconButton
                  icon="trash"
                  label={t('panelRowUntrack')}
                  onClick={() => props.perform({ do: 'untrack', items: [orphan.id] })}
                />
              }
            />
          ))}
        </ul>
      </Section>
    </div>
  );
}
