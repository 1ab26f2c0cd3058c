/** Words before whose full stop no sentence ends. */
const ABBREVIATION = /(?:^|[\s(.])(?:TP|Tp|tp|TS|ThS|Ths|PGS|GS|BS|Ô|St|Mr|Mrs|No|tr|v\.v|KT|TM|TL|TUQ|Q|P|H|T|X|Tx)$/u;

const OPENS = /[\s"“'‘(*]/u;
const STARTS = /[\p{Lu}\d(“"‘'•+–-]/u;

/** The length of a label within a paragraph, "(2) ", which is no part of its sentence. */
const inlineLabel = (text: string, at: number): number =>
  /^\(\d{1,2}\)\s+/u.exec(text.slice(at, at + 6))?.[0].length ?? 0;

/** UTF-16 spans of the sentences of a paragraph, without the white space between them. */
export function sentencesOf(text: string, from: number, to: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = from;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    // . ! ? …, of which only the last is beyond the letters.
    if (code > 0x3f ? code !== 0x2026 : code !== 0x2e && code !== 0x21 && code !== 0x3f) continue;
    let end = i + 1;
    while (end < to && '.…!?"”’)]/'.includes(text.charAt(end))) end += 1;
    if (end >= to) break;
    if (!OPENS.test(text.charAt(end))) {
      i = end - 1;
      continue;
    }
    let next = end;
    while (next < to && OPENS.test(text.charAt(next)) && text.charAt(next) !== '(') next += 1;
    const sign = text.charAt(next);
    const quoted = text.charAt(next - 1);
    const capital =
      STARTS.test(sign) &&
      (/[\p{Lu}“"]/u.test(sign) ||
        /^(?:\(\d{1,2}\)|\(?[ivx]{1,4}\)|\d{1,2}[.)] |[-–+•] )/u.test(text.slice(next, next + 6)));
    if (!capital && !(quoted === '“' && /\p{Lu}/u.test(sign))) {
      i = end - 1;
      continue;
    }
    if (code === 0x2e && end === i + 1 && ABBREVIATION.test(text.slice(Math.max(from, i - 6), i))) continue;
    if (code === 0x2e && /\d/u.test(text.charAt(i - 1)) && /^\d/u.test(sign)) continue;
    found.push({ start, end });
    // An opening quote stays with its sentence.
    start = quoted === '“' || quoted === '"' ? next - 1 : next + inlineLabel(text, next);
    i = next - 1;
  }
  if (start < to) found.push({ start, end: to });
  return found;
}

const CLOSING = /[\s.,;:…/!]/u;

/** The sentence without its final stop, its semicolon, or the "./." of a notice's end. */
export function withoutStop(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && CLOSING.test(text.charAt(last - 1))) last -= 1;
  return last;
}
