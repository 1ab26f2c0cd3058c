import type { HeadKind } from './heads.ts';
import { longest } from './phrases.ts';
import { MEMBERS } from './sectors.ts';
import { nameAt } from './name.ts';
import type { EndingAt, Name } from './naming.ts';
import { isMark, type Words } from './words.ts';
import { syllables } from './syllables.ts';

/** One body of a list, by indices of words. */
export interface Body {
  from: number;
  to: number;
  kind: HeadKind;
  /** No proper name: "các cơ quan liên quan". */
  generic: boolean;
  /** The head that the list hands to this member: "Sở" in "các Sở: Tài chính, Xây dựng". */
  shared?: string;
}

export interface Bodies {
  bodies: Body[];
  /** Index of the word after the list. */
  to: number;
}

/** Kinds of bodies that are said in one breath even with "các" before each: "các cấp, các ngành, các địa phương". */
const ONE_BREATH = syllables('bộ cơ cấp ngành sở địa đơn ấp');

/** First words of organs that share the place named after the next one: "HĐND, UBND các xã". */
const SHARES = syllables('hđnd hội ubnd ủy đảng thường mttq ubmttq');

/** Bodies that keep their own place in a list of groups: "các ngành, lực lượng Công an", "cơ quan chức năng và chính quyền địa phương". */
const SEPARATE = syllables('cấp chính lực');
/** But "các cấp ủy, tổ chức đảng, chính quyền, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội" is one list. */
const PARTY = /(?:^|\s)(?:cấp ủy|đảng ủy|tổ chức đảng)/u;
const FRONT = /(?:^|\s)(?:mặt trận tổ quốc|mttq|ubmttq)/u;

/** Longest aside in parentheses after a name, in words: "Nhà đầu tư (Tập đoàn Đèo Cả) rà soát". */
const ASIDE = 40;

/** A list is no longer, in words; a bound for hostile input. */
const LIST = 400;

const afterAside = (words: Words, at: number): number => {
  if (words.keys[at] !== '(') return at;
  for (let i = at + 1; i < Math.min(words.keys.length, at + ASIDE); i += 1) if (words.keys[i] === ')') return i + 1;
  return at;
};

const breath = (words: Words, name: Name): boolean => name.quantified && ONE_BREATH.has(words.keys[name.from + 1]);

/** "UBND các huyện A, B": several places by name. */
const isOfPlaces = (words: Words, { from, to, last }: Name): boolean =>
  last === 'place' && words.keys.slice(from, to).includes('các');

/** How a person is addressed: "đồng chí", "Đại tá". */
const ADDRESSED = syllables('bà ông đồng');
const RANKS = syllables('tá tướng');

/** Do two neighbours of a list read as one body? */
function merges(words: Words, first: Name, second: Name, separator: string): boolean {
  if (separator === '-' || separator === ',') {
    const begins = first.quantified ? first.from + 1 : first.from;
    const addressed = ADDRESSED.has(words.keys[begins]) || RANKS.has(words.keys[begins + 1]);
    // "đồng chí Trần Nam Hưng, Phó Chủ tịch UBND tỉnh", "các đồng chí Bí thư, Chủ tịch UBND các huyện".
    if (addressed && first.last === 'person' && second.kind === 'person' && words.keys[second.from] !== 'đồng')
      return true;
  }
  if (separator === '-' || separator === ';') return false;
  // "HĐND, UBND các xã", "Bí thư, Chủ tịch UBND các huyện".
  if (
    first.bare &&
    first.kind === second.kind &&
    (first.kind === 'person' || (first.kind === 'organ' && SHARES.has(words.keys[first.from])))
  )
    return true;
  const [from, joined] = [
    words.keys.slice(first.from, first.to).join(' '),
    words.keys.slice(second.from, second.to).join(' '),
  ];
  // "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội" is said as one.
  if (separator !== ';' && FRONT.test(from) && /^các tổ chức (?:chính trị|thành viên)/u.test(joined)) return true;
  if (separator === ',' && PARTY.test(from) && FRONT.test(joined)) return true;
  // "UBND các huyện A, B và thị xã C"
  if (!first.generic) return isOfPlaces(words, first) && second.kind === 'place' && !second.quantified;
  if (second.quantified)
    return separator === ',' && breath(words, first) && breath(words, second) && second.kind !== 'organ';
  if (second.kind === 'place' && !second.quantified)
    return first.last === 'place' || (second.bare && first.kind === 'group' && first.quantified);
  // "các khu phố, đơn vị": places and bodies of a kind, in one breath.
  if (second.kind === 'group' && first.kind === 'place' && first.quantified) return true;
  if (!second.generic && second.kind !== 'actor' && !(second.kind === 'group')) return false;
  if (
    second.kind === 'group' &&
    first.last === 'group' &&
    SEPARATE.has(words.keys[second.from]) &&
    words.keys[first.from] !== words.keys[second.from]
  ) {
    return PARTY.test(words.keys.slice(first.from, first.to).join(' '));
  }
  return (second.kind === 'group' || second.kind === 'actor') && (first.last === 'group' || first.last === 'actor');
}

