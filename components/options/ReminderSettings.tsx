import { plural, t } from '../../lib/i18n.ts';
import { settingsSchema } from '../../lib/settings.ts';
import { typedTime } from '../../lib/watchlist/typed-time.ts';
import { CheckField } from '../base/CheckField.tsx';
import { ValueChip } from '../base/Chip.tsx';
import { AddField } from './AddField.tsx';
import { DraftField } from './DraftField.tsx';
import { Setting } from './Setting.tsx';
import type { SettingsInUse } from './use-settings.ts';

/** A time of day by the clock of 24 hours, whatever clock the browser's language has. */
const ClockField = (props: { label: string; value: string; onCommit: (at: string) => void }) => (
  <div class="nv-clock">
    <DraftField
      {...props}
      placeholder={t('optionsClockShape')}
      maxLength={20}
      check={(typed) => (typedTime(typed) === null ? t('optionsClockWrong') : null)}
      read={(typed) => typedTime(typed) ?? typed}
    />
  </div>
);
const stepText = (days: number) => (days === 0 ? t('optionsStepToday') : plural('optionsStep', days));

/** Which reminders come, when, and when none may. */
export function ReminderSettings({ settings }: { settings: SettingsInUse }) {
  const { reminders, quietHours } = settings.values;
  const { steps } = reminders;
  const setSteps = (next: number[]) =>
    settings.change({ reminders: { ...reminders, steps: [...new Set(next)].toSorted((a, b) => b - a) } });
  const add = (typed: string) => {
    const next = [...steps, Number(typed)];
    if (!typed || !settingsSchema.shape.reminders.shape.steps.safeParse(next).success) return t('optionsStepWrong');
    if (!steps.includes(Number(typed))) setSteps(next);
    return null;
  };
  return (
    <>
      <Setting name="reminders" settings={settings} legend={t('optionsSteps')}>
        {steps.length > 0 ? (
          <ul class="nv-chips" aria-label={t('optionsSteps')}>
            {steps.map((step) => (
              <li key={step}>
                <ValueChip value={stepText(step)} onRemove={() => setSteps(steps.filter((other) => other !== step))} />
              </li>
            ))}
          </ul>
        ) : (
          <p class="nv-note">{t('optionsNoSteps')}</p>
        )}
        <AddField label={t('optionsStepAdd')} hint={t('optionsStepHint')} type="number" add={add} />
        <ClockField
          label={t('optionsReminderAt')}
          value={reminders.at}
          onCommit={(at) => settings.change({ reminders: { ...reminders, at } })}
        />
        <CheckField
          checked={reminders.overdue}
          onChange={(overdue) => settings.change({ reminders: { ...reminders, overdue } })}
        >
          {t('optionsRemindOverdue')}
        </CheckField>
      </Setting>
      <Setting name="quietHours" settings={settings} legend={t('optionsQuiet')}>
        <CheckField checked={quietHours.on} onChange={(on) => settings.change({ quietHours: { ...quietHours, on } })}>
          {t('optionsQuietOn')}
        </CheckField>
        {quietHours.on && (
          <div class="nv-pair">
            {(['from', 'to'] as const).map((end) => (
              <ClockField
                key={end}
                label={end === 'from' ? t('optionsQuietFrom') : t('optionsQuietTo')}
                value={quietHours[end]}
                onCommit={(at) => settings.change({ quietHours: { ...quietHours, [end]: at } })}
              />
            ))}
          </div>
        )}
      </Setting>
    </>
  );
}
