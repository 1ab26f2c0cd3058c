import { t } from '../../lib/i18n.ts';
import { settingsSchema } from '../../lib/settings.ts';
import { SelectField } from '../base/SelectField.tsx';
import { DraftField } from './DraftField.tsx';
import { Setting } from './Setting.tsx';
import type { SettingsInUse } from './use-settings.ts';

/** When something is due, and when soon. */
export function DueSettings({ settings }: { settings: SettingsInUse }) {
  const { soonDays, beforeMeans } = settings.values;
  return (
    <>
      <Setting name="soonDays" settings={settings}>
        <DraftField
          label={t('optionsSoonDays')}
          hint={t('optionsSoonDaysHint')}
          type="number"
          min={1}
          max={30}
          value={String(soonDays)}
          check={(typed) =>
            typed && settingsSchema.shape.soonDays.safeParse(Number(typed)).success ? null : t('optionsSoonDaysWrong')
          }
          onCommit={(typed) => settings.change({ soonDays: Number(typed) })}
        />
      </Setting>
      <Setting name="beforeMeans" settings={settings}>
        <SelectField
          label={t('optionsBeforeMeans')}
          hint={t('optionsBeforeMeansHint')}
          value={beforeMeans}
          choices={[
            { value: 'dayBefore', text: t('optionsBeforeDay') },
            { value: 'namedDay', text: t('optionsBeforeNamed') },
          ]}
          onChange={(chosen) => settings.change({ beforeMeans: chosen })}
        />
      </Setting>
    </>
  );
}