const SINGULAR: Readonly<Record<string, string>> = {
  'tỉnh , thành phố': 'tỉnh',
  'sở , ngành': 'Sở',
  'bộ , ngành': 'Bộ',
  'bộ , cơ quan': 'Bộ',
};

/** The head that a list after a colon shares: "Sở " of "Các Sở:", "UBND tỉnh" of "UBND các tỉnh, thành phố:". */
function sharedHead(words: Words, name: Name): string {
  const text = words.text.slice(words.from[name.from], words.to[name.to - 1]);
  const key = text.replace(/^(?:các|những)\s+/iu, '');
  return (
    SINGULAR[key.toLowerCase().replace(/\s*,\s*/gu, ' , ')] ??
    key.replace(/\s*\b(?:các|những)\s+/iu, ' ').replace(/,.*$/su, '')
  )
    .trim()
    .replace(/^Ủy ban nhân dân/iu, 'UBND');
}

/** Groups whose members bear names of their own: "các đơn vị: Công ty Điện lực, Viễn thông Huế". */
const WHOLE_MEMBERS = /^(?:cơ quan|đơn vị|doanh nghiệp|địa phương|tổ chức|chủ đầu tư|nhà thầu)/iu;

/** "Vệ sinh dịch tễ Trung ương" begins with a verb and is a name all the same: a capital follows before the list goes on. */
function namedLater(words: Words, at: number): boolean {
  for (let i = at + 1; i < at + 7 && !isMark(words, i); i += 1) if (words.capital[i]) return true;
  return false;
}

/** Index after a member without a head of its own: "Tài chính", "Giáo dục và Đào tạo", "Hồ Chí Minh"; `at` where there is none. */
function memberEnd(words: Words, at: number, endingAt: EndingAt): number {
  const sector = longest(MEMBERS, words, at);
  if (sector) return sector.to;
  const acts = endingAt(words, at) === 'act';
  if (!words.capital[at] || (acts && !namedLater(words, at))) return at;
  let end = at + 1;
  if (acts) while (!words.capital[end]) end += 1;
  // "Bà Rịa - Vũng Tàu" is one place.
  while (end < words.keys.length && words.capital[words.keys[end] === '-' ? end + 1 : end] && end - at < 8) end += 1;
  // "Ngoại vụ", "Khoa học": the rest of a compound is in small letters.
  while (
    end < words.keys.length &&
    end - at < 6 &&
    !isMark(words, end) &&
    words.keys[end] !== 'và' &&
    !endingAt(words, end)
  )
    end += 1;
  return end;
}

