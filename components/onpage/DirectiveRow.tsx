import { shortDay } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import { Badge } from '../base/Badge.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { Row, type RowProps } from '../base/Row.tsx';
import { StandingBadge } from '../standing/StandingBadge.tsx';
import { taskText } from './copy-text.ts';
import { DirectiveDetails } from './DirectiveDetails.tsx';
import { dueOfEntry } from './due.ts';
import type { DeskCommand, DeskView, Entry } from './view.ts';

/** Enough to tell one row's buttons from another's, where they are listed without their rows. */
const NAME_LENGTH = 60;

/** A directive in the list: the flag tracks it, its words go to the sentence, the arrow opens its card. */
export function DirectiveRow(props: {
  entry: Entry;
  view: DeskView;
  opened: boolean;
  place: NonNullable<RowProps['place']>;
  /** Tab leads to this row of the list. */
  tabStop: boolean;
  onOpened: (opened: boolean) => void;
  perform: (command: DeskCommand) => void;
  copy: (text: string) => void;
}) {
  const { entry, view, opened, perform } = props;
  const { item, id } = entry;
  const said = item ?? entry.seen;
  const { due, standing } = dueOfEntry(entry, view);
  const tabIndex = props.tabStop ? 0 : -1;
  const name = said.text.slice(0, NAME_LENGTH);
  const track = t(item ? 'panelRowUntrack' : 'panelRowTrack');
  const leads = said.assignees.filter(({ role }) => role === 'lead').map(({ text }) => text);
  return (
    <Row
      place={props.place}
      current={view.current === id}
      done={item?.status === 'done'}
      lead={
        <IconButton
          icon="flag"
          filled={item !== null}
          pressed={item !== null}
          label={`${track}: ${name}`}
          title={track}
          tabIndex={tabIndex}
          aria-keyshortcuts="T"
          onClick={() => perform(item ? { do: 'untrack', items: [item.id] } : { do: 'track', ids: [id] })}
        />
      }
      title={entry.seen.label ? `${entry.seen.label} ${said.text}` : said.text}
      whole={opened}
      onOpen={() => perform({ do: 'go', id })}
      openTabIndex={tabIndex}
      meta={[
        ...(entry.changed
          ? [
              <Badge key="changed" tone="soon" icon="warning">
                {t('panelChanged')}
              </Badge>,
            ]
          : []),
        ...(due
          ? [<StandingBadge key="standing" standing={standing} />, shortDay(due, view.today)]
          : said.deadlines.slice(0, 1).map(({ text }) => text)),
        ...(leads.length > 0 ? [leads.join('; ')] : []),
      ]}
      actions={
        <IconButton
          icon={opened ? 'chevronUp' : 'chevronDown'}
          label={`${t('panelDetails')}: ${name}`}
          title={t('panelDetails')}
          tabIndex={tabIndex}
          aria-expanded={opened}
          onClick={() => props.onOpened(!opened)}
        />
      }
    >
      {opened && (
        <DirectiveDetails
          entry={entry}
          view={view}
          perform={perform}
          onCopy={() => props.copy(taskText(entry, view))}
        />
      )}
    </Row>
  );
}
