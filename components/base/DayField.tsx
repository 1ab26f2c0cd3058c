import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { dayText, dayWithWeekday } from '../../lib/day-text.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import { typedDay } from '../../lib/watchlist/typed-day.ts';
import { TextField } from './TextField.tsx';

/**
 * A day, typed as people write it: 15/1, 15/01/2026, thứ Sáu, mai. Says which day it took, and what to write where it took none.
 * @param onDay is given the day at each change; null where the field is empty, nothing while no day can be read.
 */
export function DayField(props: {
  label: string;
  day: CivilDate | null;
  today: CivilDate;
  onDay: (day: CivilDate | null) => void;
}) {
  const [typed, setTyped] = useState(props.day ? dayText(props.day) : '');
  const read = typedDay(typed, props.today);
  useEffect(() => {
    if (props.day !== read) setTyped(props.day ? dayText(props.day) : '');
    // Only a day from outside replaces what is being typed.
  }, [props.day]);
  const empty = typed.trim() === '';
  return (
    <TextField
      label={props.label}
      value={typed}
      placeholder={t('baseDayExample')}
      hint={read ? dayWithWeekday(read) : undefined}
      error={!read && !empty ? t('baseDayWrong') : undefined}
      onInput={(value) => {
        setTyped(value);
        const day = typedDay(value, props.today);
        if (day || value.trim() === '') props.onDay(day);
      }}
    />
  );
}
