import { t } from '../../lib/i18n.ts';
import { CheckField } from '../base/CheckField.tsx';
import { SelectField } from '../base/SelectField.tsx';
import { Setting } from './Setting.tsx';
import type { SettingsInUse } from './use-settings.ts';

/** How the extension shows itself. */
export function LookSettings({ settings }: { settings: SettingsInUse }) {
  const { badge, colours, language, marks } = settings.values;
  return (
    <>
      <Setting name="badge" settings={settings}>
        <SelectField
          label={t('optionsBadge')}
          value={badge}
          choices={[
            { value: 'all', text: t('optionsBadgeAll') },
            { value: 'mine', text: t('optionsBadgeMine') },
            { value: 'none', text: t('optionsBadgeNone') },
          ]}
          onChange={(chosen) => settings.change({ badge: chosen })}
        />
      </Setting>
      <Setting name="colours" settings={settings}>
        <SelectField
          label={t('optionsColours')}
          value={colours}
          choices={[
            { value: 'system', text: t('optionsColoursSystem') },
            { value: 'light', text: t('optionsColoursLight') },
            { value: 'dark', text: t('optionsColoursDark') },
          ]}
          onChange={(chosen) => settings.change({ colours: chosen })}
        />
      </Setting>
      <Setting name="language" settings={settings}>
        <SelectField
          label={t('optionsLanguage')}
          hint={t('optionsLanguageHint')}
          value={language}
          choices={[
            { value: 'browser', text: t('optionsLanguageBrowser') },
            { value: 'vi', text: t('optionsLanguageVietnamese') },
            { value: 'en', text: t('optionsLanguageEnglish') },
          ]}
          onChange={(chosen) => settings.change({ language: chosen })}
        />
      </Setting>
      <Setting name="marks" settings={settings}>
        <CheckField checked={marks} hint={t('optionsMarksHint')} onChange={(on) => settings.change({ marks: on })}>
          {t('optionsMarks')}
        </CheckField>
      </Setting>
    </>
  );
}
