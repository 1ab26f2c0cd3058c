import { isOwn, strongestConcern } from '../agency/membership/mine.ts';
import type { DirectiveSeen } from '../messages.ts';
import type { StoredNotice } from './item.ts';

/** Whether a directive concerns one of the user's agencies; one that may only be meant, or hears the report, does not count. */
export const isMine = (
  { assignees }: Pick<DirectiveSeen, 'assignees'>,
  { organ, issued }: Pick<StoredNotice, 'organ' | 'issued'>,
  agencies: readonly string[],
): boolean => isOwn(strongestConcern(agencies, assignees, { organ, issued }));
