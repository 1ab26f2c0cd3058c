import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n.ts';
import type { SettingName } from '../../lib/settings.ts';
import { Icon } from '../base/Icon.tsx';
import type { SettingsInUse } from './use-settings.ts';

/** The controls of one setting; when the office has set it, they show its value, cannot be changed, and say why. */
export function Setting(props: {
  name: SettingName;
  settings: SettingsInUse;
  /** Names the group for screen readers where its controls do not say what they are about. */
  legend?: string;
  children: ComponentChildren;
}) {
  const managed = props.settings.isManaged(props.name);
  return (
    <fieldset class="nv-setting" disabled={managed} data-setting={props.name} data-managed={managed}>
      {props.legend && <legend class="nv-label">{props.legend}</legend>}
      {props.children}
      {managed && (
        <p class="nv-note nv-managed">
          <Icon name="people" />
          {t('optionsManaged')}
        </p>
      )}
    </fieldset>
  );
}
