import { t } from '../../lib/i18n.ts';
import { VIEW_COLUMN_NAMES, VIEW_COLUMNS, type ViewColumn } from '../../lib/transfer/layouts.ts';
import { CheckField } from '../base/CheckField.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { Sheet } from '../base/Sheet.tsx';

/** The known ones among stored names; never none. */
export function columnsOf(names: readonly string[]): ViewColumn[] {
  const known = names.flatMap((name) => VIEW_COLUMN_NAMES.filter((column) => column === name));
  return known.includes('text') ? known : ['text', ...known];
}

/** Which columns the table has, and in which order. The directive's own words always show. */
export function ColumnsSheet(props: {
  columns: readonly ViewColumn[];
  onColumns: (columns: ViewColumn[]) => void;
  onClose: () => void;
}) {
  const { columns } = props;
  const others = VIEW_COLUMN_NAMES.filter((name) => !columns.includes(name));
  const move = (name: ViewColumn, by: number) => {
    const at = columns.indexOf(name);
    // The button that has come to the end keeps the focus.
    if (at + by < 0 || at + by >= columns.length) return;
    const rest = columns.filter((other) => other !== name);
    props.onColumns([...rest.slice(0, at + by), name, ...rest.slice(at + by)]);
  };
  return (
    <Sheet title={t('watchlistColumns')} onClose={props.onClose}>
      <ul class="nv-column-list">
        {[...columns, ...others].map((name) => {
          const at = columns.indexOf(name);
          const title = t(VIEW_COLUMNS[name].title);
          return (
            <li key={name} class="nv-bar">
              <CheckField
                checked={at >= 0}
                disabled={name === 'text'}
                onChange={(on) => props.onColumns(on ? [...columns, name] : columns.filter((other) => other !== name))}
              >
                {title}
              </CheckField>
              {at >= 0 && (
                <span>
                  <IconButton
                    icon="chevronUp"
                    label={t('watchlistColumnLeft', title)}
                    aria-disabled={at === 0}
                    onClick={() => move(name, -1)}
                  />
                  <IconButton
                    icon="chevronDown"
                    label={t('watchlistColumnRight', title)}
                    aria-disabled={at === columns.length - 1}
                    onClick={() => move(name, 1)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
