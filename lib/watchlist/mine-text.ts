import type { OwnConcern } from '../agency/membership/mine.ts';
import type { Strength } from '../agency/membership/concerns.ts';
import { t, type MessageKey } from '../i18n.ts';

const REASONS: Record<OwnConcern['why']['by'], (concern: OwnConcern) => string> = {
  name: ({ agency, strength }) => t(strength === 'support' ? 'mineSupport' : 'mineLead', agency),
  succession: ({ agency, why }) => t('mineSuccession', agency, why.words, why.succession?.source ?? ''),
  group: ({ agency, why }) => t('mineGroup', agency, why.words),
  abolished: ({ agency, strength, why }) =>
    t(strength === 'weak' ? 'mineDistrictsPossible' : 'mineDistricts', agency, why.words, why.succession?.source ?? ''),
  possible: ({ agency, why }) => t('minePossible', agency, why.words),
  report: ({ agency }) => t('mineReport', agency),
};

/** Why a directive is the user's own, or may be, as a sentence: "vì thuộc «các sở, ban, ngành»". */
export const mineReason = (concern: OwnConcern): string => REASONS[concern.why.by](concern);

const STRENGTHS: Record<Strength, MessageKey> = {
  lead: 'mineStrengthLead',
  support: 'mineStrengthSupport',
  group: 'mineStrengthGroup',
  weak: 'mineStrengthByHand',
};

/** How strongly, in two words for a list. What the user has called own by hand has no ground in the text, or a weak one. */
export const mineStrength = (concern: OwnConcern | null): string => t(STRENGTHS[concern?.strength ?? 'weak']);
