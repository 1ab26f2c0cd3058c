import type { Ending } from '../../agency/naming.ts';
import { type Found, list, longest, phrases, phraseSet } from '../../agency/phrases.ts';
import type { Words } from '../../agency/words.ts';
import { ACTS, DUTIES, FUNCTIONS, MANNERS, NOUNS, ORDERS } from './verbs.ts';

/** What a word or phrase does in an instruction; one may do several things, so these are bits. */
export const ACT = 1;
export const MANNER = 2;
export const DUTY = 4;
export const ORDER = 8;
export const FUNCTION = 16;

const entries = (table: string, bit: number): [string, number][] => list(table).map((phrase) => [phrase, bit]);

const LEXICON = phrases<number>(
  [
    ...entries(ACTS, ACT),
    ...entries(MANNERS, MANNER),
    ...entries(DUTIES, DUTY),
    ...entries(ORDERS, ORDER),
    ...entries(FUNCTIONS, FUNCTION),
    ...entries(NOUNS, 0),
  ],
  (a, b) => a | b,
);

/** The longest phrase of the lexicon at a word, with its bits. */
export const classAt = (words: Words, at: number): Found<number> | null => longest(LEXICON, words, at);

/** For the last syllable of a noun of two, its first ones: a look that makes no string. */
const NOUN_ENDS = new Map<string, Set<string>>();
for (const [first = '', last = '', more] of list(NOUNS).map((noun) => noun.split(' '))) {
  if (more === undefined) NOUN_ENDS.set(last, (NOUN_ENDS.get(last) ?? new Set()).add(first));
}

/** Where a name ends, for `lib/agency`. */
export function endingAt(words: Words, at: number): Ending {
  const found = classAt(words, at);
  if (!found || found.value === 0 || NOUN_ENDS.get(words.keys[at] ?? '')?.has(words.keys[at - 1] ?? '')) return null;
  // "Sở Giáo dục và Đào tạo": a word that completes a capital one is part of its name.
  if (at > 0 && words.capital[at - 1] && !words.capital[at] && (classAt(words, at - 1)?.to ?? 0) > at) return null;
  if (found.value & ACT || found.value & ORDER) return 'act';
  return found.value & MANNER ? 'manner' : 'function';
}

/** Words that join a sentence to the one before, or a clause to its sentence, and may be left out. */
export const CONNECTIVES = phraseSet(`
bên cạnh đó
bởi vậy
chính vì vậy
cùng với đó
cụ thể ,
cụ thể :
cụ thể là
do vậy
do đó
kèm theo
mặt khác
ngoài ra
qua đó
riêng
sau đó
song song với đó
theo đó
thời gian tới
tiếp đó
trong đó
trong thời gian tới
trước hết
trước mắt
từ đó
và
vì thế
vì vậy
đặc biệt
đặc biệt là
nhất là
đồng thời
`);

/** Connectives after which a sentence goes on with the one before, whoever that was addressed to. */
export const CONTINUATIONS = phraseSet(`
cùng với đó
cụ thể ,
kết quả
qua đó
riêng
sau đó
theo đó
trong đó
từ đó
đồng thời
đặc biệt
`);

/** What begins a part of the sentence that only leads up to its instruction: "Để …,", "Căn cứ …,", "Trường hợp …,". */
export const LEAD_INS = phraseSet(`
định kỳ
bám sát
căn cứ
cùng với
dựa trên
hiện
khi
ngay sau khi
nhân dịp
nhằm
nếu
qua
sau
theo
thực hiện
tiếp theo
triển khai
trong
trên
trước
trường hợp
tại
từ
về
với
đến
để
đối với
`);
