/** Whether an assignee that a notice names is the user's agency, how strongly, and why. */
import { readAgency } from './agency.ts';
import type { Agency } from './agency.ts';
import { ALIASES } from './aliases.ts';
import { GROUPS } from './groups.ts';
import { levelOf, PLACE } from './kinds.ts';
import type { Level } from './kinds.ts';
import { findName } from './name.ts';
import { governmentsIn } from './places-named.ts';
import type { GovernmentsNamed } from './places-named.ts';
import { provinceIn, sameProvince } from './provinces.ts';
import { folded, spelled } from './spelling.ts';
import { DISTRICTS, SUCCESSIONS } from './successors.ts';
import type { Succession } from './successors.ts';

/** Named as lead, named as support, one of a named kind, or perhaps meant. */
export type Strength = 'lead' | 'support' | 'group' | 'weak';

export interface Concern {
  strength: Strength;
  why: {
    /** The assignee, as the notice writes it, in one line. */
    words: string;
    by: 'name' | 'succession' | 'group' | 'abolished' | 'possible' | 'report';
    /** Who took over from whom, where that is why. */
    succession?: Succession;
  };
}

export interface NamedBody {
  /** As the notice writes it. */
  text: string;
  role: 'lead' | 'support' | 'report';
}

/** Whose notice it is and of when, so that "UBND tỉnh" and "Sở Tài chính" mean one province's. */
export interface Setting {
  organ?: string | null;
  /** Civil date, or its year and month. */
  issued?: string | null;
}

const agencies = new Map<string, Agency>();
/** Agencies are few and asked for often. */
function agencyOf(given: string): Agency {
  const known = agencies.get(given) ?? readAgency(given);
  agencies.set(given, known);
  return known;
}

/** What makes a name or a phrase mean the agency. */
type Ground = Omit<Concern['why'], 'words'>;

/** Takes an agency's name as chosen or typed; gives null where the assignee is somebody else. */
export function concerns(
  given: string,
  body: NamedBody,
  { organ = null, issued = null }: Setting = {},
): Concern | null {
  const agency = agencyOf(given);
  const text = spelled(body.text);
  const words = body.text.replaceAll(/\s+/gu, ' ').trim();
  const speaker = organ === null ? null : folded(organ);
  const ofNotice = speaker === null ? null : provinceIn(speaker);
  const named = byName(agency, text.toLowerCase(), speaker, issued) ?? byPlace(agency, text, ofNotice, issued);
  if (named !== null && body.role === 'report') return { strength: 'weak', why: { words, by: 'report' } };
  if (named !== null && body.role !== 'report')
    return { strength: named.by === 'group' ? 'group' : body.role, why: { words, ...named } };
  const meant = body.role === 'report' ? null : byKind(agency, text, ofNotice, issued);
  if (meant === null) return null;
  const { strength, ...ground } = meant;
  return { strength, why: { words, ...ground } };
}

/** The names that mean an agency in a notice of a day: its own, those whose duties it has, and who has its duties by then. */
function namesOf(agency: Agency, issued: string | null): { name: string; succession?: Succession }[] {
  const successions = SUCCESSIONS.flatMap((succession) => {
    if (succession.present === agency.name) return [{ name: succession.former, succession }];
    const later = issued !== null && issued >= succession.since;
    return later && succession.former === agency.name ? [{ name: succession.present, succession }] : [];
  });
  const aliases = ALIASES.find((row) => row.includes(agency.name)) ?? [];
  const own = [...new Set([agency.whole, agency.name, ...aliases])].map((name) => ({ name }));
  return [...own, ...successions];
}

const inProvince = (agency: Agency, province: string | null, issued: string | null): boolean =>
  province === null || agency.province === null || sameProvince(agency.province, province, issued);

/** By its own name, or by that of a body whose duties it has; or as one of all that have that name. Takes folded text. */
function byName(agency: Agency, text: string, speaker: string | null, issued: string | null): Ground | null {
  if (agency.kind === 'government') return null;
  const ofNotice = speaker === null ? null : provinceIn(speaker);
  const { parent } = agency;
  if (parent !== null && speaker !== null && speaker !== parent && !text.includes(parent)) return null;
  for (const { name, succession } of namesOf(agency, issued)) {
    const found = findName(text, name) ?? shared(text, name, agency);
    if (found === null) continue;
    const rest = text.slice(found.end);
    const central = agency.level === null;
    const all = namedAll(agency, text.slice(0, found.start), rest, speaker);
    if (all === 'others' || (all === 'group' && !inProvince(agency, ofNotice, issued))) continue;
    if (all === 'group') return { by: 'group' };
    if (!central && !(placed(agency, rest, speaker) && inProvince(agency, provinceIn(rest) ?? ofNotice, issued)))
      continue;
    return succession ? { by: 'succession', succession } : { by: 'name' };
  }
  return null;
}

