/** Annotations quote; gold files count. This turns one into the other and names every quote that the text does not have. */
import type { Role, Span } from '../../lib/notice/notice.ts';
import type { GoldAssignee, GoldDeadline, GoldDirective, Reading } from './gold.ts';
import { locate, spread, squeeze, type Squeezed } from './squeeze.ts';

type QuotedDeadline = Omit<GoldDeadline, 'start' | 'end' | 'text'> & { quote: string };

export interface AnnotatedDirective extends Partial<Record<Role, string[]>> {
  /** First and last words of the sentence. */
  from: string;
  to: string;
  /** A table's row or a labelled task: its quotes may stand after the unit. */
  labelled?: boolean;
  optional?: boolean;
  inherited?: boolean;
  deadlines?: QuotedDeadline[];
}

export interface Annotation {
  document: Reading['document'];
  directives: AnnotatedDirective[];
}

const ROLES: Role[] = ['lead', 'support', 'report'];

/** How far behind a labelled task its labels may stand, in squeezed units. */
const LABEL_REACH = 2500;

/** Longer than any sentence: the quotes of such a unit were found in the wrong place. */
const LONGEST_UNIT = 3000;

/** "Kiến nghị của X về …: Yêu cầu X …": the one who asked stands before the colon, the one who must act behind it. */
const ASKED = /^(kiếnnghị|đốivới)/u;

/** An assignee's place: in the unit, else in the labels behind it, else the nearest above it. */
const assigneeAt = (page: Squeezed, unit: Span, quote: string, labelled: boolean) => {
  const colon = page.text.indexOf(':', unit.start);
  const asked = ASKED.test(page.text.slice(unit.start, unit.end)) && colon > 0 && colon < unit.end;
  const inside = (asked ? locate(page, quote, colon, unit.end) : null) ?? locate(page, quote, unit.start, unit.end);
  if (inside) return { span: inside, inherited: false };
  const reach = Math.min(page.text.length, unit.end + LABEL_REACH);
  const below = labelled ? locate(page, quote, unit.end, reach) : null;
  const span = below ?? locate(page, quote, 0, unit.start, true);
  return span ? { span, inherited: true } : null;
};

const deadlineAt = (page: Squeezed, unit: Span, quote: string, labelled: boolean): Span | null => {
  const inside = locate(page, quote, unit.start, unit.end);
  if (inside || !labelled) return inside;
  const reach = Math.min(page.text.length, unit.end + LABEL_REACH);
  return locate(page, quote, unit.end, reach) ?? locate(page, quote, 0, unit.start, true);
};

/** The gold reading of a text, and a sentence for each quote that is not there. Directives must stand in the order of the text. */
export const resolve = (text: string, annotation: Annotation): { gold: Reading; problems: string[] } => {
  const page = squeeze(text);
  const problems: string[] = [];
  const directives: GoldDirective[] = [];
  const quoted = (span: Span) => {
    const { start, end } = spread(page, span);
    return { start, end, text: text.slice(start, end) };
  };
  let cursor = 0;

  for (const [n, directive] of annotation.directives.entries()) {
    const { from, to, labelled = false, optional } = directive;
    const problem = (what: string) => problems.push(`directive ${n}: ${what}`);
    const head = locate(page, from, cursor);
    const tail = head && locate(page, to, head.start);
    if (!head || !tail) {
      problem(head ? `"to" not found: ${to}` : `"from" not found after the previous one: ${from}`);
      continue;
    }
    const unit = { start: head.start, end: tail.end };
    if (unit.end - unit.start > LONGEST_UNIT) problem(`over ${LONGEST_UNIT} characters: ${from} … ${to}`);

    const assignees: GoldAssignee[] = [];
    for (const role of ROLES) {
      for (const quote of directive[role] ?? []) {
        const hit = assigneeAt(page, unit, quote, labelled);
        if (hit) assignees.push({ role, ...quoted(hit.span), inherited: hit.inherited });
        else problem(`${role} not found in or above: ${quote}`);
      }
    }
    const deadlines: GoldDeadline[] = [];
    for (const { quote, ...rest } of directive.deadlines ?? []) {
      const hit = deadlineAt(page, unit, quote, labelled);
      if (hit) deadlines.push({ ...quoted(hit), ...rest });
      else problem(`deadline not found: ${quote}`);
    }
    directives.push({ ...quoted(unit), ...(optional ? { optional } : {}), assignees, deadlines });
    cursor = head.start + 1;
  }
  return { gold: { document: annotation.document, directives }, problems };
};
