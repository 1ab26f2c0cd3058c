/**
 * Everything that the watchlist keeps, as it goes into a backup and comes out of one: the schema of version 1. What does
 * not fit is refused with its place; a field that is not known here is refused too, `__proto__` among them.
 */
import * as z from 'zod/mini';
import { assignee, civilDate, deadline, quote } from '../../messages.ts';
import { FACT_LENGTH, FACTS, type Fact } from '../../facts.ts';
import { ACTION_KINDS } from '../database.ts';
import { EDITABLE_FIELDS } from '../editable.ts';
import { STATUSES } from '../item.ts';

export const SNAPSHOT_VERSION = 1;

const text = (max: number) => z.string().check(z.maxLength(max));
const moment = z.number().check(z.nonnegative(), z.maximum(8.64e15));
const strict = <Shape extends z.core.$ZodShape>({ shape }: { shape: Shape }) => z.strictObject(shape);
const [strictAssignee, strictDeadline, strictQuote] = [strict(assignee), strict(deadline), strict(quote)];

const notice = z.strictObject({
  key: text(200),
  addresses: z.array(text(4000)).check(z.maxLength(50)),
  type: z.nullable(text(200)),
  number: z.nullable(text(200)),
  organ: z.nullable(text(500)),
  issued: z.nullable(text(10)),
  title: z.nullable(text(2000)),
});

const writtenFact = z.optional(text(FACT_LENGTH));
const factShapes = Object.fromEntries(FACTS.map((fact) => [fact, writtenFact])) as Record<Fact, typeof writtenFact>;

const item = z.strictObject({
  id: text(100).check(z.minLength(1)),
  noticeKey: text(200),
  sentence: text(20_000),
  text: text(20_000),
  label: z.optional(text(40)),
  quote: strictQuote,
  assignees: z.array(strictAssignee).check(z.maxLength(200)),
  deadlines: z.array(strictDeadline).check(z.maxLength(50)),
  status: z.enum(STATUSES),
  note: text(20_000),
  mine: z.boolean(),
  deadline: z.nullable(z.int().check(z.minimum(0), z.maximum(49))),
  occurrence: z.nullable(civilDate),
  extended: z.nullable(civilDate),
  startDay: z.nullable(civilDate),
  doneOn: z.nullable(civilDate),
  snoozedUntil: z.nullable(moment),
  trashedAt: z.nullable(moment),
  addedAt: moment,
  ...factShapes,
});

/** The value of any field that has a history. */
const value = z.union([
  z.null(),
  z.boolean(),
  z.number(),
  text(20_000),
  strictQuote,
  z.array(strictAssignee).check(z.maxLength(200)),
  z.array(strictDeadline).check(z.maxLength(50)),
]);

const change = z.strictObject({
  item: text(100),
  kind: z.enum(ACTION_KINDS),
  at: moment,
  field: z.enum(['tracked', ...EDITABLE_FIELDS]),
  from: z.optional(value),
  to: z.optional(value),
});

/** The shape of one row of each table, without what is computed. */
export const rowSchemas = { notices: notice, items: item, history: change };

export const snapshotSchema = z.strictObject({
  notices: z.array(notice),
  items: z.array(item),
  history: z.array(change),
  /** Checked field by field where settings are kept. */
  settings: z.record(text(40), z.unknown()),
});

export type Snapshot = z.infer<typeof snapshotSchema>;
export type SnapshotItem = Snapshot['items'][number];

/** Whether the parts fit together: each item's notice is there, and nothing is there twice. The place of the first fault, or null. */
export function misfit({ notices, items, history }: Snapshot): string | null {
  const keys = new Set(notices.map(({ key }) => key));
  if (keys.size < notices.length) return 'notices';
  const ids = new Set(items.map(({ id }) => id));
  if (ids.size < items.length) return 'items';
  const sentences = new Set<string>();
  for (const [place, { noticeKey, sentence }] of items.entries()) {
    const name = JSON.stringify([noticeKey, sentence]);
    if (!keys.has(noticeKey) || sentences.has(name)) return `items[${place}]`;
    sentences.add(name);
  }
  const lost = history.findIndex(({ item: id }) => !ids.has(id));
  return lost < 0 ? null : `history[${lost}]`;
}
