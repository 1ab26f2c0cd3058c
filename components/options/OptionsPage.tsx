import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { t, type MessageKey } from '../../lib/i18n.ts';
import type { SettingsReading } from '../../lib/settings.ts';
import { BackupPart } from '../backup/BackupPart.tsx';
import { Button } from '../base/Button.tsx';
import { Callout } from '../base/Callout.tsx';
import { createToasts } from '../base/toasts.ts';
import { ToastView } from '../base/ToastView.tsx';
import { AgencySettings } from './AgencySettings.tsx';
import { DueSettings } from './DueSettings.tsx';
import { HolidaySettings } from './HolidaySettings.tsx';
import { LookSettings } from './LookSettings.tsx';
import { ReminderSettings } from './ReminderSettings.tsx';
import { SiteSettings, type SitePermissions } from './SiteSettings.tsx';
import { useSettings } from './use-settings.ts';

export type { SitePermissions } from './SiteSettings.tsx';

function Part(props: { id: string; heading: MessageKey; children: ComponentChildren }) {
  return (
    <section id={props.id} class="nv-part" aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`} class="nv-title">
        {t(props.heading)}
      </h2>
      {props.children}
    </section>
  );
}

const PARTS: readonly { id: string; heading: MessageKey }[] = [
  { id: 'agency', heading: 'optionsAgencies' },
  { id: 'due', heading: 'optionsDue' },
  { id: 'reminders', heading: 'optionsReminders' },
  { id: 'holidays', heading: 'optionsHolidays' },
  { id: 'sites', heading: 'optionsSites' },
  { id: 'look', heading: 'optionsLook' },
  { id: 'backup', heading: 'backupTitle' },
];

/** All settings on one page; each is saved as it is changed, and can be taken back. */
export function OptionsPage(props: { settings: SettingsReading; permissions: SitePermissions }) {
  const toasts = useMemo(() => createToasts(), []);
  const settings = useSettings(props.settings, toasts);
  return (
    <div class="nv-full-page nv-options">
      <header class="nv-bar nv-options-head">
        <h1 class="nv-page-title">{t('optionsTitle')}</h1>
        <Button icon="undo" onClick={settings.undo}>
          {t('optionsUndoLast')}
        </Button>
      </header>
      <nav class="nv-options-nav" aria-label={t('optionsParts')}>
        {PARTS.map(({ id, heading }) => (
          <a key={id} href={`#${id}`}>
            {t(heading)}
          </a>
        ))}
      </nav>
      <main class="nv-options-parts">
        {settings.managed.length > 0 && <Callout>{t('optionsSomeManaged')}</Callout>}
        <Part id="agency" heading="optionsAgencies">
          <AgencySettings settings={settings} />
        </Part>
        <Part id="due" heading="optionsDue">
          <DueSettings settings={settings} />
        </Part>
        <Part id="reminders" heading="optionsReminders">
          <ReminderSettings settings={settings} />
        </Part>
        <Part id="holidays" heading="optionsHolidays">
          <HolidaySettings settings={settings} />
        </Part>
        <Part id="sites" heading="optionsSites">
          <SiteSettings settings={settings} permissions={props.permissions} />
        </Part>
        <Part id="look" heading="optionsLook">
          <LookSettings settings={settings} />
        </Part>
        <Part id="backup" heading="backupTitle">
          <BackupPart toasts={toasts} />
        </Part>
      </main>
      <ToastView toasts={toasts} />
    </div>
  );
}
