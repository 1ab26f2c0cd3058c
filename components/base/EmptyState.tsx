import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

/** Nothing here: one sentence on what to do next, with the button that does it. */
export function EmptyState(props: { icon?: IconName; text: string; children?: ComponentChildren }) {
  return (
    <div class="nv-empty">
      <Icon name={props.icon ?? 'list'} />
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}
