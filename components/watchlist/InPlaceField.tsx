import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * A value that becomes a field when it is pressed: Enter and leaving save it, Escape leaves it as it was.
 * @param read what the typed words mean; undefined where they mean nothing, which keeps the field open
 */
export function InPlaceField<Value>(props: {
  label: string;
  shown: string;
  typed: string;
  hint?: string;
  read: (typed: string) => Value | undefined;
  onSave: (value: Value) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const editing = typed !== null;
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [editing]);

  const close = () => {
    setTyped(null);
    setWrong(false);
  };
  const save = (leaving: boolean) => {
    if (typed === null) return;
    const value = typed === props.typed ? undefined : props.read(typed);
    if (value !== undefined) props.onSave(value);
    if (value === undefined && typed !== props.typed && !leaving) setWrong(true);
    else close();
  };
  if (!editing) {
    return (
      <button
        ref={button}
        type="button"
        class="nv-in-place"
        aria-label={`${props.label}: ${props.shown}`}
        onClick={() => setTyped(props.typed)}
      >
        {props.shown}
      </button>
    );
  }
  return (
    <input
      ref={input}
      class="nv-input nv-in-place-input"
      aria-label={props.label}
      aria-invalid={wrong ? 'true' : undefined}
      title={props.hint}
      placeholder={props.hint}
      value={typed}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        setWrong(false);
      }}
      onBlur={() => save(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        if (event.key === 'Enter') save(false);
        else close();
        // The field is gone with the next drawing, and the focus with it.
        requestAnimationFrame(() => button.current?.focus());
      }}
    />
  );
}
