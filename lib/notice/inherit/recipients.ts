import { bodiesAt } from '../../agency/bodies.ts';
import { fold } from '../../agency/fold.ts';
import { wordsOf } from '../../agency/words.ts';
import { type Named, namedOf } from '../assignee/named.ts';
import { endingAt } from '../language/lexicon.ts';
import type { Item } from '../outline/item.ts';
import { bodiesIn } from '../task/value.ts';

/** "Kính gửi: …", "THỦ TƯỚNG CHÍNH PHỦ điện:". */
const SENT_TO = /^(?:kính gửi\s*:?|[^.;:]{3,90} điện\s*:)/u;
const MEETS_WITH = /làm việc với (?:đồng chí |các đồng chí )?(?:lãnh đạo (?:chủ chốt )?(?:của )?)?/u;

/** Bodies to whom the whole notice goes, among the items above its body: its recipients, or the body of a working session. */
export function noticeAddressees(items: readonly Item[], text: string): Named[] {
  const at = items.findIndex((item) => item.part !== 'edge' && SENT_TO.test(fold(item.text)));
  const sent = items[at];
  if (sent) {
    const length = SENT_TO.exec(fold(sent.text))?.[0].length ?? 0;
    const named = bodiesIn(text, sent.from + length, sent.to).filter((body) => body.known);
    for (const item of items.slice(at + 1)) {
      if (item.part === 'edge' && item.label === null) continue;
      if (item.label?.style !== 'dash') break;
      named.push(...whole(text, item));
    }
    return named;
  }
  for (const item of items) {
    if (item.part !== 'body' || item.text.length > 400) continue;
    const found = MEETS_WITH.exec(fold(item.text));
    if (!found || !/^(?:kết luận|ý kiến|thông báo)/u.test(fold(item.text))) continue;
    const start = item.from + found.index + found[0].length;
    const words = wordsOf(text.slice(start, item.to));
    const bodies = bodiesAt(words, 0, endingAt)?.bodies ?? [];
    return bodies.slice(0, 1).map((body) => namedOf(words, body, start));
  }
  return [];
}

/** A recipient's line names one body, or a list of them, whatever else it says. */
function whole(text: string, item: Item): (Named & { known: boolean })[] {
  let end = item.to;
  while (end > item.from && /[\s;.,]/u.test(text.charAt(end - 1))) end -= 1;
  const bodies = bodiesIn(text, item.from, end);
  const [first] = bodies;
  return bodies.length === 1 && first ? [{ ...first, end, text: text.slice(first.start, end) }] : bodies;
}
