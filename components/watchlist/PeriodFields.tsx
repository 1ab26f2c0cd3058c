import type { CivilDate } from '../../lib/notice/notice.ts';
import { DayField } from '../base/DayField.tsx';

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
      <DayField
        label={props.fromLabel}
        value={props.from}
        today={props.today}
        onChange={(from) => props.onChange({ from })}
      />
      <DayField label={props.toLabel} value={props.to} today={props.today} onChange={(to) => props.onChange({ to })} />
    </div>
  );
}
