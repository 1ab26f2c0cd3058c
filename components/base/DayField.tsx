import { useEffect, useState } from 'preact/hooks';
import { dayText, dayWithWeekday } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import { typedDay } from '../../lib/watchlist/typed-day.ts';
import { TextField } from './TextField.tsx';

/**
 * A day, written dd/MM/yyyy whatever the browser's own language, and typed as people write days: 15/1, 15/01/2026, thứ Sáu. Says which day it reads
 * while one types. It counts when the field is left or Enter is pressed; empty is no day.
 */
export function DayField(props: {
  label: string;
  value: CivilDate | null;
  today: CivilDate;
  hint?: string | undefined;
  error?: string | undefined;
  onChange: (day: CivilDate | null) => void;
  /** Whether what stands in the field is no day: a form is not to be saved then. */
  onWrong?: (wrong: boolean) => void;
}) {
  const written = props.value === null ? '' : dayText(props.value);
  const [typed, setTyped] = useState(written);
  const [wrong, setWrong] = useState(false);
  useEffect(() => setTyped(written), [written]);
  const day = typed.trim() === '' ? null : typedDay(typed, props.today);
  const fits = day !== null || typed.trim() === '';
  const commit = () => {
    setWrong(!fits);
    props.onWrong?.(!fits);
    if (fits && day !== props.value) props.onChange(day);
    else if (fits) setTyped(written);
  };
  const read = day && (typed !== written || !props.hint) ? dayWithWeekday(day) : undefined;
  return (
    <div onChange={commit}>
      <TextField
        label={props.label}
        placeholder={t('baseDayExample')}
        hint={read ?? props.hint}
        value={typed}
        error={wrong ? t('baseDayWrong') : props.error}
        onInput={(words) => {
          setTyped(words);
          setWrong(false);
        }}
        onEnter={commit}
      />
    </div>
  );
}
