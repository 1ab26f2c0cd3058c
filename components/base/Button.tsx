import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonProps extends Omit<JSX.IntrinsicElements['button'], 'icon' | 'size'> {
  children: ComponentChildren;
  /** `primary` is the one action of a view; `plain` reads as a link; `danger` loses what cannot be brought back. */
  look?: 'primary' | 'quiet' | 'plain' | 'danger';
  icon?: IconName;
  small?: boolean;
  /** Work is under way: the button keeps its focus but takes no press. */
  busy?: boolean;
}

export function Button({ children, look = 'quiet', icon, small, busy, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={`nv-button nv-button-${look}${small ? ' nv-button-small' : ''}`}
      aria-busy={busy ? 'true' : undefined}
      aria-disabled={busy ? 'true' : undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
