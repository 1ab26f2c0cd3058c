/**
 * Every message between pages, content scripts and the worker: its schema and its answer.
 * Nothing that comes over a port or a tab is used before its schema has seen it.
 */
import * as z from 'zod/mini';
import { FACT_LENGTH, FACTS } from './facts.ts';

const text = (max: number) => z.string().check(z.maxLength(max));
export const civilDate = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u));

export const assignee = z.object({
  role: z.enum(['lead', 'support', 'report']),
  text: text(500),
  inherited: z.boolean(),
});

export const deadline = z.object({
  text: text(500),
  bound: z.enum(['before', 'by', 'within', 'on', 'span', 'every', 'after', 'event']),
  due: z.nullable(civilDate),
  rrule: z.optional(text(200)),
  duration: z.optional(text(40)),
  working: z.optional(z.boolean()),
  time: z.optional(text(5)),
  suspect: z.optional(civilDate),
});

/** Where a sentence stood: quote, context and position (UTF-16 offsets of the article's text), as in the W3C Web Annotation selectors. */
export const quote = z.object({
  exact: text(20_000),
  prefix: text(200),
  suffix: text(200),
  start: z.number(),
  end: z.number(),
});

export const noticeSeen = z.object({
  /** Who the notice is, wherever it is published: number and organ, else a fingerprint of its text. */
  key: text(200),
  url: text(4000),
  type: z.nullable(text(200)),
  number: z.nullable(text(200)),
  organ: z.nullable(text(500)),
  issued: z.nullable(text(10)),
  title: z.nullable(text(2000)),
});

export const directiveSeen = z.object({
  /** The directive's text folded for comparison; unique within its notice. */
  sentence: text(20_000),
  text: text(20_000),
  label: z.optional(text(40)),
  quote,
  assignees: z.array(assignee).check(z.maxLength(200)),
  deadlines: z.array(deadline).check(z.maxLength(50)),
});

/** A directive to be tracked, and whether it concerns one of the user's own agencies. */
const directiveToTrack = z.extend(directiveSeen, { mine: z.optional(z.boolean()) });

const status = z.enum(['todo', 'doing', 'done', 'paused', 'dropped']);

/** What a page needs of an item to show it as tracked. */
export const trackedItem = z.extend(directiveSeen, {
  id: text(100),
  status,
  note: text(20_000),
  due: z.nullable(civilDate),
  extended: z.nullable(civilDate),
  doneOn: z.nullable(civilDate),
});

/** What a directive says, in the page's words or in the user's. */
export const words = z.object({
  text: text(20_000),
  assignees: z.array(assignee).check(z.maxLength(200)),
  deadlines: z.array(deadline).check(z.maxLength(50)),
});

const itemChange = z.discriminatedUnion('field', [
  /** The item's words; with the quote where the page's sentence has become another. */
  z.object({ field: z.literal('words'), words, quote: z.optional(quote) }),
  z.object({ field: z.literal('status'), status }),
  z.object({ field: z.literal('note'), note: text(20_000) }),
  /** What the office's report asks; empty words take it away. */
  z.object({ field: z.literal('fact'), fact: z.enum(FACTS), words: text(FACT_LENGTH) }),
  /** Whether it concerns one of the user's own agencies. */
  z.object({ field: z.literal('mine'), mine: z.boolean() }),
  /** Gia hạn: the new last day to act; null takes the extension away. */
  z.object({ field: z.literal('extended'), due: z.nullable(civilDate) }),
  /** The day from which a duration counts. */
  z.object({ field: z.literal('startDay'), startDay: z.nullable(civilDate) }),
  /** Reminders rest until that moment (ms since the epoch). */
  z.object({ field: z.literal('snoozedUntil'), until: z.nullable(z.number()) }),
  z.object({ field: z.literal('trashed'), trashed: z.boolean() }),
]);

/** The number of an action, for `undo`; null where nothing had to change. */
const action = z.nullable(z.number());
const nothing = z.object({});

/** A key as the browser writes it ("Alt+Shift+J"; empty where none is set), and what it does. */
const pageKey = z.object({ keys: text(100), does: text(500) });
const backupLine = z.object({ day: civilDate, at: z.number(), items: z.number() });

/** What a page holds, for the popup's first lines. */
const pageSummary = z.object({
  notice: noticeSeen,
  directives: z.number(),
  dated: z.number(),
  mine: z.number(),
});

const sentenceSought = z.object({ noticeKey: text(200), sentence: text(20_000), quote });

/** What an item keeps of its sentence, for a page that does not have it any more. */
const keptSentence = z.extend(sentenceSought, {
  id: text(100),
  text: text(20_000),
  due: z.nullable(civilDate),
  /** Which notice it is of, in words. */
  source: text(1000),
  /** The HTTP status of a page that is an error's. */
  status: z.optional(z.number()),
});

/** What the popup and the browser's keys ask of the page in front. */
export const PAGE_COMMANDS = [
  'show-panel',
  'toggle-panel',
  'next-directive',
  'previous-directive',
  'track-directive',
] as const;

