import { useEffect, useMemo } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { askWorker } from '../../lib/messaging.ts';
import type { SettingsReading } from '../../lib/settings.ts';
import { Button } from '../base/Button.tsx';
import { createToasts } from '../base/toasts.ts';
import { ToastView } from '../base/ToastView.tsx';
import { AgencySettings } from '../options/AgencySettings.tsx';
import { useSettings } from '../options/use-settings.ts';
import { SampleNotice } from './SampleNotice.tsx';

const open = (page: 'watchlist' | 'options') => void askWorker('open-page', { page });

/**
 * The first run: who the user works for, what marks look like, where the watchlist is. One page, less than a minute.
 * @param onUnwanted the office wants none, as it said after the page was opened
 */
export function WelcomePage(props: { settings: SettingsReading; onUnwanted: () => void }) {
  const toasts = useMemo(() => createToasts(), []);
  const settings = useSettings(props.settings, toasts);
  const unwanted = settings.isManaged('welcomed') && settings.values.welcomed;
  useEffect(() => {
    if (unwanted) props.onUnwanted();
  }, [unwanted]);

  return (
    <div class="nv-full-page nv-welcome">
      <header>
        <h1 class="nv-page-title">{t('welcomeTitle')}</h1>
        <p class="nv-soft">{t('welcomeLead')}</p>
      </header>
      <main>
        <ol class="nv-steps">
          <li>
            <h2 class="nv-title">{t(settings.isManaged('agencies') ? 'optionsAgencies' : 'welcomeAgency')}</h2>
            <AgencySettings settings={settings} />
          </li>
          <li>
            <h2 class="nv-title">{t('welcomeMarks')}</h2>
            <SampleNotice agency={settings.values.agencies[0]} />
          </li>
          <li>
            <h2 class="nv-title">{t('welcomeWatchlist')}</h2>
            <p>{t('welcomeWatchlistWhere')}</p>
            <p class="nv-soft">{t('welcomePrivacy')}</p>
            <div class="nv-actions">
              <Button look="primary" onClick={() => open('watchlist')}>
                {t('welcomeOpenWatchlist')}
              </Button>
              <Button onClick={() => open('options')}>{t('welcomeOpenOptions')}</Button>
            </div>
          </li>
        </ol>
      </main>
      <ToastView toasts={toasts} />
    </div>
  );
}
