import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { Button } from '../base/Button.tsx';
import { TextField } from '../base/TextField.tsx';

/** A field that adds what is typed to a list. `add` gives what is wrong with it, or null when it was added. */
export function AddField(props: {
  label: string;
  hint?: string;
  placeholder?: string;
  type?: 'text' | 'number';
  suggestions?: readonly string[];
  add: (typed: string) => string | null;
}) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = () => {
    const wrong = props.add(typed.trim());
    setError(wrong);
    if (wrong === null) setTyped('');
  };
  return (
    <div class="nv-add">
      <TextField
        label={props.label}
        hint={props.hint}
        error={error ?? undefined}
        {...(props.type && { type: props.type })}
        {...(props.placeholder && { placeholder: props.placeholder })}
        {...(props.suggestions && { suggestions: props.suggestions })}
        value={typed}
        onInput={(value) => {
          setTyped(value);
          setError(null);
        }}
        onEnter={submit}
      />
      <Button icon="plus" onClick={submit}>
        {t('optionsAdd')}
      </Button>
    </div>
  );
}
