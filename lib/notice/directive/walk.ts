import { longest } from '../../agency/phrases.ts';
import { type Words, wordsOf } from '../../agency/words.ts';
import { type Named, namedIn } from '../assignee/named.ts';
import { isSpeaker, rolesOf, type Roles } from '../assignee/roles.ts';
import { ACT, CONTINUATIONS, MANNER } from '../language/lexicon.ts';
import { type Item, rankOf } from '../outline/items.ts';
import { announced, zoneUnder } from '../outline/zones.ts';
import { type Clauses, clausesOf, type Mention } from '../sentence/clauses.ts';
import { sentencesOf, withoutStop } from '../sentence/sentences.ts';
import { labelLineOf, type Segment, segmentsOf } from '../task/label-line.ts';
import type { TaskRow } from '../table/rows.ts';
import { bodiesIn } from '../task/value.ts';
import type { FoundDirective, Given } from './found.ts';
import { judge, type Zone } from './judge.ts';

/** Who is addressed at some level of the outline. */
interface Addressees {
  leads: Named[];
  supports: Named[];
}

/** One open level of the outline. */
interface Frame {
  style: string;
  rank: number;
  zone: Zone;
  /** From its heading or introducing sentence. */
  heading: Addressees | null;
  /** From the directive that opens it. */
  opening: Addressees | null;
  /** Some directive or statement was read in it. */
  begun: boolean;
}

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

/** The sentences that labels below them belong to. */
interface Task {
  /** Index of its first directive. */
  from: number;
  heading: Item | null;
  /** Its sentences that were read as no directives. */
  skipped: { item: Item; start: number; end: number }[];
  /** Its labels have been read: the next sentence begins another. */
  closed: boolean;
}

const NOBODY: Addressees = { leads: [], supports: [] };
const TOPIC = /^(?:kiến nghị|đề nghị của|về|đối với|theo đề nghị|đề xuất)\s/iu;

/** Where the instruction begins in "Kiến nghị của X về …: Giao Y …": after the colon, or 0. */
function afterTopic(words: Words, text: string): number {
  if (!TOPIC.test(text)) return 0;
  const colon = words.keys.indexOf(':');
  return colon > 0 && colon + 1 < words.keys.length ? colon + 1 : 0;
}

export interface Context {
  text: string;
  issuer: string;
  /** Addressees of the whole notice: "Kính gửi", "điện:", the body of a working session. */
  notice: Named[];
}

/** Reads the items of a notice in order and gives its directives with the addressees each inherits. */
export class Walk {
  readonly found: FoundDirective[] = [];
  private frames: Frame[];
  private paragraph: ParagraphState = { opened: false, told: false, opener: null, latest: null };
  /** What labels would speak of. */
  private task: Task = { from: 0, heading: null, skipped: [], closed: false };
  /** The addressees of the last paragraph that named some at its opening, for texts without outline. */
  private carried: Addressees | null = null;
  /** The first addressees of a text without outline: to whom its speaker returns. */
  private general: Addressees | null = null;
  private readonly context: Context;

  constructor(context: Context, zone: Zone) {
    this.context = context;
    this.frames = [
      {
        style: 'root',
        rank: -1,
        zone,
        heading: context.notice.length > 0 ? { leads: context.notice, supports: [] } : null,
        opening: null,
        begun: false,
      },
    ];
  }

  /** The notice's own words begin here; what stood above was who met, and on what grounds. */
  begin(): void {
    this.frames.length = 1;
    this.frame.zone = 'weak';
  }

  private get frame(): Frame {
    return this.frames.at(-1) as Frame;
  }

  /** A labelled task begins: under a heading, or with the first sentence after another task's labels. */
  private startTask(heading: Item | null): void {
    this.task = { from: this.found.length, heading, skipped: [], closed: false };
  }

