import type { Body } from '../../agency/bodies.ts';
import type { Words } from '../../agency/words.ts';
import type { Named } from '../assignee/named.ts';
import type { Roles } from '../assignee/roles.ts';
import { ACT } from '../language/lexicon.ts';
import type { Clauses, Mention } from '../sentence/clauses.ts';

/** Whom only the head of a province assigns. */
const DEPUTIES = /phó chủ tịch (?:thường trực )?(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố)$/u;

const PARTY = /^(?:Ban cán sự đảng|Đảng đoàn|Đảng ủy|Ban Thường vụ|Tỉnh ủy|Thành ủy|Huyện ủy)/iu;

/** The mention without the words before its body's name: "Lãnh đạo | UBND tỉnh". */
const withoutFirst = (mention: Mention, count: number): Mention => ({
  ...mention,
  from: mention.from + count,
  bodies: mention.bodies.map((body, i) => (i === 0 ? { ...body, from: body.from + count } : body)),
});

/** "Trưởng thôn, Tổ trưởng tổ dân phố": whom a commune directs. */
const isLocal = (words: Words, { from }: Body): boolean =>
  /^(?:các )?(?:tổ trưởng|trưởng (?:bản|khu|khóm|thôn|xóm|ấp))(?: |$)/u.test(
    words.keys.slice(from, from + 3).join(' '),
  );

/**
 * Where the body addressed above is to act on those whom the sentence names first, these lead no longer.
 * @param above the addressees that the sentence inherits
 */
export function passOn(clauses: Clauses, roles: Roles, above: readonly Named[]): void {
  const { words } = clauses;
  const [first] = above;
  if (!first) return;
  const [named] = clauses.mentions;
  // "Lãnh đạo UBND tỉnh rà soát …" under "3. Ban Cán sự đảng UBND tỉnh": a party body leads a body of the state.
  if (named?.from === 0 && words.keys[0] === 'lãnh' && PARTY.test(first.text)) {
    const directed = withoutFirst(named, 2);
    roles.supports = [directed, ...roles.supports];
    roles.leads = [];
    roles.rule = null;
    clauses.mentions[0] = directed;
    clauses.predicates.unshift({ at: 0, to: 2, bits: ACT, mark: '', mention: -1 });
    return;
  }
  // "Yêu cầu các nhà thầu dặm vá …" under "5. Sở Xây dựng": the department is to see to it.
  const bodies = roles.leads.flatMap((m) => m.bodies);
  const local = bodies.every((body) => isLocal(words, body));
  const passedOn =
    roles.rule === 'order' &&
    clauses.predicates.find((p) => p.at === roles.cue)?.mention === -1 &&
    (local || bodies.every((body) => body.kind === 'actor'));
  // "Phân công từng đồng chí phụ trách …" under "2. Chủ tịch UBND các xã": who is assigned is his own affair.
  if (
    roles.rule === 'order' &&
    words.keys[roles.cue] === 'phân' &&
    roles.cue === clauses.predicates[0]?.at &&
    !bodies.some((body) => DEPUTIES.test(words.keys.slice(body.from, body.to).join(' ')))
  ) {
    roles.supports = [...roles.leads.filter((m) => m.bodies[0]?.kind === 'organ'), ...roles.supports];
    roles.leads = [];
    roles.rule = null;
    return;
  }
  // "…; yêu cầu các hộ dân ký cam kết" goes on with what the body above is to do.
  const later = roles.leads.every((m) => m.mark === ';');
  const sees = first.kind === 'organ' && (!first.generic || local || later);
  if (!(passedOn && sees)) return;
  roles.supports = [...roles.leads, ...roles.supports];
  roles.leads = [];
  roles.rule = null;
}
