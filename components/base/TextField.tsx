import { Field, type FieldProps } from './Field.tsx';

type Wrapped = Omit<FieldProps, 'children'>;

export interface TextFieldProps extends Wrapped {
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'search' | 'url' | 'password' | 'number';
  placeholder?: string;
  required?: boolean;
  /** Values to choose from while typing; anything else may still be typed. */
  suggestions?: readonly string[];
  /** Takes Enter before a form does. */
  onEnter?: () => void;
  /** The least and the most of a number. */
  min?: number;
  max?: number;
  maxLength?: number;
}

/** One line of text, with suggestions where there are some. */
export function TextField({ value, onInput, type = 'text', suggestions, onEnter, ...props }: TextFieldProps) {
  // Preact types each kind of input by itself; what is set here is good for all of these.
  const kind = { type: type as 'text', min: props.min, max: props.max, maxLength: props.maxLength };
  return (
    <Field label={props.label} hint={props.hint} error={props.error} labelHidden={props.labelHidden ?? false}>
      {(control) => (
        <>
          <input
            {...control}
            class="nv-input"
            {...kind}
            value={value}
            placeholder={props.placeholder}
            required={props.required}
            list={suggestions && `${control.id}-list`}
            autocomplete="off"
            onInput={(event) => onInput(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing || !onEnter) return;
              event.preventDefault();
              onEnter();
            }}
          />
          {suggestions && (
            <datalist id={`${control.id}-list`}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

/** Several lines of text. @param rows how many show before it scrolls. */
export function TextArea({
  value,
  onInput,
  rows = 3,
  ...field
}: Wrapped & { value: string; onInput: (value: string) => void; rows?: number }) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          class="nv-input nv-textarea"
          rows={rows}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
