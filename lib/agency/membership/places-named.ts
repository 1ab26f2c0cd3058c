/** Governments that a text names: by kind ("UBND các huyện, thị xã"), by name ("UBND huyện Lục Nam"), or as the notice's own ("UBND tỉnh"). */
import { levelOf, PLACE } from './kinds.ts';
import type { Level } from './kinds.ts';
import { isProvincialCity } from './provinces.ts';

export interface GovernmentsNamed {
  /** Folded names after the kind: `việt yên`, `hiệp hòa`. Empty where governments are meant by kind. */
  names: string[];
  /** Kinds of place named, as levels; "thành phố" among tỉnh is a province, among huyện a district, by itself null. */
  levels: (Level | null)[];
  /** Whether it speaks of several ("các", a list of kinds, "cấp huyện") or of one. */
  several: boolean;
}

const HEAD =
  '(?:(?<honour>(?:các )?đồng chí |tập thể |lãnh đạo |thường trực )?(?:(?:bí thư|phó chủ tịch|chủ tịch|thường trực)[, ]+)*' +
  '(?:(?:hội đồng nhân dân(?:,| và) )?ủy ban nhân dân )?)';
const LIST = `(?<kinds>(?:${PLACE})(?:(?:, | và |, và |; |/)(?:các )?(?:${PLACE})(?!\\p{L}))*)`;
/** A word of a place's name: `Lục`, `M'Drắk`, the 1 of `phường Móng Cái 1`. */
const WORD = "[\\p{Lu}\\d][\\p{L}\\d'’]*";
const NAME = `${WORD}(?:[ -]+${WORD})*`;
const PROPER = `(?<names>${NAME}(?:(?:, | và )${NAME})*)`;
const NAMED = new RegExp(
  `(?:^|[,;] | và |- )${HEAD}(?<many>các |từng |mỗi )?${LIST}(?: ${PROPER})?(?=$|[,;.)(]| (?:và|có|liên|trên|trong|thuộc|trực|ở|đã|nơi|với|khác)(?!\\p{L}))`,
  'giu',
);
const BY_LEVEL =
  /(?:^|[,;] | và )(?:chủ tịch |tập thể |lãnh đạo )?(?:hội đồng nhân dân(?:,| và) )?(?:(?:ủy ban nhân dân|chính quyền|địa phương) )(?:các )?cấp (?<level>tỉnh|huyện|xã)(?!\p{L})/giu;

/** Governments in a spelled text, in order. The pattern ignores case but for proper names, which `proper` makes sure of. */
export function governmentsIn(text: string): GovernmentsNamed[] {
  const found: GovernmentsNamed[] = [];
  for (const match of text.matchAll(NAMED)) {
    const { kinds = '', many, names } = match.groups ?? {};
    const words = kinds.toLowerCase().split(/(?:, | và |, và |; |\/)(?:các )?/u);
    const proper = names !== undefined && /^[\p{Lu}\d]/u.test(names) ? names.split(/, | và /u) : [];
    found.push({
      names: proper.map((name) => name.toLowerCase()),
      levels: words.map((word) => levelOf(word) ?? cityLevel(words, proper)),
      several: many !== undefined || words.length > 1,
    });
  }
  for (const match of text.matchAll(BY_LEVEL)) {
    const level = levelOf((match.groups?.['level'] ?? '').toLowerCase());
    found.push({ names: [], levels: [level], several: true });
  }
  return found;
}

function cityLevel(words: string[], names: string[]): Level | null {
  if (words.includes('tỉnh')) return 'province';
  if (words.length > 1) return 'district';
  const [name] = names;
  if (name === undefined) return null;
  return isProvincialCity(name.toLowerCase()) ? 'province' : 'district';
}
