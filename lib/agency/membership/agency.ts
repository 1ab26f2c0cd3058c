/** A user's agency, read from its name as chosen or typed. */
import { kindOf, levelOf, PLACE } from './kinds.ts';
import type { Kind, Level } from './kinds.ts';
import { isProvince, isProvincialCity, provinceIn } from './provinces.ts';
import { folded } from './spelling.ts';

export interface Agency {
  /** Its name as given. */
  given: string;
  /** Folded, without its place: `sở tài chính`, `công an`, `ủy ban nhân dân`. */
  name: string;
  /** Folded, with the place that belongs to it: `công ty điện lực an giang`. */
  whole: string;
  /** The ministry that it is a unit of, folded, where its name says so: `bộ y tế`. */
  parent: string | null;
  kind: Kind;
  /** The level that it belongs to; null for central bodies. */
  level: Level | null;
  /** Folded name of its district or commune, `lục nam`; null for provincial bodies. */
  place: string | null;
  /** Folded name of its province; null if its name does not say. */
  province: string | null;
}

const OWN_PLACE = new RegExp(`^(?<name>.*?),? (?:${PLACE})(?: (?<place>.+))?$`, 'u');
const PLACE_WORD = new RegExp(`(?:^|[ ,])(?<word>${PLACE})(?: [^,]+)?$`, 'u');
/** Bodies whose plain names are provincial, though they name no province. */
const PROVINCIAL = new Set<Kind>([
  'branch',
  'committee',
  'council',
  'department',
  'forces',
  'party',
  'press',
  'project board',
  'union',
]);
/** `vụ pháp chế, bộ y tế`; `cục thủy lợi thuộc bộ nông nghiệp và môi trường`; `văn phòng bộ y tế`. */
const UNIT_OF =
  /^(?<name>.+?)(?:(?:, | - | thuộc | \()|(?<=^(?:văn phòng|thanh tra)) )(?<parent>bộ (?!chỉ huy|đội).+?)\)?$/u;

/** "Xã Tân Thanh" is meant as its government; "Huyện ủy", "Tỉnh đoàn" are bodies of their own. */
const BARE_PLACE = new RegExp(`^(?=(?:${PLACE}) (?!đoàn|đội|hội|ủy))`, 'u');

/** Reads `Sở Tài chính tỉnh Lạng Sơn`, `UBND xã Hướng Hiệp, tỉnh Quảng Trị`, `Bộ Xây dựng`, `Vụ Pháp chế`. */
export function readAgency(given: string): Agency {
  const text = folded(given).replace(BARE_PLACE, 'ủy ban nhân dân ');
  const { name: unit, parent = null } = UNIT_OF.exec(text)?.groups ?? {};
  if (unit !== undefined && parent !== null) {
    const name = /^(?:văn phòng|thanh tra)$/u.test(unit) ? `${unit} bộ` : unit;
    return { given, name, whole: text, parent, kind: kindOf(name), level: null, place: null, province: null };
  }
  const [first = '', ...rest] = text.split(/, (?=(?:tỉnh|thành phố|huyện|quận|thị xã) )/u);
  const province = provinceIn(rest.at(-1) ?? first);
  const { name = first, place = null } = OWN_PLACE.exec(first)?.groups ?? {};
  const word = PLACE_WORD.exec(first)?.groups?.['word'] ?? null;
  const bare = province !== null && name.endsWith(` ${province}`) ? name.slice(0, -province.length - 1) : name;
  const kind = kindOf(bare);
  if (place !== null && isLocal(word, place)) {
    return {
      given,
      name,
      whole: first,
      parent,
      kind,
      level: levelOf(word ?? '') ?? 'district',
      place,
      province: rest.length > 0 ? province : null,
    };
  }
  const level = word !== null || province !== null || PROVINCIAL.has(kind) ? 'province' : null;
  const central = kind === 'ministry' || kind === 'bureau';
  return { given, name: bare, whole: first, parent, kind, level: central ? null : level, place: null, province };
}

/** Whether a place is a district or a commune: "thành phố Lạng Sơn" is one, "thành phố Đà Nẵng" a province. */
const isLocal = (word: string | null, place: string): boolean =>
  word === 'thành phố' ? !isProvincialCity(place) : word !== 'tỉnh' || !isProvince(place);
