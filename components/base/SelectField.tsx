import { Field, type FieldProps } from './Field.tsx';

export interface Choice<Value extends string> {
  value: Value;
  text: string;
}

/** One of a few values, by the browser's own list. */
export function SelectField<Value extends string>({
  value,
  choices,
  onChange,
  ...field
}: Omit<FieldProps, 'children'> & {
  value: Value;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
}) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          class="nv-input nv-select"
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} selected={choice.value === value}>
              {choice.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
