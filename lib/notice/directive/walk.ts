import { longest } from '../../agency/phrases.ts';
import { inCapitals, type Words, wordsOf } from '../../agency/words.ts';
import { type Named, namedIn } from '../assignee/named.ts';
import { rolesOf, type Roles } from '../assignee/roles.ts';
import { type Addressees, NOBODY } from '../inherit/addressees.ts';
import { Frames } from '../inherit/frames.ts';
import { addressedBy, directedBy, instructs, isTask } from '../inherit/heading.ts';
import { isRestated, isSingledOut, joinsLater } from '../inherit/later-clause.ts';
import { passOn } from '../inherit/passed-on.ts';
import { CONTINUATIONS } from '../language/lexicon.ts';
import type { Item } from '../outline/item.ts';
import { zoneUnder } from '../outline/zones.ts';
import { clausesOf, type Mention } from '../sentence/clauses.ts';
import { sentencesOf, withoutStop } from '../sentence/sentences.ts';
import type { TaskRow } from '../table/rows.ts';
import { labelLineOf, segmentsOf } from '../task/label-line.ts';
import { TaskTracker } from '../task/tracker.ts';
import type { FoundDirective, Given } from './found.ts';
import { judge, type Zone } from './judge.ts';

/** What was read in the paragraph so far. */
interface ParagraphState {
  /** A directive. */
  opened: boolean;
  /** A sentence that is none. */
  told: boolean;
  /** Addressees that its first directive names. */
  opener: Addressees | null;
  /** Addressees that its latest directive names. */
  latest: Addressees | null;
}

const TOPIC = /^(?:kiến nghị|đề nghị của|về|đối với|theo đề nghị|đề xuất)\s/iu;

/** Where the instruction begins in "Kiến nghị của X về …: Giao Y …": after the colon, or 0. */
function afterTopic(words: Words, text: string): number {
  if (!TOPIC.test(text)) return 0;
  const colon = words.keys.indexOf(':');
  return colon > 0 && colon + 1 < words.keys.length ? colon + 1 : 0;
}

const handedDown = (named: readonly Named[], rule: string): Given[] =>
  named.map((n) => ({ named: n, inherited: true, rule, cue: n }));

/** Words that may stand between an order and the colon that announces it: "yêu cầu thực hiện các nội dung sau:". */
const ANNOUNCED = 12;
/** Sentences are read so far, in UTF-16 units; the longest seen in a notice has 2,100. A bound for hostile input. */
const LONGEST = 8000;
/** Sentences shorter than this say nothing, in UTF-16 units. */
const SHORTEST = 8;

export interface Context {
  text: string;
  /** The issuing body's folded name. */
  issuer: string;
  /** Addressees of the whole notice: "Kính gửi", "điện:", the body of a working session. */
  notice: Named[];
}

/** Reads the items of a notice in order and gives its directives with the addressees each inherits. */
export class Walk {
  readonly found: FoundDirective[] = [];
  private readonly context: Context;
  private readonly frames: Frames;
  private readonly tasks: TaskTracker;
  private paragraph: ParagraphState = { opened: false, told: false, opener: null, latest: null };
  /** The addressees of the last paragraph that named some at its opening, for texts without outline. */
  private carried: Addressees | null = null;
  /** The first addressees of a text without outline: to whom its speaker returns. */
  private general: Addressees | null = null;

  constructor(context: Context, zone: Zone) {
    this.context = context;
    this.frames = new Frames(zone, context.notice.length > 0 ? { leads: context.notice, supports: [] } : null);
    this.tasks = new TaskTracker(context.text, this.found);
  }

  /** Reads one item. With `begins`, the notice's own words begin at it: at its last sentence, where it ends by announcing them. */
  read(item: Item, begins: boolean): void {
    const label = labelLineOf(item.text);
    if (label && label.kind !== 'task') {
      this.tasks.label(segmentsOf(this.context.text, item.from, item.to));
      return;
    }
    const announces = item.introduces && item.announces !== null;
    if (begins && !announces) this.frames.begin();
    this.frames.place(item);
    if (item.heading && item.label) this.tasks.start(item);
    this.paragraph = { opened: false, told: false, opener: null, latest: null };
    const sentences = sentencesOf(this.context.text, item.from + (label?.length ?? 0), item.to);
    const last = sentences.at(-1);
    for (const sentence of sentences) {
      if (begins && announces && sentence === last) this.frames.begin();
      const introducing = item.heading && (sentence === last || !item.introduces);
      if (introducing && this.introduce(item, item.introduces ? sentence.start : item.from)) continue;
      this.sentence(item, sentence.start, sentence.end);
    }
  }

  /** Rows of a table of tasks; a row without a lead of its own has the one above the table. */
  rows(item: Item, rows: readonly TaskRow[]): void {
    const above = this.frames.inherited();
    for (const { task, leads, supports, period } of rows) {
      this.found.push({
        ...task,
        item: { ...item, label: null },
        rule: 'directive/row',
        cue: { start: task.start, end: Math.min(task.end, task.start + 40) },
        leads: leads.length > 0 ? handedDown(leads, 'assignee/cell') : handedDown(above.leads, 'assignee/inherited'),
        supports: handedDown(supports, 'assignee/cell'),
        reports: [],
        labelled: true,
        periods: period ? [period] : [],
      });
    }
    this.tasks.start(null);
  }

