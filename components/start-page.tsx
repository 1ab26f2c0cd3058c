import { render, type ComponentChild } from 'preact';
import { language, speak } from '../lib/i18n.ts';
import { readSettings, watchSettings, type SettingsReading } from '../lib/settings.ts';

/** The page's language for screen readers and hyphenation, and the scheme that the user chose instead of the system's. */
function dress(root: HTMLElement, { values }: SettingsReading): void {
  root.lang = language();
  root.style.colorScheme = values.colours === 'system' ? '' : values.colours;
}

/**
 * Shows an extension page in the user's language and colours, and keeps to them as they change. `page` is given the
 * settings that hold when it starts.
 */
export async function startPage(page: (settings: SettingsReading) => ComponentChild): Promise<void> {
  const settings = await readSettings();
  const root = document.documentElement;
  await speak(settings.values.language);
  dress(root, settings);
  const closed = new AbortController();
  watchSettings((reading) => {
    if (reading.values.language === settings.values.language) dress(root, reading);
    else location.reload();
  }, closed.signal);
  addEventListener('pagehide', () => closed.abort(), { once: true });
  document.body.classList.add('nv-root');
  render(page(settings), document.body);
}
