/**
 * The reading of a notice as data: what `readNotice` gives, what the page paints, what the watchlist keeps.
 * Every offset counts UTF-16 units of the text as it was given, whatever was normalised in between.
 */

/** A stretch of the text as given: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** A civil date in Asia/Ho_Chi_Minh, `2024-01-15`. Never a `Date`, so that no time zone can move it. */
export type CivilDate = string;

/** Which rule found something, and from what words: the answer to "vì sao?". */
export interface Why {
  /** The rule's name, e.g. `deadline/before`. */
  rule: string;
  /** The words that made it fire, as they stand in the text. */
  words: string;
}

/** chủ trì, phối hợp, nơi nhận báo cáo. */
export type Role = 'lead' | 'support' | 'report';

export interface Assignee extends Span {
  role: Role;
  /** The body's name, without the verb. Mostly the span's text; completed where a list shares its head ("các Sở: Tài chính, Xây dựng"). */
  text: string;
  /** True when the name stands outside the directive: in its item's heading, its section's, or an introducing sentence. */
  inherited: boolean;
  why: Why;
}

export type Bound = 'before' | 'by' | 'within' | 'on' | 'span' | 'every' | 'after' | 'event';

export interface Deadline extends Span {
  /** The whole phrase with its bound, as it stands in the text. */
  text: string;
  bound: Bound;
  /** The day as written: for `before` the named day itself. Null where the text fixes none. */
  due: CivilDate | null;
  /** RFC 5545, without `RRULE:`. */
  rrule?: string;
  /** ISO 8601, `P3M`. */
  duration?: string;
  /** The duration counts working days. */
  working?: boolean;
  /** Clock time of the due day, `19:00`. */
  time?: string;
  /** The date that must have been meant where `due` is a slip of the pen. */
  suspect?: CivilDate;
  why: Why;
}

export interface Directive extends Span {
  text: string;
  /** The label of its list item, `2.1` or `a)`, where it has one. */
  label?: string;
  /** True for a row of a task table and for a labelled task. */
  labelled?: boolean;
  assignees: Assignee[];
  deadlines: Deadline[];
  why: Why;
}

/** What the notice says of itself. A day that is left blank leaves `issued` at `2023-12`. */
export interface NoticeHeader {
  type: string | null;
  number: string | null;
  organ: string | null;
  issued: string | null;
  title: string | null;
  place?: string | null;
  signatory?: string | null;
}

export interface Notice {
  document: NoticeHeader;
  directives: Directive[];
}

/** One cell of a table of the page; spans count columns and rows as in HTML. */
export interface Cell extends Span {
  colspan: number;
  rowspan: number;
  header: boolean;
}

/** Structure that the page knows and plain text has lost. Offsets into the same text. */
export interface TextStructure {
  tables: { rows: Cell[][] }[];
  /** Headings by markup (`h1` to `h6`). */
  headings: Span[];
  /** The page's own title and publishing date, for news pages. */
  pageTitle?: string;
  published?: CivilDate;
}
