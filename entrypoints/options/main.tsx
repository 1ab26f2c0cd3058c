import { browser } from 'wxt/browser';
import { OptionsPage, type SitePermissions } from '../../components/options/OptionsPage.tsx';
import { startPage } from '../../components/start-page.tsx';
import { patternOf } from '../../lib/settings.ts';

const permissions: SitePermissions = {
  has: (site) => browser.permissions.contains({ origins: [patternOf(site)] }),
  ask: (site) => browser.permissions.request({ origins: [patternOf(site)] }),
  giveBack: (site) => browser.permissions.remove({ origins: [patternOf(site)] }),
};

void startPage((settings) => <OptionsPage settings={settings} permissions={permissions} />);
