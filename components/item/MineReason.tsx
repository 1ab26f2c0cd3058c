import { strongestConcern } from '../../lib/agency/membership/mine.ts';
import type { DirectiveSeen, NoticeSeen } from '../../lib/messages.ts';
import { mineReason } from '../../lib/watchlist/mine-text.ts';

/** Why a directive is the user's own, or may be: "vì thuộc «các sở, ban, ngành»". Nothing where it is not. */
export function MineReason(props: {
  agencies: readonly string[];
  assignees: DirectiveSeen['assignees'];
  notice: Pick<NoticeSeen, 'organ' | 'issued'>;
}) {
  const concern = strongestConcern(props.agencies, props.assignees, props.notice);
  return concern && <p class="nv-small">{mineReason(concern)}</p>;
}
