import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, type MessageKey } from '../../lib/i18n.ts';
import type { ViewRow } from '../../lib/watchlist/view/rows.ts';
import { GROUPS, isUnfiltered, NO_FILTERS, type Grouping, type View } from '../../lib/watchlist/view/view.ts';
import { Button } from '../base/Button.tsx';
import { FilterChip } from '../base/Chip.tsx';
import { watchOverflow } from '../base/overflow.ts';
import { SelectField } from '../base/SelectField.tsx';
import { TextField } from '../base/TextField.tsx';

export const GROUP_NAMES: Record<Grouping, MessageKey> = {
  standing: 'watchlistColumnStanding',
  lead: 'watchlistColumnLead',
  notice: 'watchlistColumnNotice',
  month: 'watchlistGroupMonth',
  none: 'watchlistGroupNone',
};

type Kinds = View['standings'];
const OVERDUE: Kinds = ['overdue'];
const SOON: Kinds = ['today', 'soon'];
const DONE: Kinds = ['doneLate', 'doneInTime'];

/** Search and the filters that are wanted most; the others are in a sheet. */
export function ViewBar(props: {
  view: View;
  rows: readonly ViewRow[];
  onView: (change: Partial<View>) => void;
  onFilters: () => void;
  onViews: () => void;
  /** For the table alone, which has groups and columns. */
  onColumns?: () => void;
}) {
  const { view, rows, onView } = props;
  const choices = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (choices.current ? watchOverflow(choices.current) : undefined), []);
  const count = (kinds: Kinds) => rows.filter(({ kind }) => kinds.includes(kind)).length;
  const chip = (name: MessageKey, kinds: Kinds) => {
    const pressed = kinds.every((kind) => view.standings.includes(kind));
    const others = view.standings.filter((kind) => !kinds.includes(kind));
    return (
      <FilterChip
        pressed={pressed}
        count={count(kinds)}
        onToggle={() => onView({ standings: pressed ? others : [...others, ...kinds] })}
      >
        {t(name)}
      </FilterChip>
    );
  };
  return (
    <div class="nv-view-bar" role="search">
      <div class="nv-view-words">
        <TextField
          label={t('popupSearch')}
          labelHidden
          type="search"
          placeholder={t('popupSearchHint')}
          value={view.words}
          maxLength={200}
          onInput={(words) => onView({ words })}
        />
      </div>
      <div ref={choices} class="nv-view-choices nv-overflow">
        {chip('standingGroupOverdue', OVERDUE)}
        {chip('standingGroupSoon', SOON)}
        {chip('standingStatusDone', DONE)}
        <FilterChip
          pressed={view.mine}
          count={rows.filter(({ item }) => item.mine).length}
          onToggle={(mine) => onView({ mine })}
        >
          {t('popupMine')}
        </FilterChip>
        <Button small onClick={props.onFilters}>
          {t('watchlistFilters')}
        </Button>
        {!isUnfiltered(view) && (
          <Button small look="plain" onClick={() => onView(NO_FILTERS)}>
            {t('watchlistFiltersOff')}
          </Button>
        )}
        <span class="nv-view-end">
          {props.onColumns && (
            <SelectField
              label={t('watchlistGroup')}
              labelHidden
              value={view.group}
              choices={GROUPS.map((group) => ({ value: group, text: t('watchlistGroupBy', t(GROUP_NAMES[group])) }))}
              onChange={(group) => onView({ group })}
            />
          )}
          <Button small onClick={props.onViews}>
            {t('watchlistViews')}
          </Button>
          {props.onColumns && (
            <Button small onClick={props.onColumns}>
              {t('watchlistColumns')}
            </Button>
          )}
        </span>
      </div>
    </div>
  );
}