/** Members after a colon: "các Sở: Tài chính, Xây dựng và Công an tỉnh". Null where what follows the colon is no list of names. */
function membersAt(words: Words, colon: number, name: Name, endingAt: EndingAt): Bodies | null {
  const head = sharedHead(words, name);
  const shared = WHOLE_MEMBERS.test(head) ? undefined : head;
  const bodies: Body[] = [];
  let to = colon + 1;
  for (let at = to; at < words.keys.length && at - colon < LIST;) {
    const own = nameAt(words, at, endingAt);
    if (own?.kind === 'place' && bodies.length > 0 && head.startsWith('UBND ')) {
      // "UBND các huyện: A Lưới, Phú Lộc và thị xã Hương Trà"
      bodies.push({ ...bodyOf(own), shared: 'UBND' });
      to = own.to;
      const after = words.keys[to];
      if (after !== ',' && after !== 'và') break;
      at = to + 1;
      continue;
    }
    if (own && bodies.length > 0) {
      // From the first member with a head of its own the list goes on like any other.
      const rest = bodiesAt(words, at, endingAt);
      if (rest) return { bodies: [...bodies, ...rest.bodies], to: rest.to };
    }
    const end = own?.to ?? memberEnd(words, at, endingAt);
    if (end === at) break;
    bodies.push(own ? bodyOf(own) : { from: at, to: end, kind: 'organ', generic: false, ...(shared && { shared }) });
    to = end;
    const next = afterAside(words, end);
    const key = words.keys[next];
    if (key !== ',' && key !== 'và' && key !== ';') break;
    at = words.keys[next + 1] === 'và' ? next + 2 : next + 1;
  }
  return bodies.some((body) => body.shared) || bodies.length > 1 ? { bodies, to } : null;
}

/** The bodies named at word `at`: one, or a list with commas, semicolons and "và", told apart as a reader tells them apart. Null if none.
 * `semicolons` says that a semicolon goes on with the list and does not end its clause. */
export function bodiesAt(words: Words, at: number, endingAt: EndingAt, semicolons = true): Bodies | null {
  const first = nameAt(words, at, endingAt);
  if (!first) return null;
  let current: Name = first;
  let shared = false;
  const names: Name[] = [];
  let end = current.to;
  while (end - at < LIST) {
    let sep = afterAside(words, end);
    const separator = words.keys[sep] ?? '';
    if (separator === ':' && current.quantified && current.generic && words.keys[sep + 1] !== undefined) {
      const members = membersAt(words, sep, current, endingAt);
      if (members) return { bodies: [...names.map(bodyOf), ...members.bodies], to: members.to };
    }
    const heads = current.last === 'place' || current.kind === 'person';
    if (separator === ':' && current.generic && heads && words.capital[sep + 1]) {
      const members = membersAt(words, sep, current, endingAt);
      // "Bí thư và Chủ tịch UBND các tỉnh: A, B": two offices share the list, and it stays one.
      if (members && shared)
        return { bodies: [...names.map(bodyOf), bodyOf({ ...current, to: members.to })], to: members.to };
      if (members) return { bodies: [...names.map(bodyOf), ...members.bodies], to: members.to };
    }
    // A name that ends at a capital ends at the head of another one, the comma between them lost.
    if (words.capital[sep] && sep === end && current.kind === 'organ') sep -= 1;
    else if (
      separator !== ',' &&
      separator !== ';' &&
      separator !== 'và' &&
      !(separator === '-' && current.kind === 'person')
    )
      break;
    if (separator === ';' && !semicolons) break;
    if (separator === ',' && words.keys[sep + 1] === 'và') sep += 1;
    const listed =
      current.generic &&
      (current.last === 'group' || current.last === 'actor') &&
      (current.quantified || current.kind === 'person' || current.last === 'group');
    const next: Name | null = nameAt(words, sep + 1, endingAt, listed);
    const place: Name | null =
      next ?? (current.generic && current.last === 'place' ? placeAt(words, sep + 1, endingAt) : null);
    if (!place) break;
    if (merges(words, current, place, separator)) {
      shared = current.kind === 'person' && current.bare;
      current = {
        ...current,
        to: place.to,
        last: place.last,
        generic: place.generic,
        bare: current.bare && place.bare,
      };
    } else {
      if (separator === '-') break;
      names.push(current);
      current = place;
    }
    end = place.to;
  }
  names.push(current);
  return { bodies: names.map(bodyOf), to: end };
}

/** A bare "thành phố" goes on with "UBND các huyện, …". */
function placeAt(words: Words, at: number, endingAt: EndingAt): Name | null {
  const name = nameAt(words, at, endingAt, true);
  return name?.kind === 'place' ? name : null;
}

const bodyOf = (name: Name): Body => ({ from: name.from, to: name.to, kind: name.kind, generic: name.generic });

/** What the body is called, with the head that its list shares: "Sở Xây dựng". */
export function bodyText(words: Words, body: Body): string {
  const text = words.text.slice(words.from[body.from], words.to[body.to - 1]);
  return body.shared ? `${body.shared} ${text}` : text;
}
