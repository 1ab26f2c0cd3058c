import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** A passage that must not be missed. An error says what happened, what is safe, what to do. */
export function Callout(props: {
  kind?: 'error' | 'warning' | 'info';
  title?: string;
  children: ComponentChildren;
  actions?: ComponentChildren;
}) {
  const kind = props.kind ?? 'info';
  return (
    <div class={`nv-callout nv-callout-${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      <Icon name={kind === 'info' ? 'info' : 'warning'} />
      <div class="nv-callout-body">
        {props.title && <strong>{props.title}</strong>}
        <div>{props.children}</div>
        {props.actions && <div class="nv-actions">{props.actions}</div>}
      </div>
    </div>
  );
}
