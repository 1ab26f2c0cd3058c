import { useEffect, useState } from 'preact/hooks';
import { TextField, type TextFieldProps } from '../base/TextField.tsx';

/**
 * A text field whose value counts when the user leaves it or presses Enter. What does not fit stays in the field with the
 * reason under it, and is not saved.
 */
export function DraftField({
  value,
  onCommit,
  check,
  ...field
}: Omit<TextFieldProps, 'value' | 'onInput' | 'onEnter' | 'error'> & {
  value: string;
  onCommit: (value: string) => void;
  /** What is wrong with a value, or null. */
  check: (value: string) => string | null;
}) {
  const [draft, setDraft] = useState(value);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    setDraft(value);
    setError(null);
  }, [value]);
  const commit = () => {
    const wrong = check(draft);
    setError(wrong);
    if (wrong === null && draft !== value) onCommit(draft);
  };
  return (
    <div onChange={commit}>
      <TextField
        {...field}
        value={draft}
        error={error ?? undefined}
        onInput={(typed) => {
          setDraft(typed);
          if (error) setError(check(typed));
        }}
        onEnter={commit}
      />
    </div>
  );
}
