import type { EndingAt, Name } from './naming.ts';
import { longest, phraseSet } from './phrases.ts';
import { syllables } from './syllables.ts';
import { isMark, type Words } from './words.ts';

export const PLACE_UNITS = syllables('tỉnh huyện thành xã phường');

/** Where a body has its seat. */
const STANDING = phraseSet(`
trên địa bàn
đóng trên địa bàn
hoạt động trên địa bàn
`);

/** "được giao nhiệm vụ", "được Đảng, Nhà nước giao nhiệm vụ": index of the word after it, or 0 where it is no part of the name. */
function entrusted(words: Words, at: number, endingAt: EndingAt): number {
  const limit = Math.min(words.keys.length, at + 8);
  let given = false;
  for (let i = at + 1; i + 1 < limit; i += 1) {
    if (words.keys[i] === 'giao' || words.keys[i] === 'công') given = true;
    if (words.keys[i] === 'nhiệm' && words.keys[i + 1] === 'vụ')
      return given && endingAt(words, i + 2) !== 'act' ? i + 2 : 0;
  }
  return 0;
}

/** What a body that goes without a name of its own does for a living, and what was given to it. */
const QUALIFIES =
  /^(?:đơn vị|doanh nghiệp|tổ chức|cơ sở|cá nhân|chủ \S+|hộ \S+) (?:quản lý|vận hành|khai thác|sản xuất|kinh doanh|cung cấp|sử dụng|thi công|được \S+)$/u;
const HOW = syllables('chặt có hiệu nghiêm tiết tốt đúng');

/** "các đơn vị quản lý vận hành hồ chứa | vận hành", "các hộ sử dụng … | kê khai": index of the verb, where one follows in the same breath, or 0. */
function qualified(words: Words, at: number, endingAt: EndingAt): number {
  const { keys } = words;
  if (!QUALIFIES.test(keys.slice(at - 2, at + 2).join(' ')) || HOW.has(keys[at + 2])) return 0;
  for (let i = at + 3; i < at + 10; i += 1) {
    if (keys[i] === '(') return i;
    const ending = isMark(words, i) || keys[i] === 'và' ? 'function' : endingAt(words, i);
    if (ending === 'function') return keys[i] === 'phải' ? i : 0;
    if (ending) return i;
  }
  return 0;
}

/** Index after the clause at word `at` that tells which bodies are meant, or 0 where none does. */
export function relativeClause(words: Words, at: number, name: Name, endingAt: EndingAt): number {
  // "các trường học trên địa bàn xã", "các cơ quan đóng trên địa bàn huyện"
  const land = name.quantified ? longest(STANDING, words, at) : null;
  if (land && PLACE_UNITS.has(words.keys[land.to])) return land.to;
  const kind = name.last === 'actor' || name.kind === 'group' ? qualified(words, at, endingAt) : 0;
  return kind || (words.keys[at] === 'được' ? entrusted(words, at, endingAt) : 0);
}
