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
const PROVINCIAL = new Set<Kind>(['department', 'branch', 'union', 'press', 'project board', 'forces']);

/** "Xã Tân Thanh" is meant as its government; "Huyện ủy", "Tỉnh đoàn" are bodies of their own. */
const BARE_PLACE = new RegExp(`^(?=(?:${PLACE}) (?!đoàn|đội|hội|ủy))`, 'u');

/** Reads `Sở Tài chính tỉnh Lạng Sơn`, `UBND xã Hướng Hiệp, tỉnh Quảng Trị`, `Bộ Xây dựng`, `Vụ Pháp chế`. */
export function readAgency(given: string): Agency {
  const text = folded(given).replace(BARE_PLACE, 'ủy ban nhân dân ');
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
      kind,
      level: levelOf(word ?? '') ?? 'district',
      place,
      province: rest.length > 0 ? province : null,
    };
  }
  const level = word !== null || province !== null || PROVINCIAL.has(kind) ? 'province' : null;
  return { given, name: bare, kind, level: kind === 'ministry' ? null : level, place: null, province };
}

/** Whether a place is a district or a commune: "thành phố Lạng Sơn" is one, "thành phố Đà Nẵng" a province. */
const isLocal = (word: string | null, place: string): boolean =>
  word === 'thành phố' ? !isProvincialCity(place) : word !== 'tỉnh' || !isProvince(place);