  /** Gives the labels' assignees and deadline to every sentence of the task; a task that has none is its heading. */
  private labelled(segments: readonly Segment[], task: Task): void {
    const { text } = this.context;
    task.closed = true;
    const valued = segments.filter(({ kind, start, end }) => end > start && kind !== 'other' && kind !== 'task');
    if (valued.length === 0) return;
    if (this.found.length === task.from) {
      for (const { item, start, end } of task.skipped) this.promote(item, start, end);
      if (this.found.length === task.from && task.heading && !labelLineOf(task.heading.text)) {
        this.promote(task.heading, task.heading.from, withoutStop(text, task.heading.from, task.heading.to));
      }
      task.skipped = [];
    }
    for (const directive of this.found.slice(task.from)) {
      directive.labelled = true;
      for (const { kind, start, end } of valued) {
        if (kind === 'period') directive.periods.push({ start, end });
        else {
          const given = bodiesIn(text, start, end).map((named): Given => ({
            named,
            inherited: true,
            rule: `assignee/label`,
            cue: named,
          }));
          if (kind === 'lead') directive.leads = given;
          else directive.supports = [...directive.supports.filter((support) => !support.inherited), ...given];
        }
      }
    }
  }

  /** Rows of a table of tasks; a row without a lead of its own has the one above the table. */
  rows(item: Item, rows: readonly TaskRow[]): void {
    const above = this.inherited();
    for (const { task, leads, supports, period } of rows) {
      const from = (named: readonly Named[]): Given[] =>
        named.map((n) => ({ named: n, inherited: true, rule: 'assignee/cell', cue: n }));
      this.found.push({
        ...task,
        item: { ...item, label: null },
        rule: 'directive/row',
        cue: { start: task.start, end: Math.min(task.end, task.start + 40) },
        leads: leads.length > 0 ? from(leads) : handed(above.leads),
        supports: from(supports),
        reports: [],
        labelled: true,
        periods: period ? [period] : [],
      });
    }
    this.startTask(null);
  }

