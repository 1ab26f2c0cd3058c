import type { JSX } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export interface IconButtonProps extends Omit<JSX.IntrinsicElements['button'], 'icon' | 'name' | 'label'> {
  icon: IconName;
  /** What it does: its accessible name, shown as a tooltip too. */
  label: string;
  filled?: boolean;
  /** Given, the button is a switch that stays pressed. */
  pressed?: boolean;
}

export function IconButton({ icon, label, filled = false, pressed, ...rest }: IconButtonProps) {
  return (
    <button type="button" title={label} {...rest} class="nv-icon-button" aria-label={label} aria-pressed={pressed}>
      <Icon name={icon} filled={filled} />
    </button>
  );
}
