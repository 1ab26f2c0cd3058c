import { useState } from 'preact/hooks';
import { plural, t } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import type { Settings } from '../../lib/settings.ts';
import { officeSheet, viewSheet, type ViewColumn } from '../../lib/transfer/layouts.ts';
import type { WatchlistDatabase } from '../../lib/watchlist/database.ts';
import { pastOf } from '../../lib/watchlist/view/past.ts';
import type { ViewRow } from '../../lib/watchlist/view/rows.ts';
import { Button } from '../base/Button.tsx';
import { CheckField } from '../base/CheckField.tsx';
import { SelectField } from '../base/SelectField.tsx';
import { Sheet } from '../base/Sheet.tsx';
import type { Toasts } from '../base/toasts.ts';
import { calendarFile, saveFile, tableFile, type TableFormat } from './export-file.ts';

type Layout = 'view' | 'office' | 'calendar';

/** The rows of the view as a file: as they are seen, as offices report them, or for a calendar. */
export function ExportSheet(props: {
  rows: readonly ViewRow[];
  columns: readonly ViewColumn[];
  database: WatchlistDatabase;
  settings: Settings;
  today: CivilDate;
  toasts: Toasts;
  onClose: () => void;
}) {
  const { rows, columns, today, toasts } = props;
  const [layout, setLayout] = useState<Layout>('view');
  const [format, setFormat] = useState<TableFormat>('xlsx');
  const [withEvents, setWithEvents] = useState(false);
  const [busy, setBusy] = useState(false);

  const make = async () => {
    if (layout === 'calendar') return calendarFile(rows, withEvents, props.settings, today);
    const sheet = layout === 'view' ? viewSheet(rows, columns) : officeSheet(rows, await pastOf(props.database));
    return tableFile(sheet, format, layout === 'view' ? 'danh-sach' : 'bao-cao', today);
  };
  const save = async () => {
    setBusy(true);
    try {
      const file = await make();
      saveFile(file);
      toasts.show(t('exportDone', file.name));
      props.onClose();
    } catch (error) {
      console.warn('export', error);
      setBusy(false);
      toasts.fail(t('errorExport'));
    }
  };
  return (
    <Sheet
      title={t('exportTitle')}
      onClose={props.onClose}
      footer={
        <Button look="primary" icon="download" busy={busy} onClick={() => void save()}>
          {t('exportSave')}
        </Button>
      }
    >
      <p>{plural('exportCount', rows.length)}</p>
      <SelectField<Layout>
        label={t('exportLayout')}
        value={layout}
        choices={[
          { value: 'view', text: t('exportView') },
          { value: 'office', text: t('exportOffice') },
          { value: 'calendar', text: t('exportCalendar') },
        ]}
        onChange={setLayout}
      />
      {layout === 'calendar' ? (
        <CheckField checked={withEvents} hint={t('exportEventsHint')} onChange={setWithEvents}>
          {t('exportEvents')}
        </CheckField>
      ) : (
        <SelectField<TableFormat>
          label={t('exportFormat')}
          hint={t('exportFormatHint')}
          value={format}
          choices={[
            { value: 'xlsx', text: t('exportXlsx') },
            { value: 'csv', text: t('exportCsv') },
          ]}
          onChange={setFormat}
        />
      )}
    </Sheet>
  );
}
