import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { addSite, changeSettings, readSettings, type Settings } from '../../lib/settings.ts';
import { allowSite, chooseFrontPage, type FrontPage } from '../../lib/watchlist/front-page.ts';
import { Button } from '../base/Button.tsx';

const GOVERNMENT = /(?:^|\.)gov\.vn$/u;
const covers = (sites: readonly string[], host: string) =>
  sites.some((site) => host === site || host.endsWith(`.${site}`));

/** What the user may say of the page in front and of its site, remembered for the next visit. */
export function PageChoices(props: { page: FrontPage; settings: Settings; onFailed: () => void }) {
  const { page, onFailed } = props;
  const [settings, setSettings] = useState(props.settings);
  const [refused, setRefused] = useState(false);
  const look = () => void readSettings().then(({ values }) => setSettings(values), onFailed);
  const { hostname: host } = new URL(page.url);
  const { sites, sitesOff } = settings;
  const off = covers(sitesOff, host);
  const changed = (change: Partial<Settings>) => void changeSettings(change).then(look, onFailed);
  const always = async () => {
    // The question has to follow the press at once, or the browser refuses it.
    const allowed = await allowSite(host);
    setRefused(!allowed);
    if (!allowed) return;
    await addSite(host);
    look();
  };
  return (
    <div class="nv-actions">
      {refused && (
        <p class="nv-note" role="alert">
          {t('popupSiteRefused', host)}
        </p>
      )}
      {page.summary && (
        <Button small look="plain" onClick={() => void chooseFrontPage(page, 'none').then(() => close(), onFailed)}>
          {t('panelNoNotice')}
        </Button>
      )}
      {!GOVERNMENT.test(host) && !covers(sites, host) && (
        <Button small look="plain" onClick={() => void always().catch(onFailed)}>
          {t('popupSiteAlways', host)}
        </Button>
      )}
      <Button
        small
        look="plain"
        onClick={() =>
          changed({ sitesOff: off ? sitesOff.filter((site) => !covers([site], host)) : [...sitesOff, host] })
        }
      >
        {t(off ? 'popupSiteAgain' : 'popupSiteNever', host)}
      </Button>
    </div>
  );
}
