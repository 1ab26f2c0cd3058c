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
