import type { Named } from '../assignee/named.ts';
import type { Item } from '../outline/item.ts';

/** A name with how it came to a directive. */
export interface Given {
  named: Named;
  inherited: boolean;
  rule: string;
  /** UTF-16 span on the page of the words that show it. */
  cue: { start: number; end: number };
}

/** A directive on the page, before its offsets are led back to the text as given. */
export interface FoundDirective {
  start: number;
  end: number;
  item: Item;
  rule: string;
  cue: { start: number; end: number };
  leads: Given[];
  supports: Given[];
  reports: Given[];
  /** Row of a table or labelled task, with the deadline that its label states. */
  labelled: boolean;
  periods: { start: number; end: number }[];
}
