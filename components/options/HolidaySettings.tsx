import { useState } from 'preact/hooks';
import { dayWithWeekday } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import { todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import { settingsSchema, type Settings } from '../../lib/settings.ts';
import { Button } from '../base/Button.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { SelectField } from '../base/SelectField.tsx';
import { TextField } from '../base/TextField.tsx';
import { DayField } from '../base/DayField.tsx';
import { Setting } from './Setting.tsx';
import type { SettingsInUse } from './use-settings.ts';

type Holiday = Settings['holidays'][number];

function HolidayRow({ holiday, onRemove }: { holiday: Holiday; onRemove: () => void }) {
  const day = dayWithWeekday(holiday.date);
  return (
    <tr>
      <td>{day}</td>
      <td>{holiday.name}</td>
      <td>{holiday.off ? t('optionsHolidayOff') : t('optionsHolidayWorked')}</td>
      <td class="nv-cell-end">
        <IconButton icon="trash" label={t('baseRemove', day)} onClick={onRemove} />
      </td>
    </tr>
  );
}

function HolidayForm({ add }: { add: (holiday: Holiday) => boolean }) {
  const [holiday, setHoliday] = useState<Holiday>({ date: '', name: '', off: true });
  const [wrong, setWrong] = useState(false);
  const submit = () => {
    const added = add({ ...holiday, name: holiday.name.trim() });
    setWrong(!added);
    if (added) setHoliday({ date: '', name: '', off: true });
  };
  return (
    <div class="nv-holiday-form">
      <DayField
        label={t('optionsHolidayDate')}
        value={holiday.date || null}
        today={todayInVietnam()}
        error={wrong ? t('optionsHolidayWrong') : undefined}
        onChange={(date) => setHoliday({ ...holiday, date: date ?? '' })}
      />
      <TextField
        label={t('optionsHolidayName')}
        value={holiday.name}
        maxLength={200}
        onInput={(name) => setHoliday({ ...holiday, name })}
        onEnter={submit}
      />
      <SelectField
        label={t('optionsHolidayKind')}
        value={holiday.off ? 'off' : 'worked'}
        choices={[
          { value: 'off', text: t('optionsHolidayOff') },
          { value: 'worked', text: t('optionsHolidayWorked') },
        ]}
        onChange={(kind) => setHoliday({ ...holiday, off: kind === 'off' })}
      />
      <Button icon="plus" onClick={submit}>
        {t('optionsAdd')}
      </Button>
    </div>
  );
}

/** Days off and worked that differ from weekends and the built-in table. */
export function HolidaySettings({ settings }: { settings: SettingsInUse }) {
  const { holidays } = settings.values;
  const add = (holiday: Holiday) => {
    const others = holidays.filter(({ date }) => date !== holiday.date);
    const next = [...others, holiday].toSorted((a, b) => (a.date < b.date ? -1 : 1));
    if (!settingsSchema.shape.holidays.safeParse(next).success) return false;
    settings.change({ holidays: next });
    return true;
  };
  const remove = (date: string) => settings.change({ holidays: holidays.filter((other) => other.date !== date) });
  return (
    <Setting name="holidays" settings={settings}>
      <p class="nv-note">{t('optionsHolidaysHint')}</p>
      {holidays.length > 0 && (
        <table class="nv-table">
          <thead>
            <tr>
              <th scope="col">{t('optionsHolidayDate')}</th>
              <th scope="col">{t('optionsHolidayName')}</th>
              <th scope="col">{t('optionsHolidayKind')}</th>
              <th scope="col">
                <span class="nv-unseen">{t('optionsHolidayRemove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {holidays.map((holiday) => (
              <HolidayRow key={holiday.date} holiday={holiday} onRemove={() => remove(holiday.date)} />
            ))}
          </tbody>
        </table>
      )}
      <HolidayForm add={add} />
    </Setting>
  );
}
