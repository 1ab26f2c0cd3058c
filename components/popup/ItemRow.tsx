import { shortDay } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import type { StoredItem } from '../../lib/watchlist/item.ts';
import { standing, type StandingSettings } from '../../lib/watchlist/standing.ts';
import { STATUS_NAMES } from '../../lib/watchlist/standing-text.ts';
import { IconButton } from '../base/IconButton.tsx';
import { Row } from '../base/Row.tsx';
import { StandingBadge } from '../standing/StandingBadge.tsx';

export interface ItemActions {
  /** Marks it done, or not done where it was. */
  onDone: (item: StoredItem) => void;
  /** Goes to its sentence on its page. */
  onOpen: (item: StoredItem) => void;
  /** Shows everything about it. */
  onDetails: (item: StoredItem) => void;
  onRestore: (item: StoredItem) => void;
}

const SHORT = 60;
const short = (text: string) => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);

/** One item in the popup's lists. */
export function ItemRow(props: { item: StoredItem; today: CivilDate; settings: StandingSettings } & ItemActions) {
  const { item, today } = props;
  const inTrash = item.trashedAt !== null;
  const done = item.status === 'done';
  const lead = item.assignees.find(({ role }) => role === 'lead')?.text;
  const said = item.status === 'doing' || item.status === 'paused' || item.status === 'dropped';
  const due = done ? item.doneOn : item.due;
  const meta = [
    <StandingBadge standing={standing(item, today, props.settings)} />,
    due && shortDay(due, today),
    said && t(STATUS_NAMES[item.status]),
    item.note && t('popupHasNote'),
    lead && (
      <span class="nv-row-who" title={lead}>
        {lead}
      </span>
    ),
  ].filter(Boolean);
  return (
    <Row
      done={done}
      lead={
        inTrash ? (
          <IconButton icon="undo" label={t('popupRestore', short(item.text))} onClick={() => props.onRestore(item)} />
        ) : (
          <IconButton
            icon={done ? 'circleCheck' : 'circle'}
            pressed={done}
            label={t('popupDone', short(item.text))}
            onClick={() => props.onDone(item)}
          />
        )
      }
      title={item.text}
      meta={meta}
      onOpen={() => props.onOpen(item)}
      actions={
        <IconButton icon="dots" label={t('popupDetails', short(item.text))} onClick={() => props.onDetails(item)} />
      }
    />
  );
}
