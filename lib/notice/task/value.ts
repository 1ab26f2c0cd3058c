import { bodiesAt, type Body } from '../../agency/bodies.ts';
import { wordsOf } from '../../agency/words.ts';
import { type Named, namedOf } from '../assignee/named.ts';
import { endingAt } from '../language/lexicon.ts';

/** No label or cell names more bodies; a bound for hostile input. */
const MOST = 60;

/** A cell or value is read so far, in UTF-16 units. */
const LONGEST = 4000;

/** The bodies that a label's value or a table's cell names, all of them: what looks like no name we know is taken as it stands. */
export function bodiesIn(text: string, start: number, end: number): (Named & { known: boolean })[] {
  const words = wordsOf(text.slice(start, Math.min(end, start + LONGEST)));
  const bodies: (Body & { known: boolean })[] = [];
  let at = 0;
  while (at < words.keys.length && bodies.length < MOST) {
    if (!/[\p{L}\p{N}]/u.test(words.keys[at] ?? '')) {
      if (words.keys[at] === '(') while (at < words.keys.length && words.keys[at] !== ')') at += 1;
      at += 1;
      continue;
    }
    const found = bodiesAt(words, at, endingAt);
    if (found) {
      bodies.push(...found.bodies.map((body) => ({ ...body, known: true })));
      at = found.to;
      continue;
    }
    let to = at;
    while (to < words.keys.length && ![',', ';', '(', '.'].includes(words.keys[to] ?? '')) to += 1;
    if (words.keys[at] !== 'và' && (words.capital[at] || bodies.length === 0) && to - at <= 14)
      bodies.push({ from: at, to, kind: 'organ', generic: false, known: false });
    at = to > at ? to : at + 1;
  }
  return bodies.map((body) => ({ ...namedOf(words, body, start), known: body.known }));
}
