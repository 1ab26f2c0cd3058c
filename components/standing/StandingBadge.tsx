import type { Standing } from '../../lib/watchlist/standing.ts';
import { standingText } from '../../lib/watchlist/standing-text.ts';
import { Badge, type Tone } from '../base/Badge.tsx';

export const STANDING_TONES: Record<Standing['kind'], Tone> = {
  overdue: 'overdue',
  today: 'soon',
  soon: 'soon',
  later: 'neutral',
  noDue: 'neutral',
  doneInTime: 'done',
  doneLate: 'late',
};

/** Tiến độ with its sign and colour. @param resting paused or given up: said, but no cause for alarm */
export function StandingBadge({ standing, resting = false }: { standing: Standing; resting?: boolean }) {
  return (
    <Badge
      tone={resting ? 'neutral' : STANDING_TONES[standing.kind]}
      {...((resting || standing.kind === 'noDue') && { icon: 'minus' })}
    >
      {standingText(standing)}
    </Badge>
  );
}
