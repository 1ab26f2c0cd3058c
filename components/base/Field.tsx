import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What a control needs to belong to its label, hint and error; spread it onto the control. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

export interface FieldProps {
  label: string;
  /** One sentence on what to write. */
  hint?: string | undefined;
  /** What is wrong and what to do; shown instead of the hint, and told to screen readers at once. */
  error?: string | undefined;
  /** Keeps the label for screen readers alone, e.g. over a search field with a placeholder. */
  labelHidden?: boolean;
  children: (control: ControlProps) => ComponentChildren;
}

/** A label, a control, and a line under it. The control is given by `children`, so that any will do. */
export function Field({ label, hint, error, labelHidden, children }: FieldProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div class="nv-field">
      <label class={labelHidden ? 'nv-unseen' : 'nv-label'} for={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': note ? `${id}-note` : undefined,
        'aria-invalid': error ? 'true' : undefined,
      })}
      <span id={`${id}-note`} class={error ? 'nv-note nv-note-error' : 'nv-note'} aria-live={error ? 'polite' : 'off'}>
        {note}
      </span>
    </div>
  );
}
