import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import {
  changeSettings,
  undoSettings,
  watchSettings,
  type SettingName,
  type Settings,
  type SettingsReading,
} from '../../lib/settings.ts';
import type { Toasts } from '../base/toasts.ts';

export interface SettingsInUse extends SettingsReading {
  /** Whether the office has set it, so that the user cannot. */
  isManaged: (name: SettingName) => boolean;
  /** Saves at once and says so, with a way back; says what is safe when it cannot be saved. */
  change: (change: Partial<Settings>) => void;
  /** Takes back the last change. */
  undo: () => void;
}

/** The settings as they hold, and go on to hold after changes by this window, another one or the office. */
export function useSettings(first: SettingsReading, toasts: Toasts): SettingsInUse {
  const [reading, setReading] = useState(first);
  useEffect(() => {
    const left = new AbortController();
    watchSettings(setReading, left.signal);
    return () => left.abort();
  }, []);

  const failed = () => toasts.fail(t('errorSettingNotSaved'));
  const undo = () => {
    undoSettings().then((names) => toasts.show(names ? t('optionsUndone') : t('optionsNothingToUndo')), failed);
  };
  return {
    ...reading,
    isManaged: (name) => reading.managed.includes(name),
    change: (change) => {
      changeSettings(change).then(() => toasts.show(t('optionsSaved'), undo), failed);
    },
    undo,
  };
}
