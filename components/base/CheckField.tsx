import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** Something that is on or off, with its words to the right; the whole line can be pressed. */
export function CheckField(props: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: string;
  disabled?: boolean;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <div class="nv-check-field">
      <label class="nv-check">
        <input
          type="checkbox"
          checked={props.checked}
          disabled={props.disabled}
          aria-describedby={props.hint ? id : undefined}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        <span>{props.children}</span>
      </label>
      {props.hint && (
        <span id={id} class="nv-note nv-check-note">
          {props.hint}
        </span>
      )}
    </div>
  );
}
