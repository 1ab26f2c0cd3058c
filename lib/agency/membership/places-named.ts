/** Governments that a text names: by kind ("UBND các huyện, thị xã"), by name ("UBND huyện Lục Nam"), or as the notice's own ("UBND tỉnh"). */
import { kindOf, levelOf, PLACE } from './kinds.ts';
import type { Kind, Level } from './kinds.ts';
import { isProvincialCity } from './provinces.ts';

export interface GovernmentsNamed {
  /** Folded names after the kind: `việt yên`, `hiệp hòa`. Empty where governments are meant by kind. */
  names: string[];
  /** Kinds of place named, as levels; "thành phố" among tỉnh is a province, among huyện a district, by itself null. */
  levels: (Level | null)[];
  /** Whether it speaks of several ("các", a list of kinds, "cấp huyện") or of one. */
  several: boolean;
}

/** Chủ tịch UBND; các đồng chí Bí thư, Chủ tịch UBND; tập thể, Hội đồng nhân dân, Ủy ban nhân dân */
const HEAD =
  '(?<head>(?:(?:các )?đồng chí |tập thể |lãnh đạo |người đứng đầu |thường trực )?' +
  '(?:(?:các )?(?:bí thư|phó chủ tịch(?: thường trực)?|chủ tịch)[, ]+)*(?:(?:hội đồng nhân dân(?:,| và) )?ủy ban nhân dân )?)';
const BETWEEN = '(?:, | và |, và |; |/)(?:các )?';
const KINDS = `(?<kinds>(?:${PLACE})(?:${BETWEEN}(?:${PLACE})(?!\\p{L}))*)(?!\\p{L})`;
const NAMED = new RegExp(`(?:^|[,;] | và |- )${HEAD}(?<many>các |từng |mỗi )?${KINDS}`, 'gu');
/** UBND cấp huyện; chính quyền cấp xã */
const BY_LEVEL = new RegExp(
  `(?:^|[,;] | và )${HEAD}(?:(?:ủy ban nhân dân|chính quyền|địa phương) )?(?:các )?cấp (?<level>tỉnh|huyện|xã)(?!\\p{L})`,
  'gu',
);

/** A word of a place's name: `Lục`, `M'Drắk`, the 1 of `phường Móng Cái 1`. */
const WORD = "[\\p{Lu}\\d][\\p{L}\\d'’]*";
const NAME = `${WORD}(?:[ -]+${WORD})*`;
const NAMES = new RegExp(`^:? (?<names>${NAME}(?:(?:, | và )${NAME})*)`, 'u');
/** What may follow kinds without names; "huyện ủy", "tỉnh đoàn", "thành phố thông minh" are something else. */
const FREE =
  /^(?:$|[,;.:)(]| -| (?:biên giới|có|đã|khác|liên quan|miền núi|nơi|nói trên|ở|thuộc|trên|trong|trực|và|ven biển|với)(?!\p{L}))/u;

/** Other bodies that stand before a place: "Trạm Y tế xã, phường", "Ban CHQS các huyện" are not the governments. */
const OTHERS = new Set<Kind>(['branch', 'forces', 'hospital', 'project board', 'school', 'union', 'unit']);
const TITLES = /^(?:(?:các|chánh|giám đốc|phó|trưởng|thủ trưởng|chỉ huy trưởng|lực lượng) )*/u;

/** Governments in a spelled text, in order. Capitals tell names of places from other words. */
export function governmentsIn(text: string): GovernmentsNamed[] {
  const lower = text.toLowerCase();
  const found: GovernmentsNamed[] = [];
  for (const match of lower.matchAll(NAMED)) {
    const { head = '', kinds = '', many } = match.groups ?? {};
    const rest = text.slice(match.index + match[0].length);
    const names =
      NAMES.exec(rest)
        ?.groups?.['names']?.toLowerCase()
        .split(/, | và /u) ?? [];
    const ofOthers = head === '' && OTHERS.has(kindOf(lower.slice(0, match.index).replace(TITLES, '')));
    if (ofOthers || (names.length === 0 && !FREE.test(rest))) continue;
    const words = kinds.split(new RegExp(BETWEEN, 'u'));
    const levels = words.map((word) => levelOf(word) ?? cityLevel(words, names));
    found.push({ names, levels, several: many !== undefined || words.length > 1 });
  }
  for (const { groups } of lower.matchAll(BY_LEVEL)) {
    found.push({ names: [], levels: [levelOf(groups?.['level'] ?? '')], several: true });
  }
  return found;
}

function cityLevel(words: string[], names: string[]): Level | null {
  if (words.includes('tỉnh')) return 'province';
  if (words.length > 1) return 'district';
  const [name] = names;
  if (name === undefined) return null;
  return isProvincialCity(name) ? 'province' : 'district';
}