/** Messages to the worker: what is asked, what is answered, and whether a content script may ask it. */
export const toWorker = {
  /** The page in that tab and frame holds a notice: inject the annotator there. */
  'notice-found': { asked: nothing, answered: z.object({ injected: z.boolean() }), fromPage: true },
  /** "Đây là văn bản", "không phải văn bản": what the user says of an address; null takes it back. */
  'choose-page': {
    asked: z.object({ url: text(4000), choice: z.nullable(z.enum(['notice', 'none'])) }),
    answered: nothing,
    fromPage: true,
  },
  /** Gives the frame the stylesheet of the highlights, for light or for dark pages. */
  'paint-style': { asked: z.object({ dark: z.boolean() }), answered: nothing, fromPage: true },
  /** The tracked items of a notice; notes its address. */
  'tracked-of-notice': {
    asked: z.object({ notice: noticeSeen }),
    answered: z.object({ items: z.array(trackedItem) }),
    fromPage: true,
  },
  /** What the page has of a notice's tracked sentences: those that say something else now, those that are gone, by item. */
  'found-again': {
    asked: z.object({
      noticeKey: text(200),
      changed: z.array(text(100)).check(z.maxLength(5000)),
      gone: z.array(text(100)).check(z.maxLength(5000)),
    }),
    answered: nothing,
    fromPage: true,
  },
  /** Tracks directives as one action; those that are tracked already stay as they are. */
  track: {
    asked: z.object({ notice: noticeSeen, directives: z.array(directiveToTrack).check(z.maxLength(2000)) }),
    answered: z.object({ items: z.array(trackedItem), action }),
    fromPage: true,
  },
  untrack: {
    asked: z.object({ ids: z.array(text(100)).check(z.maxLength(2000)) }),
    answered: z.object({ action }),
    fromPage: true,
  },
  /** Changes items as one action. A recurring one that is done rolls on to its next occurrence. */
  change: {
    asked: z.object({ ids: z.array(text(100)).check(z.maxLength(100_000)), change: itemChange }),
    answered: z.object({ action }),
    fromPage: true,
  },
  /** Takes back one action, or the last. */
  undo: {
    asked: z.object({ action: z.optional(z.number()) }),
    answered: z.object({ undone: z.boolean() }),
    fromPage: true,
  },
  /** Whether the watchlist is there as it should be, and the backup that could bring it back. */
  health: {
    asked: nothing,
    answered: z.object({ kind: z.enum(['fine', 'empty', 'damaged']), backup: z.nullable(backupLine) }),
    fromPage: false,
  },
  /** Brings the watchlist back from the backup of a day. */
  'restore-backup': {
    asked: z.object({ day: civilDate }),
    answered: z.object({ restored: z.nullable(z.number()), action }),
    fromPage: false,
  },
  /** Offers that backup no more: the user emptied the watchlist. */
  'refuse-backup': { asked: z.object({ day: civilDate }), answered: nothing, fromPage: false },
  /** A page of the extension has written: compute badge and alarms anew, tell the tabs. */
  'items-changed': { asked: nothing, answered: nothing, fromPage: false },
  /** Reads the page in a tab that is no portal, on the user's word. */
  'read-page': {
    asked: z.object({ tab: z.number() }),
    answered: z.object({ injected: z.boolean() }),
    fromPage: false,
  },
  /** Goes to an item's sentence: in a tab that has the page open, else in a new one. */
  'open-item': { asked: z.object({ id: text(100) }), answered: z.object({ opened: z.boolean() }), fromPage: true },
  /** Tries again in the tab that asks: the item's notice at one of its addresses, the latest unless given. */
  'open-item-here': {
    asked: z.object({ id: text(100), address: z.optional(text(4000)) }),
    answered: z.object({ opened: z.boolean() }),
    fromPage: true,
  },
  /** The keys that are set for the page's commands: only the worker may ask the browser. */
  'page-keys': { asked: nothing, answered: z.object({ keys: z.array(pageKey) }), fromPage: true },
  /** The interface's words in a language: a page may not fetch the extension's files itself. */
  catalogue: {
    asked: z.object({ language: z.enum(['vi', 'en']) }),
    answered: z.object({ messages: z.record(text(100), z.object({ message: text(2000) })) }),
    fromPage: true,
  },
  /** Opens one of the extension's own pages in a tab, with a hash as it reads it; `keys` is the browser's page for its keys. */
  'open-page': {
    asked: z.object({ page: z.enum(['watchlist', 'options', 'keys']), hash: z.optional(text(2000)) }),
    answered: nothing,
    fromPage: true,
  },
} as const;

/** Messages from the worker, or from a page of the extension, to the annotator of a tab. */
export const toPage = {
  /** Something in the watchlist changed: ask for the notice's items again. */
  'items-changed': { asked: nothing, answered: nothing },
  /** Scroll to a sentence and show it, as soon as the page has it; false where it does not come. */
  'show-sentence': { asked: sentenceSought, answered: z.object({ found: z.boolean() }) },
  /** The page has the sentence no longer: show what is kept of it. */
  'show-kept': { asked: keptSentence, answered: nothing },
  'page-summary': { asked: nothing, answered: z.object({ summary: z.nullable(pageSummary) }) },
  'page-command': { asked: z.object({ command: z.enum(PAGE_COMMANDS) }), answered: nothing },
  /** "Theo dõi đoạn này": track the selected words. */
  'track-selection': { asked: nothing, answered: nothing },
} as const;

export type ToWorker = typeof toWorker;
export type ToPage = typeof toPage;
export type PageCommand = (typeof PAGE_COMMANDS)[number];
export type Words = z.infer<typeof words>;
export type ItemChange = z.infer<typeof itemChange>;
export type TrackedItem = z.infer<typeof trackedItem>;
export type DirectiveToTrack = z.infer<typeof directiveToTrack>;
export type PageKey = z.infer<typeof pageKey>;
export type PageSummary = z.infer<typeof pageSummary>;
export type KeptSentence = z.infer<typeof keptSentence>;
export type NoticeSeen = z.infer<typeof noticeSeen>;
export type DirectiveSeen = z.infer<typeof directiveSeen>;
export type Quote = z.infer<typeof quote>;
