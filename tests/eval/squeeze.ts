import type { Span } from '../../lib/notice/notice.ts';

/** A text without white space, markdown marks and case, with a way back; quotes are found in it whatever their line breaks. */
export interface Squeezed {
  text: string;
  /** For each UTF-16 unit of `text`, its offset in the text as given. */
  at: number[];
}

const IGNORED = /[\s*#_]/u;

export const squeeze = (given: string): Squeezed => {
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < given.length; i += 1) {
    const unit = given.charAt(i);
    if (IGNORED.test(unit)) continue;
    text += unit.toLowerCase();
    at.push(i);
  }
  return { text, at };
};

/** The span in the text as given of a span of the squeezed text. */
export const spread = ({ at }: Squeezed, { start, end }: Span): Span => ({
  start: at[start] ?? 0,
  end: (at[end - 1] ?? 0) + 1,
});

/** Where a quote first stands (or last, for `last`) within `[from, until)` of the squeezed text; null where it does not. */
export const locate = (
  { text }: Squeezed,
  quote: string,
  from: number,
  until = text.length,
  last = false,
): Span | null => {
  const needle = squeeze(quote).text;
  if (!needle) return null;
  const start = last ? text.lastIndexOf(needle, until - needle.length) : text.indexOf(needle, from);
  return start < from || start + needle.length > until ? null : { start, end: start + needle.length };
};
