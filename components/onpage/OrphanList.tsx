import { t } from '../../lib/i18n.ts';
import type { TrackedItem } from '../../lib/messages.ts';
import { Badge } from '../base/Badge.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { Row } from '../base/Row.tsx';
import { Section } from '../base/Section.tsx';
import type { DeskCommand } from './view.ts';

/** What is tracked and no longer on the page: its text as it was kept. */
export function OrphanList(props: { orphans: readonly TrackedItem[]; perform: (command: DeskCommand) => void }) {
  return (
    <div class="nv-orphans">
      <Section title={t('panelOrphans')} count={props.orphans.length} level={3}>
        <ul class="nv-rows">
          {props.orphans.map(({ id, text }) => (
            <Row
              key={id}
              title={text}
              whole
              meta={[
                <Badge key="gone" tone="soon" icon="warning">
                  {t('panelGone')}
                </Badge>,
              ]}
              actions={
                <IconButton
                  icon="trash"
                  label={t('panelRowUntrack')}
                  onClick={() => props.perform({ do: 'untrack', items: [id] })}
                />
              }
            />
          ))}
        </ul>
      </Section>
    </div>
  );
}
