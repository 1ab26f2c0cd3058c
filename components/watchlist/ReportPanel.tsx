import { useMemo, useState } from 'preact/hooks';
import { dayText } from '../../lib/day-text.ts';
import { numberText, t } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import { countSheet, officeSheet } from '../../lib/transfer/layouts.ts';
import { reported, reportOf, type ReportChoice } from '../../lib/transfer/report.ts';
import type { SheetCell } from '../../lib/transfer/sheet.ts';
import { periodOf, PERIODS, type Period } from '../../lib/transfer/period.ts';
import type { WatchlistDatabase } from '../../lib/watchlist/database.ts';
import { pastOf } from '../../lib/watchlist/view/past.ts';
import type { ViewRow } from '../../lib/watchlist/view/rows.ts';
import { Button } from '../base/Button.tsx';
import { SelectField } from '../base/SelectField.tsx';
import type { Toasts } from '../base/toasts.ts';
import { saveFile, tableFile, TABLE_FORMATS, type NamedFile } from './export-file.ts';
import { leadsAmong } from './FilterSheet.tsx';
import { PeriodFields } from './PeriodFields.tsx';

const ALL_UNITS = ' ';
const shown = (cell: SheetCell | undefined) => {
  if (typeof cell === 'number') return numberText(cell, Number.isInteger(cell) ? 0 : 1);
  return typeof cell === 'string' ? cell : '–';
};

/** The counts that offices report, by unit and period; for the screen, for paper and as a file. */
export function ReportPanel(props: {
  rows: readonly ViewRow[];
  today: CivilDate;
  database: WatchlistDatabase;
  toasts: Toasts;
}) {
  const { rows, today, toasts } = props;
  const [choice, setChoice] = useState<ReportChoice>({ unit: null, by: 'assigned', from: null, to: null });
  const report = useMemo(() => reportOf(rows, choice), [rows, choice]);
  const sheet = countSheet(report);
  const [totalCells, ...others] = sheet.rows.toReversed();
  const choose = (change: Partial<ReportChoice>) => setChoice({ ...choice, ...change });
  const period = PERIODS.find((one) => {
    const { from, to } = periodOf(one, today);
    return from === choice.from && to === choice.to;
  });
  const save = (making: Promise<NamedFile>) => {
    making.then(saveFile, (error: unknown) => {
      console.warn('report', error);
      toasts.fail(t('errorExport'));
    });
  };
  const office = async () =>
    tableFile(officeSheet(reported(rows, choice), await pastOf(props.database)), 'xlsx', 'bao-cao', today);
  return (
    <div class="nv-panel-scroll">
      <div class="nv-choices nv-unprinted">
        <SelectField
          label={t('reportUnit')}
          value={choice.unit ?? ALL_UNITS}
          choices={[
            { value: ALL_UNITS, text: t('reportAllUnits') },
            ...leadsAmong(rows).map((unit) => ({ value: unit, text: unit })),
            { value: '', text: t('watchlistNoLead') },
          ]}
          onChange={(unit) => choose({ unit: unit === ALL_UNITS ? null : unit })}
        />
        <SelectField<Period | 'other'>
          label={t('reportPeriod')}
          value={period ?? 'other'}
          choices={[
            { value: 'all', text: t('reportPeriodAll') },
            { value: 'month', text: t('reportPeriodMonth') },
            { value: 'quarter', text: t('reportPeriodQuarter') },
            { value: 'year', text: t('reportPeriodYear') },
            ...(period ? [] : [{ value: 'other' as const, text: t('reportPeriodOther') }]),
          ]}
          onChange={(chosen) => chosen !== 'other' && choose(periodOf(chosen, today))}
        />
        <SelectField
          label={t('reportBy')}
          value={choice.by}
          choices={[
            { value: 'assigned', text: t('reportByAssigned') },
            { value: 'due', text: t('reportByDue') },
          ]}
          onChange={(by) => choose({ by })}
        />
        <PeriodFields
          from={choice.from}
          to={choice.to}
          fromLabel={t('reportFrom')}
          toLabel={t('reportTo')}
          today={today}
          onChange={choose}
        />
      </div>
      <div class="nv-actions nv-unprinted">
        <Button onClick={() => print()}>{t('watchlistPrint')}</Button>
        {TABLE_FORMATS.map((format) => (
          <Button key={format} icon="download" onClick={() => save(tableFile(sheet, format, 'tong-hop', today))}>
            {t(format === 'xlsx' ? 'exportXlsx' : 'exportCsv')}
          </Button>
        ))}
        <Button icon="download" onClick={() => save(office())}>
          {t('exportOffice')}
        </Button>
      </div>
      <div class="nv-scroll-x">
        <table class="nv-table nv-report">
          <caption>
            <span class="nv-title">{t('reportTitle')}</span>
            <br />
            <span class="nv-soft">
              {choice.from === null && choice.to === null
                ? t('reportCaptionAll', dayText(today))
                : t(
                    'reportCaption',
                    choice.from ? dayText(choice.from) : '…',
                    choice.to ? dayText(choice.to) : '…',
                    dayText(today),
                  )}
            </span>
          </caption>
          <thead>
            <tr>
              {sheet.columns.map(({ title }, at) => (
                <th key={title} scope="col" class={at === 0 ? '' : 'nv-cell-end'}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {others.toReversed().map(([unit, ...cells]) => (
              <tr key={shown(unit)}>
                <th scope="row">{shown(unit)}</th>
                {cells.map((cell, at) => (
                  <td key={at} class={`nv-cell-end${cell === 0 ? ' nv-soft' : ''}`}>
                    {shown(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              {totalCells?.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row">
                    {shown(cell)}
                  </th>
                ) : (
                  <td key={at} class="nv-cell-end">
                    {shown(cell)}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  );
}
