import { memo } from 'preact/compat';
import { shortDay } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import type { ViewColumn } from '../../lib/transfer/layouts.ts';
import type { ViewRow } from '../../lib/watchlist/view/rows.ts';
import { mineReason, mineStrength } from '../../lib/watchlist/mine-text.ts';
import { IconButton } from '../base/IconButton.tsx';
import { StandingBadge } from '../standing/StandingBadge.tsx';
import { TABLE_COLUMNS, type CellSurroundings } from './columns.tsx';

const SHORT = 60;
const short = (text: string) => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);

interface LineProps extends CellSurroundings {
  row: ViewRow;
  index: number;
  columns: readonly ViewColumn[];
  /** Under the text stands what the columns would show. */
  narrow: boolean;
  selected: boolean;
  onSelect: (range: boolean) => void;
  onDetails: (id: string) => void;
}

function Text({ row, today, narrow, onDetails }: LineProps) {
  const { item, lead, standing } = row;
  const concern = item.mine ? row.concern() : null;
  return (
    <>
      <button
        type="button"
        class={`nv-row-title nv-clip${item.status === 'done' ? ' nv-row-done' : ''}`}
        onClick={() => onDetails(item.id)}
      >
        {item.mine && (
          <span class="nv-mine" title={concern ? mineReason(concern) : ''}>
            {mineStrength(concern)}
          </span>
        )}
        {item.text}
      </button>
      {narrow && (
        <span class="nv-row-meta">
          <span class="nv-row-part">
            <StandingBadge standing={standing} resting={row.kind === 'resting'} />
          </span>
          {item.due && <span class="nv-row-part">{shortDay(item.due, today)}</span>}
          <span class="nv-row-part nv-line-lead">
            <span class="nv-clip-line">{lead || t('watchlistNoLead')}</span>
          </span>
        </span>
      )}
    </>
  );
}

/** One item of the table. */
function Line(props: LineProps) {
  const { row, columns, narrow, selected } = props;
  const { item } = row;
  return (
    <div
      role="row"
      class="nv-ledger-row nv-line"
      data-index={props.index}
      data-narrow={narrow}
      aria-rowindex={props.index + 2}
      aria-selected={selected}
    >
      <div role="cell">
        <label class="nv-tick">
          <input
            type="checkbox"
            aria-label={t('watchlistSelect', short(item.text))}
            checked={selected}
            onClick={(event) => props.onSelect(event.shiftKey)}
          />
        </label>
      </div>
      {narrow ? (
        <div role="cell">
          <Text {...props} />
        </div>
      ) : (
        columns.map((name) => (
          <div key={name} role="cell" data-column={name}>
            {name === 'text' ? (
              <Text {...props} />
            ) : (
              TABLE_COLUMNS[name].cell(row, { today: props.today, actions: props.actions })
            )}
          </div>
        ))
      )}
      <div role="cell">
        <IconButton
          icon="external"
          label={t('watchlistOpen', short(item.text))}
          onClick={() => void props.actions.open(item.id)}
        />
      </div>
    </div>
  );
}

/** Scrolling draws lines by the dozen; one whose item is the same is not drawn again. */
export const ItemLine = memo(
  Line,
  (before, after) =>
    before.row === after.row &&
    before.index === after.index &&
    before.columns === after.columns &&
    before.narrow === after.narrow &&
    before.selected === after.selected &&
    before.today === after.today,
);
