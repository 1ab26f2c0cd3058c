import { strongestConcern } from '../../lib/agency/membership/mine.ts';
import type { OwnConcern } from '../../lib/agency/membership/mine.ts';
import { t } from '../../lib/i18n.ts';
import type { DirectiveSeen, NoticeSeen } from '../../lib/messages.ts';

/** Why a directive is the user's own, or may be: "vì thuộc «các sở, ban, ngành»". Nothing where it is not. */
export function MineReason(props: {
  agencies: readonly string[];
  assignees: DirectiveSeen['assignees'];
  notice: Pick<NoticeSeen, 'organ' | 'issued'>;
}) {
  const concern = strongestConcern(props.agencies, props.assignees, props.notice);
  return concern && <p class="nv-small">{WORDS[concern.why.by](concern)}</p>;
}

const WORDS: Record<OwnConcern['why']['by'], (concern: OwnConcern) => string> = {
  name: ({ agency, strength }) => t(strength === 'support' ? 'mineSupport' : 'mineLead', agency),
  succession: ({ agency, why }) => t('mineSuccession', agency, why.words, why.succession?.source ?? ''),
  group: ({ agency, why }) => t('mineGroup', agency, why.words),
  possible: ({ agency, why }) => t('minePossible', agency, why.words),
  report: ({ agency }) => t('mineReport', agency),
};
