import type { Words } from '../../agency/words.ts';
import type { Named } from '../assignee/named.ts';
import type { Roles } from '../assignee/roles.ts';
import { ACT, MANNER } from '../language/lexicon.ts';
import type { Clauses, Mention } from '../sentence/clauses.ts';

/** "Theo chức năng, chủ động phối hợp …; riêng Sở Y tế khuyến cáo …": one of those that the first clause is for. */
export const isSingledOut = ({ keys }: Words, { mark, from }: Mention): boolean =>
  mark === ';' && keys[from - 1] === 'riêng';

/** "Thành lập tổ công tác …; Chủ tịch UBND cấp xã chịu trách nhiệm …": the first clause is for whoever is addressed above. */
export function joinsLater({ words, predicates }: Clauses, { leads }: Roles): boolean {
  const [first] = leads;
  const opening = predicates[0];
  if (first && isSingledOut(words, first)) return predicates.some((p) => p.at < first.from && p.mention < 0);
  return (
    first !== undefined &&
    first.mark === ';' &&
    opening !== undefined &&
    opening.mark === '' &&
    opening.mention < 0 &&
    (opening.bits & (ACT | MANNER)) !== 0 &&
    opening.at < first.from
  );
}

const firstWord = ({ text }: Named): string => text.split(' ', 1)[0]?.toLowerCase() ?? '';

/** Does a later name mean some of those already addressed? "các địa phương" under "các cấp, các ngành". */
export const isRestated = (named: Named, above: Named): boolean =>
  named.generic && (named.kind === 'group' || firstWord(named) === firstWord(above));
