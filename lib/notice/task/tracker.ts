import type { FoundDirective, Given } from '../directive/found.ts';
import type { Item } from '../outline/item.ts';
import { withoutStop } from '../sentence/sentences.ts';
import { labelLineOf, type Segment } from './label-line.ts';
import { bodiesIn } from './value.ts';

/** What no label can make a task of. */
const STATEMENT = /^(?:căn cứ|trên đây|ngày \d|nơi nhận)/iu;
/** Headings over when and where an event is held: their labels speak of it, not of a task. */
const EVENT = /^(?:thời gian|địa điểm|thành phần|đối tượng|hình thức|kinh phí|phạm vi|quy mô|số lượng)(?!\p{L})/iu;
/** Words shown as the reason for a task that only its labels or its table make one, in UTF-16 units. */
const SHOWN = 40;

/** Keeps the sentences that labels below them would belong to, and gives them what the labels say. */
export class TaskTracker {
  /** Index of the task's first directive. */
  private from = 0;
  private heading: Item | null = null;
  /** Its sentences that were read as no directives. */
  private skipped: { item: Item; start: number; end: number }[] = [];
  private closed = false;
  private readonly text: string;
  private readonly found: FoundDirective[];

  constructor(text: string, found: FoundDirective[]) {
    this.text = text;
    this.found = found;
  }

  /** A task begins: under a heading, or after a table. */
  start(heading: Item | null): void {
    this.from = this.found.length;
    this.heading = heading;
    this.skipped = [];
    this.closed = false;
  }

  /** Before a sentence: the first one after another task's labels begins a task. */
  next(): void {
    if (this.closed) this.start(null);
  }

  skip(item: Item, start: number, end: number): void {
    if (!STATEMENT.test(this.text.slice(start, end))) this.skipped.push({ item, start, end });
  }

  /**
   * Gives the labels' assignees and deadline to every sentence of the task, or of its paragraph `within` alone; a task that has no
   * sentence is its heading.
   */
  label(segments: readonly Segment[], within: Item | null = null): void {
    this.closed = true;
    const valued = segments.filter(({ kind, start, end }) => end > start && kind !== 'other' && kind !== 'task');
    if (valued.length === 0) return;
    if (this.found.length === this.from) this.promoteAll();
    const task = this.found.slice(this.from);
    const own = within ? task.filter((directive) => directive.item === within) : [];
    for (const directive of own.length > 0 ? own : task) this.give(directive, valued);
  }

  private give(directive: FoundDirective, segments: readonly Segment[]): void {
    directive.labelled = true;
    for (const { kind, start, end } of segments) {
      if (kind === 'period') {
        directive.periods.push({ start, end });
        continue;
      }
      const given = bodiesIn(this.text, start, end).map((named): Given => ({
        named,
        inherited: true,
        rule: 'assignee/label',
        cue: named,
      }));
      if (kind === 'lead') directive.leads = given;
      else directive.supports = [...directive.supports.filter((support) => !support.inherited), ...given];
    }
  }

  private promoteAll(): void {
    for (const { item, start, end } of this.skipped) this.promote(item, start, end);
    this.skipped = [];
    const { heading } = this;
    if (this.found.length === this.from && heading && !labelLineOf(heading.text) && !EVENT.test(heading.text))
      this.promote(heading, heading.from, withoutStop(this.text, heading.from, heading.to));
  }

  /** A sentence that only its labels show to be a task. */
  private promote(item: Item, start: number, end: number): void {
    const cue = { start, end: Math.min(end, start + SHOWN) };
    this.found.push({
      start,
      end,
      item,
      rule: 'directive/labelled',
      cue,
      leads: [],
      supports: [],
      reports: [],
      labelled: true,
      periods: [],
    });
  }
}
