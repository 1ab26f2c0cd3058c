import type { Deadline } from '../notice.ts';

/** A deadline as it stands in one sentence; offsets count UTF-16 units of that sentence. */
export type FoundDeadline = Deadline;

/** What must be known from outside the sentence. */
export interface DeadlineContext {
  /** The notice's own date: `2024-01-10`, `2024-01` where its day is blank, null where it is unknown. */
  issued: string | null;
}