/** A list that shares its head leaves the other names bare: "Bộ trưởng các Bộ: Tài chính, Xây dựng". */
function shared(text: string, name: string, { kind }: Agency): { start: number; end: number } | null {
  const { head, field } = /^(?<head>sở|bộ) (?<field>.+)$/u.exec(name)?.groups ?? {};
  if (field === undefined || (kind !== 'department' && kind !== 'ministry')) return null;
  if (text === field) return { start: 0, end: text.length };
  const list = new RegExp(`(?:^|(?:^|[ ,;])các )${head}:? (?=\\p{L})`, 'u').exec(text);
  if (list === null) return null;
  const from = list.index + list[0].length;
  const found = findName(text.slice(from), field);
  return found && { start: from + found.start, end: from + found.end };
}

/** Kinds of place after a name, and no place's name after them: "Công an các xã, phường", "Sở Y tế các tỉnh". */
const ALL_OF = new RegExp(
  `^ (?<many>các |từng |mỗi )?(?:cấp )?(?<kinds>${PLACE}(?:(?:, | và )(?:${PLACE}))*)(?=$|[,;.:)]| (?:có|liên|thuộc|trên|trong|trực|và)(?!\\p{L}))`,
  'u',
);

/**
 * Whether all bodies of that name are meant rather than one: those of the agency's level, or of another; null where it
 * is one.
 */
function namedAll({ level, place }: Agency, before: string, rest: string, speaker: string | null) {
  const { many, kinds = '' } = ALL_OF.exec(rest)?.groups ?? {};
  const levels = kinds.split(/, | và /u).map(levelOf);
  if (kinds !== '' && (many !== undefined || levels.length > 1)) return levels.includes(level) ? 'group' : 'others';
  // "Công an xã" is every commune's but in its own notices.
  if (kinds !== '' && place !== null && levels.includes(level))
    return speaker !== null && speaker.includes(place) ? null : 'group';
  const central = speaker === null || provinceIn(speaker) === null;
  return central && level !== null && /(?:^|[ ,;])các $/u.test(before) && /^(?:$|[,;] các)/u.test(rest)
    ? 'group'
    : null;
}

/** Whether what follows a name leaves it at the agency's level: "Công an xã" is not the province's. */
function placed({ level, place }: Agency, rest: string, speaker: string | null): boolean {
  if (place !== null) return rest.includes(place) || /^(?:$|[,;])/u.test(rest) || (speaker ?? '').includes(place);
  return (
    level !== 'province' || !/^ (?:xã|phường|huyện|quận|thị xã|thị trấn|đặc khu|cấp (?:xã|huyện))(?!\p{L})/u.test(rest)
  );
}

/** A government by the name of its place, or as the notice's own. */
function byPlace(agency: Agency, text: string, ofNotice: string | null, issued: string | null): Ground | null {
  if (agency.kind !== 'government') return null;
  for (const named of governmentsIn(text)) {
    if (agency.place !== null) {
      const sameLevel = named.levels.some((level) => level === agency.level);
      if (named.names.includes(agency.place) && sameLevel && inProvince(agency, ofNotice, issued))
        return { by: 'name' };
    } else if (agency.province !== null) {
      const { province } = agency;
      const listed = named.names.some(
        (name) =>
          named.levels.includes('province') &&
          provinceIn(name) !== null &&
          inProvince(agency, provinceIn(name), issued),
      );
      const own = ownGovernment(named, ofNotice) && ofNotice !== null && sameProvince(province, ofNotice, issued);
      if (listed || own) return { by: 'name' };
    }
  }
  return null;
}

/** "UBND tỉnh", "Chủ tịch UBND tỉnh Lê Ô Pích", "Ủy ban nhân dân Thành phố" in a provincial notice: its own. */
function ownGovernment(
  { names, levels, several }: { names: string[]; levels: unknown[]; several: boolean },
  ofNotice: string | null,
): boolean {
  const [level] = levels;
  const unnamed = names.every((name) => provinceIn(name) === null);
  return ofNotice !== null && !several && unnamed && (level === 'province' || (level === null && names.length === 0));
}

/** As one of several that a phrase means by their kind. */
function byKind(
  agency: Agency,
  text: string,
  ofNotice: string | null,
  issued: string | null,
): (Ground & Pick<Concern, 'strength'>) | null {
  if (!inProvince(agency, ofNotice, issued)) return null;
  const generic = agency.kind === 'government' ? governmentsIn(text).filter(isGeneric) : [];
  const takesIn = (level: Level | null) => level !== null && generic.some(({ levels }) => levels.includes(level));
  if (takesIn(agency.level)) return { strength: 'group', by: 'group' };
  const lower = text.toLowerCase();
  const group = GROUPS.find(({ phrase, includes }) => phrase.test(lower) && includes(agency, ofNotice === null));
  if (group && !group.weak) return { strength: 'group', by: 'group' };
  if (agency.level === 'commune' && takesIn('district')) {
    // A notice of before may have been carried out by the districts, or handed to the province.
    const now = issued !== null && issued >= DISTRICTS.since;
    return { strength: now ? 'group' : 'weak', by: 'abolished', succession: DISTRICTS };
  }
  return group ? { strength: 'weak', by: 'possible' } : null;
}

/** Whether governments are meant by their kind, not by their names: "UBND các huyện", "các xã, phường, đặc khu Cồn Cỏ". */
const isGeneric = ({ names, levels, several }: GovernmentsNamed): boolean =>
  names.length === 0 ? several || !levels.includes('province') : levels.length > 1;
