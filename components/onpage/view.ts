/** What the panel shows of a page that was read, and what it can ask for: plain data, so that the browser's side panel shows the same over a port. */
import * as z from 'zod/mini';
import { directiveSeen, noticeSeen, trackedItem, words } from '../../lib/messages.ts';
import { CLARITIES } from '../../lib/notice/clarity.ts';

const why = z.object({ rule: z.string(), words: z.string() });

/** Where something stands that the directive takes from elsewhere: a heading, a sentence that introduces it, a table's head. */
const source = z.object({ words: z.string(), start: z.number(), end: z.number() });

/** A finding's rule, and its source; null where it stands in the directive itself. */
const finding = z.extend(why, { source: z.nullable(source) });

/** A directive of the page, or a tracked selection that is none. */
const entry = z.object({
  /** Its sentence, folded: unique on the page and the same on the next visit. */
  id: z.string(),
  /** As the page says it, or as the user edited it before tracking. */
  seen: directiveSeen,
  /** The rules that found it, its assignees and its deadlines; null for what the user selected or edited. */
  whys: z.nullable(z.object({ directive: why, assignees: z.array(finding), deadlines: z.array(finding) })),
  mine: z.boolean(),
  unclear: z.array(z.enum(CLARITIES)),
  item: z.nullable(trackedItem),
  /** The page now says something else than what is tracked. */
  changed: z.boolean(),
  /** How sure it is that the item is this sentence, 0 to 1. */
  sureness: z.number(),
});

export const deskView = z.object({
  notice: noticeSeen,
  entries: z.array(entry),
  /** Tracked items of this notice whose sentence the page no longer has. */
  orphans: z.array(trackedItem),
  today: z.string(),
  soonDays: z.number(),
  beforeMeans: z.enum(['dayBefore', 'namedDay']),
  /** Whether marks stand beside the directives. */
  marks: z.boolean(),
  /** The directive that the user is at, by id. */
  current: z.nullable(z.string()),
  /** The user's own agencies. */
  own: z.array(z.string()),
});

export type DeskView = z.infer<typeof deskView>;
export type Entry = z.infer<typeof entry>;
export type Source = z.infer<typeof source>;

export const deskCommand = z.discriminatedUnion('do', [
  /** Scroll to a sentence and show it. */
  z.object({ do: z.literal('go'), id: z.string() }),
  /** Scroll to where a directive takes something from, and show it. */
  z.object({ do: z.literal('source'), start: z.number(), end: z.number() }),
  z.object({ do: z.literal('next') }),
  z.object({ do: z.literal('previous') }),
  z.object({ do: z.literal('track'), ids: z.array(z.string()) }),
  /** By item id: orphans have no entry. */
  z.object({ do: z.literal('untrack'), items: z.array(z.string()) }),
  /** Other words than the page's: of the item, or of the directive until it is tracked. */
  z.object({ do: z.literal('edit'), id: z.string(), words }),
  /** Takes back what was edited of a directive that is not tracked: null gives it the page's words again. */
  z.object({ do: z.literal('unedit'), id: z.string(), words: z.nullable(words) }),
  /** The sentence has changed on the page: the item takes its words over, or stays as it is. */
  z.object({ do: z.literal('takeOver'), id: z.string() }),
  z.object({ do: z.literal('keep'), id: z.string() }),
  z.object({ do: z.literal('done'), id: z.string(), done: z.boolean() }),
  z.object({ do: z.literal('undo'), action: z.number() }),
  z.object({ do: z.literal('marks'), shown: z.boolean() }),
  z.object({ do: z.literal('watchlist') }),
  /** Where the browser lets its user set the extension's keys. */
  z.object({ do: z.literal('keys') }),
  /** The page is no notice, remembered for its address; or takes that back. */
  z.object({ do: z.literal('notice'), is: z.boolean() }),
]);
export type DeskCommand = z.infer<typeof deskCommand>;

/** What to tell the user of a command that changed something, and the command that takes it back. */
export const outcome = z.nullable(z.object({ said: z.string(), back: z.nullable(deskCommand) }));
export type Outcome = z.infer<typeof outcome>;

/** Does what the user asks for. Rejects with a MessageError where the watchlist could not do it. */
export type Act = (command: DeskCommand) => Promise<Outcome>;
