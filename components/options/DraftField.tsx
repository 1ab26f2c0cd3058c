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
  read = (typed) => typed,
  ...field
}: Omit<TextFieldProps, 'value' | 'onInput' | 'onEnter' | 'error'> & {
  value: string;
  onCommit: (value: string) => void;
  /** What is wrong with a value, or null. */
  check: (value: string) => string | null;
  /** The value that fitting words mean, as it is then written; the words themselves unless given. */
  read?: (typed: string) => string;
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
    if (wrong !== null) return;
    const meant = read(draft);
    setDraft(meant);
    if (meant !== value) onCommit(meant);
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
