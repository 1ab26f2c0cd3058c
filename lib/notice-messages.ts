/** A notice's text and its reading, as they go between the page and the worker. */
import * as z from 'zod/mini';
import { FAILURES } from './failure.ts';
import type { Directive, NoticeHeader, TextStructure } from './notice/notice.ts';

const offset = z.int().check(z.minimum(0));
const spans = { start: offset, end: offset };

const structure: z.ZodMiniType<TextStructure> = z.object({
  tables: z
    .array(
      z.object({
        rows: z
          .array(
            z
              .array(z.object({ ...spans, colspan: offset, rowspan: offset, header: z.boolean() }))
              .check(z.maxLength(2000)),
          )
          .check(z.maxLength(100_000)),
      }),
    )
    .check(z.maxLength(10_000)),
  headings: z.array(z.object(spans)).check(z.maxLength(100_000)),
  pageTitle: z.exactOptional(z.string().check(z.maxLength(10_000))),
  published: z.exactOptional(z.string().check(z.maxLength(10))),
});

/** What a page asks to have read: the longest text that a page's map gives. */
export const textToRead = z.object({ text: z.string().check(z.maxLength(8_500_000)), structure });

/** The worker's own findings: no page can write them, so each is not gone through again. */
const found = <T>(name: string) => z.custom<T>((value) => typeof value === 'object' && value !== null && name in value);

/** What comes back: some of the directives, as often as it takes; then, at the end, what the notice says of itself. Or why it does not. */
export const noticePart = z.union([
  z.object({ directives: z.array(found<Directive>('start')) }),
  z.object({ document: found<NoticeHeader>('type') }),
  z.object({ failure: z.enum(FAILURES) }),
]);
