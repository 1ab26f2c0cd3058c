import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { numberText, t } from '../../lib/i18n.ts';
import { VIEW_COLUMNS, type ViewColumn } from '../../lib/transfer/layouts.ts';
import type { RowGroup } from '../../lib/watchlist/view/arrange.ts';
import type { ViewRow } from '../../lib/watchlist/view/rows.ts';
import { MOST_FOLDED, type Sort, type View } from '../../lib/watchlist/view/view.ts';
import { Icon } from '../base/Icon.tsx';
import { TABLE_COLUMNS, type CellSurroundings } from './columns.tsx';
import { groupName } from './group-name.ts';
import { ItemLine } from './ItemLine.tsx';
import { moveBetweenLines } from './line-keys.ts';
import type { Selection } from './use-selection.ts';
import { topsOf, useLinesSeen } from './window.ts';

/** In CSS pixels, as the stylesheet has them: fixed, so that the scrollbar never jumps. */
const HEAD = 33;
const HEADING = 36;
const LINE = 50;
const NARROW_LINE = 76;
const NARROW = '(width <= 760px)';
/** Where what is said of a task takes two lines. */
const NARROWEST_LINE = 92;
const NARROWEST = '(width <= 480px)';

type Entry = { group: RowGroup; row: ViewRow | null };

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const look = () => setMatches(media.matches);
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, [query]);
  return matches;
}

function ColumnHead(props: { name: ViewColumn; view: View; onSort: (sort: Sort, descending: boolean) => void }) {
  const { sort } = TABLE_COLUMNS[props.name];
  const title = t(VIEW_COLUMNS[props.name].title);
  const { view } = props;
  // Due and standing are one order; the due column shows it.
  const sorted = sort === view.sort && props.name !== 'standing';
  if (!sort || props.name === 'standing') return <div role="columnheader">{title}</div>;
  return (
    <div role="columnheader" aria-sort={sorted ? (view.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" class="nv-sort" onClick={() => props.onSort(sort, sorted && !view.descending)}>
        {title}
        {sorted && <Icon name={view.descending ? 'chevronDown' : 'chevronUp'} />}
      </button>
    </div>
  );
}

/** The items as a table in groups; of a long one only the lines near what is seen are drawn. */
export function ItemTable(
  props: {
    groups: readonly RowGroup[];
    view: View;
    columns: readonly ViewColumn[];
    selection: Selection;
    onView: (change: Partial<View>) => void;
    onDetails: (id: string) => void;
  } & CellSurroundings,
) {
  const { groups, view, columns, selection } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useMedia(NARROW);
  const narrowest = useMedia(NARROWEST);
  const lineHeight = narrowest ? NARROWEST_LINE : narrow ? NARROW_LINE : LINE;
  const folded = useMemo(() => new Set(view.folded), [view.folded]);
  const entries = useMemo(
    () =>
      groups.flatMap((group): Entry[] => [
        ...(view.group === 'none' ? [] : [{ group, row: null }]),
        ...(folded.has(group.key) ? [] : group.rows.map((row) => ({ group, row }))),
      ]),
    [groups, view.group, folded],
  );
  const tops = useMemo(
    () => topsOf(entries.length, (index) => (entries[index]?.row ? lineHeight : HEADING)),
    [entries, lineHeight],
  );
  const [first, last] = useLinesSeen(scroller, tops);
  const above = tops[first] ?? 0;
  const below = (tops.at(-1) ?? 0) - (tops[last] ?? 0);
  const heads = narrow ? (['text'] as const) : columns;
  const tracks = ['20px', ...heads.map((name) => (narrow ? 'minmax(0, 1fr)' : TABLE_COLUMNS[name].track)), '28px'].join(
    ' ',
  );
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const fold = (key: string) => {
    const next = new Set(folded);
    if (!next.delete(key)) next.add(key);
    props.onView({ folded: [...next].slice(-MOST_FOLDED) });
  };
  const allSelected = total > 0 && selection.ids.size >= total;
  return (
    <div
      ref={scroller}
      class="nv-ledger"
      role="table"
      aria-label={t('watchlistTitle')}
      aria-rowcount={entries.length + 1}
      style={{ '--nv-tracks': tracks }}
      onKeyDown={(event) => moveBetweenLines(event, tops, HEAD)}
    >
      <div role="rowgroup" class="nv-ledger-head">
        <div role="row" class="nv-ledger-row" aria-rowindex={1}>
          <div role="columnheader">
            <label class="nv-tick">
              <input
                type="checkbox"
                aria-label={t('watchlistSelectAll')}
                checked={allSelected}
                onChange={() =>
                  selection.set(allSelected ? [] : groups.flatMap(({ rows }) => rows.map(({ item }) => item.id)))
                }
              />
            </label>
          </div>
          {heads.map((name) => (
            <ColumnHead
              key={name}
              name={name}
              view={view}
              onSort={(sort, descending) => props.onView({ sort, descending })}
            />
          ))}
          <div role="columnheader">
            <span class="nv-unseen">{t('itemOpen')}</span>
          </div>
        </div>
      </div>
      <div role="rowgroup" class="nv-ledger-body" style={{ paddingBlock: `${above}px ${below}px` }}>
        {entries.slice(first, last).map((entry, place) => {
          const index = first + place;
          const { group, row } = entry;
          if (row) {
            return (
              <ItemLine
                key={row.item.id}
                row={row}
                index={index}
                columns={columns}
                narrow={narrow}
                today={props.today}
                actions={props.actions}
                selected={selection.ids.has(row.item.id)}
                onSelect={(range) => selection.toggle(row.item.id, range)}
                onDetails={props.onDetails}
              />
            );
          }
          const open = !folded.has(group.key);
          return (
            <div
              key={`group ${group.key}`}
              role="row"
              class="nv-ledger-heading"
              data-index={index}
              aria-rowindex={index + 2}
            >
              <div role="cell" class="nv-ledger-group">
                <h2 class="nv-heading">
                  <button type="button" class="nv-sort" aria-expanded={open} onClick={() => fold(group.key)}>
                    <Icon name={open ? 'chevronDown' : 'chevronRight'} />
                    <span class="nv-clip-line">{groupName(group, view.group)}</span>
                    <span class="nv-count">{numberText(group.rows.length)}</span>
                  </button>
                </h2>
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
