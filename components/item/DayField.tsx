import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import { Button } from '../base/Button.tsx';
import { Field } from '../base/Field.tsx';

/** A day that is saved by its button, not at each key: half a typed date is a date of another century. */
export function DayField(props: {
  label: string;
  hint: string;
  value: CivilDate | null;
  onSave: (day: CivilDate | null) => void;
}) {
  const [day, setDay] = useState(props.value ?? '');
  const changed = day !== (props.value ?? '');
  return (
    <Field label={props.label} hint={props.hint}>
      {(control) => (
        <div class="nv-actions">
          <input
            {...control}
            class="nv-input nv-day-input"
            type="date"
            min="1990-01-01"
            max="2199-12-31"
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
          {changed && <Button onClick={() => props.onSave(day || null)}>{day ? t('itemSave') : t('itemClear')}</Button>}
        </div>
      )}
    </Field>
  );
}
