import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { Button } from '../base/Button.tsx';
import { Field } from '../base/Field.tsx';
import { suggestedAgencies } from './agency-suggestions.ts';

/**
 * A field for an agency's name, with those that are known below it as one types (a combobox by the ARIA pattern: arrows
 * go through the list, Enter takes, Escape closes). Any other name may be typed whole.
 * @param add gives what is wrong with a name, or null when it was added
 */
export function AgencyField({ add }: { add: (name: string) => string | null }) {
  const list = useId();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const names = open ? suggestedAgencies(typed) : [];

  const take = (name: string) => {
    const wrong = add(name.trim());
    setError(wrong);
    setOpen(false);
    setAt(-1);
    if (wrong === null) setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const by = event.key === 'ArrowDown' ? 1 : -1;
      // From the field into the list and round again.
      setAt(((at + 1 + by + names.length + 1) % (names.length + 1)) - 1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(names[at] ?? typed);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
      setAt(-1);
    }
  };
  return (
    <div class="nv-add">
      <Field label={t('optionsAgencyAdd')} hint={t('optionsAgencyHint')} error={error ?? undefined}>
        {(control) => (
          <div class="nv-combobox" onFocusOut={() => setOpen(false)}>
            <input
              {...control}
              class="nv-input"
              role="combobox"
              autocomplete="off"
              aria-autocomplete="list"
              aria-expanded={names.length > 0}
              aria-controls={list}
              aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
              placeholder={t('optionsAgencyExample')}
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setError(null);
                setOpen(true);
                setAt(-1);
              }}
              onKeyDown={onKeyDown}
            />
            <ul
              id={list}
              role="listbox"
              class="nv-suggestions"
              aria-label={t('optionsAgencies')}
              hidden={names.length === 0}
            >
              {names.map((name, place) => (
                <li
                  key={name}
                  id={`${list}-${place}`}
                  role="option"
                  aria-selected={place === at}
                  // Pressing would take the focus from the field, and close the list before the click.
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => take(name)}
                >
                  {name}
                </li>
              ))}
            </ul>
          </div>
        )}
      </Field>
      <Button icon="plus" onClick={() => take(typed)}>
        {t('optionsAdd')}
      </Button>
    </div>
  );
}
