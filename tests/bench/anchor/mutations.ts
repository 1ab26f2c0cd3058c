/** The twelve things that happen to a page between two visits. Each gives the new page and where the passage then stands: nowhere, if it was deleted. */
import type { Span } from '../../../lib/notice/notice.ts';
import type { Random } from './random.ts';
import type { Passage } from './sample.ts';

/** The page later: its text, and the passage's span in it. */
export interface Later {
  page: string;
  expected: Span | null;
}

type Mutation = (passage: Passage, random: Random) => Later;

const LETTERS = Array.from('abcdeghiklmnopqrstuvxy');
const WORDS = ['khẩn trương', 'kịp thời', 'tích cực', 'sớm', 'trực tiếp', 'đồng bộ', 'chủ động', 'nghiêm túc'];
const BANNER =
  'Cổng thông tin điện tử. Trang chủ | Giới thiệu | Tin tức sự kiện | Văn bản chỉ đạo điều hành | Thủ tục hành chính.\n' +
  'THÔNG BÁO: Hệ thống bảo trì từ 22 giờ ngày 05/3 đến 06 giờ ngày 06/3. Sở Thông tin và Truyền thông xin thông báo.\n';

const before = ({ page, start }: Passage) => page.slice(0, start);
const after = ({ page, end }: Passage) => page.slice(end);
const words = ({ page, start, end }: Passage) => page.slice(start, end);

/** The passage in other characters, the rest of the page as it was. */
function rewritten(passage: Passage, text: string): Later {
  return {
    page: before(passage) + text + after(passage),
    expected: { start: passage.start, end: passage.start + text.length },
  };
}

/** The place of one of the passage's spaces, or of its middle where it has none. */
function spaceIn(text: string, random: Random): number {
  const spaces = [...text.matchAll(/ /gu)].map((match) => match.index);
  return spaces.length === 0 ? Math.floor(text.length / 2) : random.pick(spaces);
}

const indent = (text: string) => text.replaceAll('\n', '\n      ');

/** The same words in another order. */
function shuffled(text: string, random: Random): string {
  const left = text.split(/\s+/u).filter(Boolean);
  const mixed: string[] = [];
  while (left.length > 0) mixed.push(...left.splice(random.below(left.length), 1));
  return mixed.join(' ');
}

export const MUTATIONS = {
  none: ({ page, start, end }) => ({ page, expected: { start, end } }),

  'banner before': ({ page, start, end }, random) => {
    const banner = BANNER.repeat(1 + random.below(12));
    return { page: banner + page, expected: { start: start + banner.length, end: end + banner.length } };
  },

  'body wrapped': (passage) => {
    const head = `<div class="detail"> ${indent(before(passage))}`;
    const body = indent(words(passage));
    return {
      page: `${head}${body}${indent(after(passage))} </div>`,
      expected: { start: head.length, end: head.length + body.length },
    };
  },

  'line break in the quote': (passage, random) => {
    const text = words(passage);
    const at = spaceIn(text, random);
    return rewritten(passage, `${text.slice(0, at)}\n${text.slice(at).trimStart()}`);
  },

  'nbsp in the quote': (passage) => rewritten(passage, words(passage).replaceAll(' ', '\u00A0')),

  'two characters changed': (passage, random) => {
    const letters = Array.from(words(passage));
    const first = random.below(letters.length);
    let second = random.below(letters.length);
    while (second === first) second = random.below(letters.length);
    for (const place of [first, second]) {
      const old = letters[place];
      let other = random.pick(LETTERS);
      while (other === old) other = random.pick(LETTERS);
      letters[place] = other;
    }
    return rewritten(passage, letters.join(''));
  },

  'one word inserted': (passage, random) => {
    const text = words(passage);
    const at = spaceIn(text, random);
    return rewritten(passage, `${text.slice(0, at)} ${random.pick(WORDS)} ${text.slice(at).trimStart()}`);
  },

  /** What a text reader that puts a space at every inline element's edge makes of it: the worst case. */
  'quote split by <b>': (passage, random) => {
    const text = words(passage);
    const from = 1 + random.below(text.length - 2);
    const to = from + 1 + random.below(text.length - from - 1);
    return rewritten(passage, `${text.slice(0, from)} ${text.slice(from, to)} ${text.slice(to)}`);
  },

  'same quote earlier in another context': (passage, random) => {
    const breaks = [...before(passage).matchAll(/\s/gu)].map((match) => match.index);
    const at = breaks.length === 0 ? 0 : random.pick(breaks);
    const copy = ` Tin liên quan: ${words(passage)} (xem thêm). `;
    return {
      page: passage.page.slice(0, at) + copy + passage.page.slice(at),
      expected: { start: passage.start + copy.length, end: passage.end + copy.length },
    };
  },

  'context rewritten': (passage, random) => {
    const reach = 250;
    const head = before(passage);
    const tail = after(passage);
    const newHead = `${head.slice(0, -reach)} ${shuffled(head.slice(-reach), random)} `;
    const newTail = ` ${shuffled(tail.slice(0, reach), random)} ${tail.slice(reach)}`;
    return {
      page: newHead + words(passage) + newTail,
      expected: { start: newHead.length, end: newHead.length + words(passage).length },
    };
  },

  'NFC to NFD': (passage) => {
    const head = before(passage).normalize('NFD');
    const text = words(passage).normalize('NFD');
    return {
      page: head + text + after(passage).normalize('NFD'),
      expected: { start: head.length, end: head.length + text.length },
    };
  },

  'quote deleted': (passage) => ({ page: before(passage) + after(passage).trimStart(), expected: null }),
} satisfies Record<string, Mutation>;

export type MutationName = keyof typeof MUTATIONS;