  /** A sentence that only its labels show to be a task. */
  private promote(item: Item, start: number, end: number): void {
    const cue = { start, end: Math.min(end, start + 40) };
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

  private isCrosshead(item: Item): boolean {
    return !item.label && !item.introduces && this.frames[0]?.zone === 'news';
  }

  /** Opens the level of a labelled item, closing those that it ends. */
  private place(item: Item): void {
    const { label } = item;
    if (!label) {
      // What follows a list of dashes without a mark of its own goes on with what the list stood in.
      this.frames = this.frames.filter((f) => f.rank < 8);
      // A crosshead of news repeats what stands under it, and opens nothing.
      if (!item.heading || this.isCrosshead(item)) return;
      if (item.introduces && announced(item)) {
        this.frames = this.frames.filter((f) => f.style !== 'heading');
        return;
      }
      const rank = item.paragraph.strong ? 3 : 5.5;
      this.frames = this.frames.filter((f) => f.rank < rank && f.style !== 'heading');
      this.frames.push(this.child('heading', rank));
      return;
    }
    const style = label.style === 'number' ? `number${label.depth}` : label.style;
    const rank = rankOf(label);
    const same = this.frames.findIndex((f) => f.style === style);
    if (same >= 0) this.frames.length = same;
    else if (rank < 6 || !FIRST.has(label.value)) this.frames = this.frames.filter((f) => f.rank < rank);
    this.frames.push(this.child(style, rank));
  }

  private child(style: string, rank: number): Frame {
    return { style, rank, zone: this.frame.zone, heading: null, opening: null, begun: false };
  }

  /** The nearest addressees above: of the item's heading, else of its opening, else of its section's. */
  private inherited(): Addressees {
    for (let i = this.frames.length - 1; i >= 0; i -= 1) {
      const frame = this.frames[i] as Frame;
      const addressees = frame.heading ?? frame.opening;
      if (addressees && addressees.leads.length > 0) return addressees;
    }
    return NOBODY;
  }

  read(item: Item): void {
    const label = labelLineOf(item.text);
    if (label && label.kind !== 'task') {
      this.labelled(segmentsOf(this.context.text, item.from, item.to), this.task);
      return;
    }
    this.place(item);
    if (item.heading && item.label) this.startTask(item);
    this.paragraph = { opened: false, told: false, opener: null, latest: null };
    const sentences = sentencesOf(this.context.text, item.from + (label?.length ?? 0), item.to);
    const last = sentences.at(-1);
    for (const sentence of sentences) {
      const introducing = item.heading && (sentence === last || !item.introduces);
      if (introducing && this.introduce(item, item.introduces ? sentence.start : item.from)) continue;
      this.sentence(item, sentence.start, sentence.end);
    }
  }

  /** A heading or introducing sentence: hands down its addressees. Gives false where it is a whole instruction too. */
  private introduce(item: Item, from: number): boolean {
    if (this.isCrosshead(item)) return true;
    const { text } = this.context;
    const unit = text.slice(from, item.to);
    const words = wordsOf(unit);
    const clauses = clausesOf(words, 0);
    const roles = rolesOf(clauses, this.context.issuer);
    const { frame } = this;
    const zone = announced(item);
    frame.zone = zone && frame.zone !== 'shut' ? zone : zoneUnder(item, frame.zone);
    const addressees = this.addressed(from, words, clauses, roles);
    if (addressees) {
      frame.heading = addressees;
      if (frame.zone !== 'shut') frame.zone = 'open';
      this.general ??= addressees;
    }
    if (item.introduces) return !this.instructs(clauses, roles, frame.zone);
    // A line without its stop that names who must do what is an instruction all the same; in news it is a crosshead.
    return !(this.frames[0]?.zone !== 'news' && roles.leads.length > 0 && isTask(clauses, roles));
  }

  private addressed(from: number, words: Words, clauses: Clauses, roles: Roles): Addressees | null {
    const named = (mentions: Mention[]): Named[] => mentions.flatMap((m) => namedIn(words, m, from));
    if (roles.leads.length > 0) return { leads: named(roles.leads), supports: named(roles.supports) };
    // "2. Sở Tài chính", "UBND các huyện, thị xã, thành phố:", "Đối với tập thể Ủy ban nhân dân cấp xã:".
    const first = clauses.mentions[0];
    if (!first || isSpeaker(words, first, this.context.issuer)) return null;
    const alone = first.from === 0 || (words.keys[first.from - 1] === 'với' && first.from === 2);
    const rest = words.keys.slice(first.afterAt).filter((key) => key !== ':' && key !== '-').length;
    return alone && (rest === 0 || first.from === 2) ? { leads: named([first]), supports: [] } : null;
  }

  /** "… yêu cầu các cấp, các ngành tiếp thu, tổ chức …, đồng thời tập trung các nhiệm vụ sau:": more than an announcement. */
  private instructs(clauses: Clauses, roles: Roles, zone: Zone): boolean {
    if (zone === 'shut' || (roles.leads.length > 0 && roles.rule !== 'order')) return false;
    const { words, predicates, mentions } = clauses;
    let boundary = words.keys.length - 1;
    while (boundary > 0 && words.keys[boundary] !== ',' && words.keys[boundary] !== ';') boundary -= 1;
    const start = roles.leads.length > 0 ? (roles.leads[0]?.to ?? 0) : 0;
    if (roles.leads.length === 0 && clauses.leadIn) return false;
    if (roles.leads.length === 0 && this.inherited() === NOBODY) return false;
    const inside = predicates.some(
      (p) =>
        p.at >= start &&
        p.at < boundary &&
        p.bits & (ACT | MANNER) &&
        (p.at === start || p.mention >= 0 || p.mark === ','),
    );
    return inside && boundary - start > 8 && mentions.length > 0;
  }

  private sentence(item: Item, from: number, to: number): void {
    const { text, issuer } = this.context;
    const { frame, paragraph } = this;
    const end = withoutStop(text, from, to);
    const unit = text.slice(from, end);
    if (end - from < 8 || unit === unit.toUpperCase()) return;
    const label = labelLineOf(unit);
    if (label && label.kind !== 'task') {
      // "Thời gian hoàn thành trước ngày …" at a paragraph's end speaks of that paragraph.
      const first = this.found.findIndex((directive) => directive.item === item);
      const task = first >= this.task.from ? { ...this.task, from: first } : this.task;
      this.labelled(segmentsOf(text, from, end), first < 0 ? this.task : task);
      this.task.closed = true;
      return;
    }
    if (this.task.closed) this.startTask(null);
    const words = wordsOf(unit);
    const begin = afterTopic(words, unit);
    const clauses = clausesOf(words, begin);
    const roles = rolesOf(clauses, issuer);
    const verdict = judge(clauses, roles, frame.zone, paragraph.told && !paragraph.opened);
    if (!verdict) {
      paragraph.told = true;
      if (!STATEMENT.test(unit)) this.task.skipped.push({ item, start: from, end });
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
    const own = stated(roles.leads, `assignee/${roles.rule ?? 'order'}`, () => roles.cue);
    const supports = stated(roles.supports, 'assignee/support', (m) => m.triggerAt);
    const above = own.length > 0 ? NOBODY : this.above(roles, longest(CONTINUATIONS, words.keys, begin) !== null);
    this.found.push({
      start: from,
      end,
      item,
      rule: verdict.rule,
      cue: cueAt(verdict.cue),
      leads: own.length > 0 ? own : handed(above.leads),
      supports: supports.length > 0 ? supports : handed(above.supports),
      reports: stated(roles.reports, 'assignee/report', (m) => m.triggerAt),
      labelled: false,
      periods: [],
    });
    this.remember(
      own.map((given) => given.named),
      roles.leads[0]?.mark !== ';',
    );
  }

  /** Whom a sentence without an addressee of its own is for. */
  private above(roles: Roles, continues: boolean): Addressees {
    const { latest, opener } = this.paragraph;
    if (continues && latest) return latest;
    if (opener) return opener;
    if (this.frames.length === 1 && !this.frame.heading) {
      // Without an outline the speaker, when he speaks again, speaks to all; else a paragraph goes on with the one before.
      const addressees = roles.openOrder ? this.general : this.carried;
      if (addressees) return addressees;
    }
    return this.inherited();
  }

  /** `opens` says that the addressees stand in the sentence's first part: only such govern what follows. */
  private remember(own: Named[], opens: boolean): void {
    const { paragraph, frame } = this;
    if (own.length > 0) {
      const addressees: Addressees = { leads: own, supports: [] };
      this.general ??= addressees;
      if (!paragraph.opened && opens) {
        paragraph.opener = addressees;
        this.carried = addressees;
        if (!frame.begun) frame.opening = addressees;
      }
      paragraph.latest = addressees;
    }
    paragraph.opened = true;
    frame.begun = true;
  }
}

const handed = (named: Named[]): Given[] =>
  named.map((n) => ({ named: n, inherited: true, rule: 'assignee/inherited', cue: n }));

/** More than "X chủ trì, phối hợp với Y": something is left to do. */
function isTask(clauses: Clauses, roles: Roles): boolean {
  const last = [...roles.leads, ...roles.supports].reduce((end, m) => Math.max(end, m.to), 0);
  return clauses.words.keys.length - last > 4;
}

/** What no label can make a task of. */
const STATEMENT = /^(?:căn cứ|trên đây|ngày \d|nơi nhận)/iu;

/** Values of a list's first label; a list that begins with it may stand under any other. */
const FIRST = new Set(['1', 'a', 'i', '-', '+', '•', '–', '—', '▪', '●', '○']);
