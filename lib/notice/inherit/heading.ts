import type { Words } from '../../agency/words.ts';
import { type Named, namedIn, namedOf } from '../assignee/named.ts';
import type { Roles } from '../assignee/roles.ts';
import { isSpeaker } from '../assignee/speaker.ts';
import { ACT, DUTY, MANNER } from '../language/lexicon.ts';
import type { Clauses, Mention } from '../sentence/clauses.ts';
import type { Addressees } from './addressees.ts';

/** A heading's name with what qualifies it is no longer, in words: "Các chủ rừng là tổ chức", "Các đơn vị có TTHC". */
const QUALIFIED = 8;
/** "Đối với tập thể lãnh đạo, quản lý các sở, …:" may be longer. */
const MATTER = 40;

const indexOfEnd = (words: Words, from: number): number => {
  for (let at = from; at < words.keys.length; at += 1) if (words.keys[at] === '(' || words.keys[at] === ':') return at;
  return words.keys.length;
};

/** Whom a heading or an introducing sentence hands down; `offset` is where its words begin on the page. */
export function addressedBy(clauses: Clauses, roles: Roles, issuer: string, offset: number): Addressees | null {
  const { words, mentions } = clauses;
  const named = (list: readonly Mention[]): Named[] => list.flatMap((mention) => namedIn(words, mention, offset));
  if (roles.leads.length > 0) return { leads: named(roles.leads), supports: named(roles.supports) };
  const [first] = mentions;
  if (!first || isSpeaker(words, first, issuer)) return null;
  const last = first.bodies.at(-1);
  const end = indexOfEnd(words, first.to);
  // "Đối với tập thể Ủy ban nhân dân cấp xã:" speaks of the whole of what it names.
  if (first.from === 2 && words.keys[0] === 'đối' && last) {
    if (end - first.to > MATTER || first.after & DUTY) return null;
    const [head] = first.bodies;
    return {
      leads: end > first.to && head ? [namedOf(words, { ...head, to: end }, offset)] : named([first]),
      supports: [],
    };
  }
  if (first.from !== 0 || !last) return null;
  // "2. Sở Tài chính", "UBND các huyện, thị xã, thành phố:", "Các chủ rừng là tổ chức (…)".
  if (end === first.to) return { leads: named([first]), supports: [] };
  if (end - first.to > QUALIFIED || first.after & (ACT | MANNER | DUTY)) return null;
  return {
    leads: [...named([{ ...first, bodies: first.bodies.slice(0, -1) }]), namedOf(words, { ...last, to: end }, offset)],
    supports: [],
  };
}

/** "a) Chỉ đạo Chi cục Kiểm lâm:" under "2. Sở Nông nghiệp …:": what follows is for who directs, with whom he directs. */
export function directedBy(
  { words, mentions: [first] }: Clauses,
  roles: Roles,
  offset: number,
  above: Addressees,
): Addressees | null {
  if (!first || first.trigger !== 'direct' || first.triggerAt !== 0 || above.leads.length === 0) return null;
  return { leads: above.leads, supports: roles.supports.flatMap((mention) => namedIn(words, mention, offset)) };
}

/** More than "X chủ trì, phối hợp với Y": something is left to do. */
export function isTask(clauses: Clauses, roles: Roles): boolean {
  const last = [...roles.leads, ...roles.supports].reduce((end, mention) => Math.max(end, mention.to), 0);
  return clauses.words.keys.length - last > 4;
}

/**
 * "… yêu cầu các cấp, các ngành tiếp thu, tổ chức …, đồng thời tập trung các nhiệm vụ sau:" is more than an announcement. Where no one is
 * named in it, `inherits` says that somebody is addressed above.
 */
export function instructs(clauses: Clauses, roles: Roles, inherits: boolean): boolean {
  const { words, predicates, mentions } = clauses;
  if (roles.leads.length > 0 ? roles.rule !== 'order' : clauses.leadIn || !inherits) return false;
  let boundary = words.keys.length - 1;
  while (boundary > 0 && words.keys[boundary] !== ',' && words.keys[boundary] !== ';') boundary -= 1;
  const start = roles.leads[0]?.to ?? 0;
  const inside = predicates.some(
    (p) =>
      p.at >= start &&
      p.at < boundary &&
      p.bits & (ACT | MANNER) &&
      (p.at === start || p.mention >= 0 || p.mark === ','),
  );
  return inside && boundary - start > 8 && mentions.length > 0;
}
