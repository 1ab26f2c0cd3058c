import type { ComponentChildren } from 'preact';
import { numberText, t } from '../../lib/i18n.ts';
import { Icon } from './Icon.tsx';

/** A filter that is switched on and off. @param count how many it lets through; zero is shown, and can be pressed. */
export function FilterChip(props: {
  children: ComponentChildren;
  pressed: boolean;
  count?: number;
  onToggle: (pressed: boolean) => void;
}) {
  return (
    <button type="button" class="nv-chip" aria-pressed={props.pressed} onClick={() => props.onToggle(!props.pressed)}>
      {props.children}
      {props.count !== undefined && <span class="nv-count">{numberText(props.count)}</span>}
    </button>
  );
}

/** One of several values that were chosen, e.g. an assignee, with a button that takes it out. */
export function ValueChip({ value, onRemove }: { value: string; onRemove: () => void }) {
  return (
    <span class="nv-chip nv-chip-value">
      {value}
      <button type="button" class="nv-chip-remove" aria-label={t('baseRemove', value)} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </span>
  );
}
