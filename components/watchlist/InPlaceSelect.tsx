import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../base/SelectField.tsx';

/**
 * One of a few values, which becomes a list when it is pressed: a table of thousands of lines is scrolled past many lists
 * that nobody opens.
 */
export function InPlaceSelect<Value extends string>(props: {
  label: string;
  value: Value;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
}) {
  const [open, setOpen] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    select.current?.focus();
    // Within the press that opened it, the list may show itself; where it may not, the next key opens it.
    if (navigator.userActivation?.isActive) select.current?.showPicker?.();
  }, [open]);
  const shown = props.choices.find(({ value }) => value === props.value)?.text ?? props.value;
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (!open) {
    return (
      <button
        ref={button}
        type="button"
        class="nv-in-place"
        aria-haspopup="listbox"
        aria-label={`${props.label}: ${shown}`}
        onClick={() => setOpen(true)}
      >
        {shown}
      </button>
    );
  }
  return (
    <select
      ref={select}
      class="nv-in-place nv-in-place-select"
      aria-label={props.label}
      value={props.value}
      onChange={(event) => {
        const chosen = props.choices.find(({ value }) => value === event.currentTarget.value);
        if (chosen && chosen.value !== props.value) props.onChange(chosen.value);
        close();
      }}
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      {props.choices.map(({ value, text }) => (
        <option key={value} value={value} selected={value === props.value}>
          {text}
        </option>
      ))}
    </select>
  );
}