  /** A heading or introducing sentence: hands down its addressees. Gives false where it is a whole instruction too. */
  private introduce(item: Item, from: number): boolean {
    if (this.frames.isCrosshead(item)) return true;
    const words = wordsOf(this.context.text.slice(from, Math.min(item.to, from + LONGEST)));
    const clauses = clausesOf(words);
    const roles = rolesOf(clauses, this.context.issuer);
    const frame = this.frames.inner;
    const zone = item.announces;
    // "Thời gian tới, yêu cầu:" ends what was only told.
    const ordered =
      roles.rule === 'order' || (roles.openOrder !== null && words.keys.length - roles.openOrder.to < ANNOUNCED);
    frame.zone = zone && (frame.zone !== 'shut' || (zone === 'open' && ordered)) ? zone : zoneUnder(item, frame.zone);
    const inherits = this.frames.inherited() !== NOBODY;
    const addressees =
      addressedBy(clauses, roles, this.context.issuer, from) ??
      directedBy(clauses, roles, from, this.frames.inherited());
    if (addressees) {
      frame.heading = addressees;
      if (frame.zone !== 'shut') frame.zone = 'open';
      this.general ??= addressees;
    }
    if (item.introduces) return frame.zone === 'shut' || !instructs(clauses, roles, inherits);
    // A line without its stop that names who must do what is an instruction all the same; in news it is a crosshead.
    return !(roles.leads.length > 0 && isTask(clauses, roles));
  }

  private sentence(item: Item, from: number, to: number): void {
    const { text, issuer } = this.context;
    const { paragraph } = this;
    const end = withoutStop(text, from, to);
    const unit = text.slice(from, end);
    if (end - from < SHORTEST || inCapitals(unit)) return;
    const label = labelLineOf(unit);
    if (label && label.kind !== 'task') {
      // "Thời gian hoàn thành trước ngày …" at a paragraph's end speaks of that paragraph.
      this.tasks.label(segmentsOf(text, from, end), item);
      return;
    }
    this.tasks.next();
    const words = wordsOf(unit.slice(0, LONGEST));
    const begin = afterTopic(words, unit);
    const clauses = clausesOf(words, begin);
    const roles = rolesOf(clauses, issuer);
    passOn(clauses, roles, this.frames.inherited().leads);
    const verdict = judge(clauses, roles, this.frames.inner.zone, paragraph.told && !paragraph.opened, begin);
    if (!verdict) {
      paragraph.told = true;
      this.tasks.skip(item, from, end);
      return;
    }
    const cueAt = (index: number): { start: number; end: number } => ({
      start: from + (words.from[index] ?? 0),
      end: from + (words.to[index + 1] ?? words.to[index] ?? 0),
    });
    const stated = (mentions: Mention[], rule: string, at: (m: Mention) => number): Given[] =>
      mentions.flatMap((m) =>
        namedIn(words, m, from).map((named) => ({ named, inherited: false, rule, cue: cueAt(Math.max(0, at(m))) })),
      );
    const own = stated(roles.leads, `assignee/${roles.rule ?? 'order'}`, () => roles.cue).filter(
      ({ named }, i, all) => all.findIndex((other) => other.named.text === named.text) === i,
    );
    const supports = stated(roles.supports, 'assignee/support', (m) => m.triggerAt);
    const later = own.length > 0 && joinsLater(clauses, roles);
    const reach = own.length > 0 && !later ? NOBODY : this.above(roles, longest(CONTINUATIONS, words, begin) !== null);
    // "…; UBND cấp huyện cần …" under "UBND huyện, thành phố" names no other than these.
    const others = own.filter(
      ({ named }) => !reach.leads.some((lead) => lead.text === named.text || isRestated(named, lead)),
    );
    const joins = later && (others.length === own.length || roles.leads.some((lead) => isSingledOut(words, lead)));
    const above = later && !joins ? NOBODY : reach;
    this.found.push({
      start: from,
      end,
      item,
      rule: verdict.rule,
      cue: cueAt(verdict.cue),
      leads: [...handedDown(above.leads, 'assignee/inherited'), ...(joins ? others : own)],
      supports: supports.length > 0 || joins ? supports : handedDown(above.supports, 'assignee/inherited'),
      reports: stated(roles.reports, 'assignee/report', (m) => m.triggerAt),
      labelled: false,
      periods: [],
    });
    if (own.length > 0)
      this.remember(
        { leads: own.map((given) => given.named), supports: [] },
        /^[^;(]?$/u.test(roles.leads[0]?.mark ?? ''),
      );
    else if (roles.openOrder && this.frames.flat && above === this.general) this.remember(above, true);
    this.paragraph.opened = true;
    this.frames.inner.begun = true;
  }

  /** Whom a sentence without an addressee of its own is for. */
  private above(roles: Roles, continues: boolean): Addressees {
    const { latest, opener } = this.paragraph;
    if (continues && latest) return latest;
    if (opener) return opener;
    if (this.frames.flat && !this.frames.root.heading) {
      // Without an outline the speaker, when he speaks again, speaks to all; else a paragraph goes on with the one before.
      const addressees = roles.openOrder ? this.general : this.carried;
      if (addressees) return addressees;
    }
    return this.frames.inherited();
  }

  /** Keeps whom a sentence addresses. `opens` says that they stand in its first part: only such govern what follows. */
  private remember(addressees: Addressees, opens: boolean): void {
    const { paragraph } = this;
    const frame = this.frames.inner;
    this.general ??= addressees;
    if (!paragraph.opened && opens) {
      paragraph.opener = addressees;
      this.carried = addressees;
      if (!frame.begun) frame.opening = addressees;
    }
    paragraph.latest = addressees;
  }
}
