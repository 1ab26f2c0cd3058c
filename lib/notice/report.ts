import { findDeadlines, readPeriod } from './deadline/find.ts';
import type { FoundDirective, Given } from './directive/found.ts';
import type { Assignee, Deadline, Directive, Role, Span } from './notice.ts';
import { isCombining } from './text/composed.ts';
import type { Page } from './text/page.ts';

/** Leads what was found on the page back to the text as given. */
export class Report {
  private readonly page: Page;
  private readonly text: string;
  private readonly issued: string | null;

  constructor(page: Page, text: string, issued: string | null) {
    this.page = page;
    this.text = text;
    this.issued = issued;
  }

  /** A span of the page as a span of the text as given, over combining marks that the page has composed. */
  private place(span: Span): Span {
    const start = this.page.at[span.start] ?? 0;
    let end = (this.page.at[span.end - 1] ?? 0) + 1;
    while (isCombining(this.text.charCodeAt(end))) end += 1;
    return { start, end };
  }

  private words(span: Span): string {
    const { start, end } = this.place(span);
    return this.text.slice(start, end);
  }

  private assignee({ named, inherited, rule, cue }: Given, role: Role): Assignee {
    const span = this.place(named);
    const completed = named.text !== this.page.text.slice(named.start, named.end);
    return {
      role,
      ...span,
      text: completed ? named.text : this.text.slice(span.start, span.end),
      inherited,
      why: { rule, words: this.words(cue) },
    };
  }

  private deadlines(found: FoundDirective): Deadline[] {
    const { page, issued } = this;
    const placed = (start: number, deadline: Deadline): Deadline => {
      const span = this.place({ start: start + deadline.start, end: start + deadline.end });
      return { ...deadline, ...span, text: this.text.slice(span.start, span.end) };
    };
    const labels = found.periods.flatMap(({ start, end }) =>
      readPeriod(page.text.slice(start, end), { issued }).map((deadline) => placed(start, deadline)),
    );
    if (labels.length > 0) return labels;
    return findDeadlines(page.text.slice(found.start, found.end), { issued }).map((deadline) =>
      placed(found.start, deadline),
    );
  }

  directive(found: FoundDirective): Directive {
    return {
      ...this.place(found),
      text: this.words(found),
      ...(found.item.label ? { label: found.item.label.value } : {}),
      ...(found.labelled ? { labelled: true } : {}),
      assignees: [
        ...found.leads.map((given) => this.assignee(given, 'lead')),
        ...found.supports.map((given) => this.assignee(given, 'support')),
        ...found.reports.map((given) => this.assignee(given, 'report')),
      ],
      deadlines: this.deadlines(found),
      why: { rule: found.rule, words: this.words(found.cue) },
    };
  }
}
