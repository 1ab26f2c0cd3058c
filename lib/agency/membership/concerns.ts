/** Whether an assignee that a notice names is the user's agency, how strongly, and why. */
import { readAgency } from './agency.ts';
import type { Agency } from './agency.ts';
import { GROUPS } from './groups.ts';
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
  const ofNotice = organ === null ? null : provinceIn(folded(organ));
  const named = byName(agency, text.toLowerCase(), ofNotice, issued) ?? byPlace(agency, text, ofNotice, issued);
  if (named !== null && body.role === 'report') return { strength: 'weak', why: { words, by: 'report' } };
  if (named !== null && body.role !== 'report') return { strength: body.role, why: { words, ...named } };
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
  return [{ name: agency.name }, ...successions];
}

const inProvince = (agency: Agency, province: string | null, issued: string | null): boolean =>
  province === null || agency.province === null || sameProvince(agency.province, province, issued);

/** By its own name, or by that of a body whose duties it has. Takes folded text. */
function byName(agency: Agency, text: string, ofNotice: string | null, issued: string | null): Ground | null {
  if (agency.kind === 'government') return null;
  for (const { name, succession } of namesOf(agency, issued)) {
    const found = findName(text, name) ?? shared(text, name, agency);
    if (found === null) continue;
    const rest = text.slice(found.end);
    const central = agency.level === null;
    if (!central && !(placed(agency, rest) && inProvince(agency, provinceIn(rest) ?? ofNotice, issued))) continue;
    return succession ? { by: 'succession', succession } : { by: 'name' };
  }
  return null;
}

/** A list that shares its head leaves the last names bare: "các Sở: Tài chính, Xây dựng". */
function shared(text: string, name: string, { kind }: Agency): { start: number; end: number } | null {
  const bare = /^(?:sở|bộ) (?<field>.+)$/u.exec(name)?.groups?.['field'];
  const fits = kind === 'department' || kind === 'ministry';
  return fits && bare === text ? { start: 0, end: text.length } : null;
}

/** Whether what follows a name leaves it at the agency's level: "Công an xã" is not the province's. */
function placed({ level, place }: Agency, rest: string): boolean {
  if (place !== null) return rest.includes(place) || /^(?:$|[,;])/u.test(rest);
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
  const includes = (level: Level | null) => level !== null && generic.some(({ levels }) => levels.includes(level));
  if (includes(agency.level)) return { strength: 'group', by: 'group' };
  const lower = text.toLowerCase();
  const group = GROUPS.find(({ phrase, includes }) => phrase.test(lower) && includes(agency, ofNotice === null));
  if (group && !group.weak) return { strength: 'group', by: 'group' };
  if (agency.level === 'commune' && includes('district')) {
    // A notice of before may have been carried out by the districts, or handed to the province.
    const now = issued !== null && issued >= DISTRICTS.since;
    return { strength: now ? 'group' : 'weak', by: 'abolished', succession: DISTRICTS };
  }
  return group ? { strength: 'weak', by: 'possible' } : null;
}

/** Whether governments are meant by their kind, not by their names: "UBND các huyện", "các xã, phường, đặc khu Cồn Cỏ". */
const isGeneric = ({ names, levels, several }: GovernmentsNamed): boolean =>
  names.length === 0 ? several || !levels.includes('province') : levels.length > 1;
