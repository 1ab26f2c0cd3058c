import { useEffect, useState } from 'preact/hooks';
import { flushSync } from 'preact/compat';
import { dayText } from '../../lib/day-text.ts';
import { numberText, plural, t } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import { viewSheet, type ViewColumn } from '../../lib/transfer/layouts.ts';
import { isDateCell, type SheetCell } from '../../lib/transfer/sheet.ts';
import type { RowGroup } from '../../lib/watchlist/view/arrange.ts';
import type { Grouping } from '../../lib/watchlist/view/view.ts';
import { groupName } from './group-name.ts';

/** Whether the page is being printed. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const left = new AbortController();
    // What is printed has to stand before the event is over.
    addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), { signal: left.signal });
    addEventListener('afterprint', () => setPrinting(false), { signal: left.signal });
    return () => left.abort();
  }, []);
  return printing;
}

const shown = (cell: SheetCell) => (isDateCell(cell) ? dayText(cell.date) : cell);

/** The whole view on paper: every row, while the screen has only those that are seen. */
export function PrintedTable(props: {
  groups: readonly RowGroup[];
  grouping: Grouping;
  columns: readonly ViewColumn[];
  today: CivilDate;
}) {
  if (!usePrinting()) return null;
  const { groups, columns } = props;
  const heads = viewSheet([], columns).columns;
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <table class="nv-table nv-printed">
      <caption>
        <span class="nv-title">{t('watchlistTitle')}</span>
        <br />
        {plural('watchlistPrinted', total, dayText(props.today))}
      </caption>
      <thead>
        <tr>
          {heads.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          {props.grouping !== 'none' && (
            <tr>
              <th scope="rowgroup" colSpan={heads.length} class="nv-printed-group">
                {groupName(group, props.grouping)} ({numberText(group.rows.length)})
              </th>
            </tr>
          )}
          {viewSheet(group.rows, columns).rows.map((cells, at) => (
            <tr key={group.rows[at]?.item.id}>
              {cells.map((cell, place) => (
                <td key={place}>{shown(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
