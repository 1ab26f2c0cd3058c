import { useEffect, useState } from 'preact/hooks';
import { dayText } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import { typedDay } from '../../lib/watchlist/typed-day.ts';
import { TextField } from '../base/TextField.tsx';

function TypedDayField(props: {
  label: string;
  value: CivilDate | null;
  today: CivilDate;
  onChange: (day: CivilDate | null) => void;
}) {
  const written = props.value === null ? '' : dayText(props.value);
  const [typed, setTyped] = useState(written);
  const [wrong, setWrong] = useState(false);
  useEffect(() => setTyped(written), [written]);
  const commit = () => {
    const day = typed.trim() === '' ? null : typedDay(typed, props.today);
    const fits = day !== null || typed.trim() === '';
    setWrong(!fits);
    if (fits && day !== props.value) props.onChange(day);
    else if (fits) setTyped(written);
  };
  return (
    <div onChange={commit}>
      <TextField
        label={props.label}
        placeholder={t('watchlistDayShape')}
        value={typed}
        error={wrong ? t('watchlistDayHint') : undefined}
        onInput={(words) => {
          setTyped(words);
          setWrong(false);
        }}
        onEnter={commit}
      />
    </div>
  );
}

/** The first and the last day of a period, typed as people write days; empty leaves that end open. */
export function PeriodFields(props: {
  from: CivilDate | null;
  to: CivilDate | null;
  fromLabel: string;
  toLabel: string;
  today: CivilDate;
  onChange: (change: { from?: CivilDate | null; to?: CivilDate | null }) => void;
}) {
  return (
    <div class="nv-pair">
      <TypedDayField
        label={props.fromLabel}
        value={props.from}
        today={props.today}
        onChange={(from) => props.onChange({ from })}
      />
      <TypedDayField
        label={props.toLabel}
        value={props.to}
        today={props.today}
        onChange={(to) => props.onChange({ to })}
      />
    </div>
  );
}
