/** A notice's text and its reading, as they go between the page and the worker. */
import * as z from 'zod/mini';
import type { Notice, TextStructure } from './notice/notice.ts';

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

/** The worker's own answer: no page can write it, so its thousands of findings are not gone through again. */
export const noticeRead = z.object({
  notice: z.custom<Notice>((value) => typeof value === 'object' && value !== null && 'directives' in value),
});
