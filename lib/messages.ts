/**
 * Every message between pages, content scripts and the worker: its schema and its answer.
 * Nothing that comes over a port or a tab is used before its schema has seen it.
 */
import * as z from 'zod/mini';

const text = (max: number) => z.string().check(z.maxLength(max));
const civilDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));

const assignee = z.object({
  role: z.enum(['lead', 'support', 'report']),
  text: text(500),
  inherited: z.boolean(),
});

const deadline = z.object({
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
const quote = z.object({
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

export type NoticeSeen = z.infer<typeof noticeSeen>;
export type DirectiveSeen = z.infer<typeof directiveSeen>;
export type Quote = z.infer<typeof quote>;
