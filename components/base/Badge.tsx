import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

/** How a standing, a status or a doubt looks. The colour never speaks alone: the sign and the words say it too. */
export type Tone = 'overdue' | 'soon' | 'neutral' | 'done' | 'late' | 'tracked';

const SIGNS: Record<Tone, IconName> = {
  overdue: 'warning',
  soon: 'clock',
  neutral: 'calendar',
  done: 'circleCheck',
  late: 'check',
  tracked: 'flag',
};

/** A standing in words, e.g. "Quá hạn 3 ngày". @param icon another sign than the tone's own. */
export function Badge({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ComponentChildren }) {
  return (
    <span class={`nv-badge nv-tone-${tone}`} data-tone={tone}>
      <Icon name={icon ?? SIGNS[tone]} filled={tone === 'tracked'} />
      {children}
    </span>
  );
}
