/** Whether a directive is the user's own: the strongest that any of its assignees is to any of the user's agencies. */
import { concerns } from './concerns.ts';
import type { Concern, NamedBody, Setting, Strength } from './concerns.ts';

export interface OwnConcern extends Concern {
  /** The agency as the user named it. */
  agency: string;
}

const STRENGTHS: readonly Strength[] = ['lead', 'support', 'group', 'weak'];

/** The strongest concern of several agencies over several assignees, the first of its strength; null where there is none. */
export function strongestConcern(
  agencies: readonly string[],
  bodies: readonly NamedBody[],
  setting: Setting,
): OwnConcern | null {
  const found = agencies.flatMap((agency) =>
    bodies.flatMap((body) => {
      const concern = concerns(agency, body, setting);
      return concern === null ? [] : [{ ...concern, agency }];
    }),
  );
  const [strongest = null] = STRENGTHS.flatMap(
    (strength) => found.find((concern) => concern.strength === strength) ?? [],
  );
  return strongest;
}

/** Whether it counts as the user's own. What only may be meant, or only receives a report, is told but not counted. */
export const isOwn = (concern: Concern | null): boolean => concern !== null && concern.strength !== 'weak';

const asked = new WeakMap<Setting, { agencies: string; isOwn: (body: NamedBody) => boolean }>();

/**
 * Whether bodies that a notice names are the user's own. Each is looked into once for a setting: a long notice names a few dozen bodies
 * thousands of times.
 */
export function ownBodies(agencies: readonly string[], setting: Setting): (body: NamedBody) => boolean {
  const names = agencies.join('\n');
  const before = asked.get(setting);
  if (before?.agencies === names) return before.isOwn;
  const known = new Map<string, boolean>();
  const isOwnBody = (body: NamedBody): boolean => {
    const key = `${body.role} ${body.text}`;
    const own = known.get(key) ?? isOwn(strongestConcern(agencies, [body], setting));
    known.set(key, own);
    return own;
  };
  asked.set(setting, { agencies: names, isOwn: isOwnBody });
  return isOwnBody;
}
