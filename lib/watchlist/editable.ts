import { type Fact, FACTS } from '../facts.ts';
import type { Editable } from './item.ts';

/** By name, so that none can be forgotten. */
const EDITABLE: Record<Exclude<keyof Editable, Fact>, true> = {
  status: true,
  note: true,
  mine: true,
  deadline: true,
  occurrence: true,
  extended: true,
  startDay: true,
  doneOn: true,
  snoozedUntil: true,
  trashedAt: true,
  text: true,
  assignees: true,
  deadlines: true,
  quote: true,
};
/** Every field that has a history. */
export const EDITABLE_FIELDS = [...(Object.keys(EDITABLE) as (keyof typeof EDITABLE)[]), ...FACTS] as const;
