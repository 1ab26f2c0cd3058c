import { t } from '../../lib/i18n.ts';
import { settingsSchema } from '../../lib/settings.ts';
import { ValueChip } from '../base/Chip.tsx';
import { AgencyField } from './AgencyField.tsx';
import { Setting } from './Setting.tsx';
import type { SettingsInUse } from './use-settings.ts';

/** Whom the user works for. */
export function AgencySettings({ settings }: { settings: SettingsInUse }) {
  const { agencies } = settings.values;
  const add = (typed: string) => {
    const name = typed.normalize('NFC').replaceAll(/\s+/gu, ' ');
    const next = [...agencies, name];
    if (!settingsSchema.shape.agencies.safeParse(next).success) return t('optionsAgencyWrong');
    if (!agencies.includes(name)) settings.change({ agencies: next });
    return null;
  };
  return (
    <Setting name="agencies" settings={settings}>
      {agencies.length > 0 && (
        <ul class="nv-chips" aria-label={t('optionsAgencies')}>
          {agencies.map((agency) => (
            <li key={agency}>
              <ValueChip
                value={agency}
                onRemove={() => settings.change({ agencies: agencies.filter((other) => other !== agency) })}
              />
            </li>
          ))}
        </ul>
      )}
      {!settings.isManaged('agencies') && <AgencyField add={add} />}
    </Setting>
  );
}
