import type { Named } from '../assignee/named.ts';

/** Who is addressed at some level of the outline, and with whom they are to work. */
export interface Addressees {
  leads: Named[];
  supports: Named[];
}

export const NOBODY: Addressees = { leads: [], supports: [] };
