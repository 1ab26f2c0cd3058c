import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { siteOf } from '../../lib/settings.ts';
import { Button } from '../base/Button.tsx';
import { ValueChip } from '../base/Chip.tsx';
import { AddField } from './AddField.tsx';
import { Setting } from './Setting.tsx';
import type { SettingsInUse } from './use-settings.ts';

/** What the browser lets the extension read; the user answers the browser's own question. */
export interface SitePermissions {
  has: (site: string) => Promise<boolean>;
  ask: (site: string) => Promise<boolean>;
  giveBack: (site: string) => Promise<boolean>;
}

const GOVERNMENT = /(?:^|\.)gov\.vn$/u;

/** Which sites are read besides the portals of `*.gov.vn`, and which never. */
export function SiteSettings({ settings, permissions }: { settings: SettingsInUse; permissions: SitePermissions }) {
  const { sites, sitesOff } = settings.values;
  const [missing, setMissing] = useState<string[]>([]);
  const [refused, setRefused] = useState<string | null>(null);
  const look = async () => {
    const has = await Promise.all(sites.map((site) => permissions.has(site)));
    setMissing(sites.filter((_, at) => !has[at]));
  };
  useEffect(() => void look(), [sites]);

  const add = (typed: string) => {
    const site = siteOf(typed);
    if (!site) return t('optionsSiteWrong');
    if (GOVERNMENT.test(site)) return t('optionsSiteGovernment');
    if (sites.includes(site)) return null;
    ask(site);
    return null;
  };
  const ask = (site: string) => {
    setRefused(null);
    const refuse = () => setRefused(site);
    // The question has to follow the press at once, or the browser refuses it.
    void permissions
      .ask(site)
      .then((allowed) => (allowed ? settings.change({ sites: [...sites, site] }) : refuse()), refuse);
  };
  const addOff = (typed: string) => {
    const site = siteOf(typed);
    if (!site) return t('optionsSiteWrong');
    if (!sitesOff.includes(site)) settings.change({ sitesOff: [...sitesOff, site] });
    return null;
  };
  const remove = (site: string) => {
    settings.change({ sites: sites.filter((other) => other !== site) });
    void permissions.giveBack(site).then(look, look);
  };
  return (
    <>
      <Setting name="sites" settings={settings}>
        {sites.length > 0 && (
          <ul class="nv-chips" aria-label={t('optionsSites')}>
            {sites.map((site) => (
              <li key={site} class="nv-chip-line">
                <ValueChip value={site} onRemove={() => remove(site)} />
              </li>
            ))}
          </ul>
        )}
        <AddField
          label={t('optionsSiteAdd')}
          hint={t('optionsSiteHint')}
          placeholder={t('optionsSiteExample')}
          add={add}
        />
      </Setting>
      {refused && (
        <p class="nv-actions" role="alert">
          <span class="nv-note">{t('optionsSiteRefused', refused)}</span>
          <Button small onClick={() => ask(refused)}>
            {t('optionsSiteAllow')}
          </Button>
        </p>
      )}
      {missing.map((site) => (
        <p key={site} class="nv-actions">
          <span class="nv-note">{t('optionsSiteMissing', site)}</span>
          <Button small onClick={() => void permissions.ask(site).then(look, look)}>
            {t('optionsSiteAllow')}
          </Button>
        </p>
      ))}
      <Setting name="sitesOff" settings={settings}>
        {sitesOff.length > 0 && (
          <ul class="nv-chips" aria-label={t('optionsSitesOff')}>
            {sitesOff.map((site) => (
              <li key={site}>
                <ValueChip
                  value={site}
                  onRemove={() => settings.change({ sitesOff: sitesOff.filter((other) => other !== site) })}
                />
              </li>
            ))}
          </ul>
        )}
        <AddField label={t('optionsSiteOffAdd')} hint={t('optionsSiteOffHint')} add={addOff} />
      </Setting>
    </>
  );
}
