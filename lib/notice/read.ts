import { findDeadlines, readPeriod } from './deadline/find.ts';
import { issuerKey } from './assignee/roles.ts';
import type { FoundDirective, Given } from './directive/found.ts';
import { Walk } from './directive/walk.ts';
import { genreOf, givenBy } from './genre/genre.ts';
import { headerOf } from './header/header.ts';
import type { Assignee, Deadline, Directive, Notice, Role, TextStructure } from './notice.ts';
import { type Item, itemsOf } from './outline/items.ts';
import { announced } from './outline/zones.ts';
import { gridsOf } from './table/grid.ts';
import { rowsOf } from './table/rows.ts';
import { type Page, pageOf } from './text/page.ts';

/** Reads a notice: text in, findings out. Offsets are UTF-16 units of `text` as given. `structure` is what a page knows besides. */
export function readNotice(text: string, structure?: TextStructure): Notice {
  const page = pageOf(text);
  const items = itemsOf(page);
  const flow = items.filter((item) => item.part === 'body');
  const begins = bodyBegins(flow);
  const document = headerOf(items, begins < 0 ? -1 : items.indexOf(flow[begins] as Item), structure);
  const walk = new Walk(
    { text: page.text, issuer: issuerKey(document.organ), notice: [] },
    begins >= 0 ? 'shut' : 'news',
  );
  const grids = gridsOf(page, items, structure);
  let next = 0;
  for (const item of flow) {
    const grid = grids[next];
    if (grid && item.paragraph.to > grid.start) {
      // The first paragraph of a table, or the first after one that held none of the flow.
      walk.rows(item, rowsOf(page.text, grid));
      next += 1;
    }
    const covered = grids[next - 1];
    if (covered && item.paragraph.from < covered.end) continue;
    if (item === flow[begins]) walk.begin();
    walk.read(item);
  }
  const given = givenBy(genreOf(flow, document.type), walk.found);
  return { document, directives: given.map((found) => directiveOf(found, page, text, document.issued)) };
}

/** Index of the paragraph that announces what the notice says, or of its first heading; -1 in a text without either. */
function bodyBegins(flow: readonly Item[]): number {
  return flow.findIndex(
    (item) =>
      announced(item) !== null ||
      (item.label !== null && (item.label.style === 'roman' || item.label.style === 'number')),
  );
}

const COMBINING = /[\u0300-\u036f]/u;

/** From the page back to the text as given, over combining marks that the page has composed. */
function spanOf(page: Page, text: string, span: { start: number; end: number }): { start: number; end: number } {
  const start = page.at[span.start] ?? 0;
  let end = (page.at[span.end - 1] ?? 0) + 1;
  while (end < text.length && COMBINING.test(text.charAt(end))) end += 1;
  return { start, end };
}

function assigneeOf(given: Given, role: Role, page: Page, text: string): Assignee {
  const span = spanOf(page, text, given.named);
  const cue = spanOf(page, text, given.cue);
  const named = page.text.slice(given.named.start, given.named.end);
  return {
    role,
    ...span,
    text: given.named.text === named ? text.slice(span.start, span.end) : given.named.text,
    inherited: given.inherited,
    why: { rule: given.rule, words: text.slice(cue.start, cue.end) },
  };
}

function deadlinesOf(found: FoundDirective, page: Page, text: string, issued: string | null): Deadline[] {
  const place = (start: number, deadline: Deadline): Deadline => {
    const span = spanOf(page, text, { start: start + deadline.start, end: start + deadline.end });
    return { ...deadline, ...span, text: text.slice(span.start, span.end) };
  };
  const labels = found.periods.flatMap(({ start, end }) =>
    readPeriod(page.text.slice(start, end), { issued }).map((deadline) => place(start, deadline)),
  );
  if (labels.length > 0) return labels;
  return findDeadlines(page.text.slice(found.start, found.end), { issued }).map((deadline) =>
    place(found.start, deadline),
  );
}

function directiveOf(found: FoundDirective, page: Page, text: string, issued: string | null): Directive {
  const span = spanOf(page, text, found);
  const cue = spanOf(page, text, found.cue);
  return {
    ...span,
    text: text.slice(span.start, span.end),
    ...(found.item.label ? { label: found.item.label.value } : {}),
    ...(found.labelled ? { labelled: true } : {}),
    assignees: [
      ...found.leads.map((given) => assigneeOf(given, 'lead', page, text)),
      ...found.supports.map((given) => assigneeOf(given, 'support', page, text)),
      ...found.reports.map((given) => assigneeOf(given, 'report', page, text)),
    ],
    deadlines: deadlinesOf(found, page, text, issued),
    why: { rule: found.rule, words: text.slice(cue.start, cue.end) },
  };
}
