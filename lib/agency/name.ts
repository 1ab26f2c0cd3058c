import { HEADS, QUANTIFIERS, type Head } from './heads.ts';
import type { EndingAt, Name } from './naming.ts';
import { longest } from './phrases.ts';
import { COMPOUNDS, MEMBERS, OWNED, SECTORS } from './sectors.ts';
import { isMark, type Words } from './words.ts';
import { PLACE_UNITS, relativeClause } from './relative.ts';
import { syllables } from './syllables.ts';

/** Heads of one syllable that begin other words too ("hội nghị", "vụ việc", "trường hợp"): what follows must look like a name. */
const SHORT = syllables('ban bà báo bộ cấp hội phòng quỹ sở thuế trường viện vụ đài đoàn đội ông');

/** Heads that are verbs or things when they stand alone. */
const NEEDS_NAME = new Set([
  'chi nhánh',
  'doanh nghiệp',
  'kiểm toán',
  'liên hiệp',
  'lực lượng',
  'mặt trận',
  'thanh tra',
  'tổ chức',
  'đại biểu',
]);

/** First syllables of what may follow a short head in lower case: "Ban quản lý", "các ban chuyên môn", "Phòng thuộc Sở". */
const AFTER_SHORT = syllables(
  'cao chuyên chức cấp mầm phụ tiểu đại đảng huyện liên ngành nghiệp nhà phường quản quận thuộc thành thị trung trực tỉnh xã đặc của có các và trên khu',
);

/** What may follow a whole sector's name in small letters: "Sở Tài chính tỉnh", "Sở Y tế các tỉnh". */
const CARRY = syllables('tỉnh thành huyện xã phường của thuộc trực các cấp liên có được địa trung khu vực ương chi và');

/** "… trực thuộc", but "… | trực cấp cứu". */
const carries = ({ keys }: Words, at: number): boolean =>
  CARRY.has(keys[at]) && (keys[at] !== 'trực' || keys[at + 1] === 'thuộc');

/** After a head that is a verb too, these show that it is a name: "thanh tra tỉnh", "lãnh đạo các sở". */
const AFTER_ACT = syllables('bộ các cấp huyện sở tỉnh xã đơn cơ ủy');

/** Heads that end another word. */
const COMPLETES = /^(?:nông thôn|tác xã)$/u;

/** "có liên quan", "có thẩm quyền", "có chức năng": clauses of one breath that belong to the name. */
const AFTER_HAVE = syllables('liên thẩm chức');

/** "quản lý nhà nước", "quản lý dự án", "quản lý chuyên ngành": here "quản lý" is part of the name. */
const AFTER_MANAGE = syllables('nhà dự chuyên thị rừng khu đê');

/** Committees that are named by their task, and their tasks, which are verbs elsewhere. */
const TASKED = syllables('ban tổ đoàn');
const TASKS = new Set([
  'giám sát',
  'kiểm tra',
  'thanh tra',
  'liên lạc',
  'soạn thảo',
  'vận động',
  'điều hành',
  'điều phối',
  'đại diện',
]);

/** No name runs longer, in words; a bound for hostile input. */
const LONGEST = 40;

/** "Xã hội" begins no commune's name. */
const beginsHead = (words: Words, at: number): boolean =>
  headAt(words, at, false) !== null && !(words.keys[at] === 'xã' && words.keys[at + 1] === 'hội');

/** "Ban Quản lý dự án các công trình giao thông, nông nghiệp tỉnh", "… công trình dân dụng và công nghiệp tỉnh": up to the place it is one name. */
function bridgesLower(words: Words, joint: number, name: Name, endingAt: EndingAt): boolean {
  const next = joint + 1;
  if (words.capital[next] || name.kind !== 'organ' || name.last === 'place' || beginsHead(words, next)) return false;
  for (let i = next; i < next + 5 && !isMark(words, i) && !endingAt(words, i); i += 1) {
    if (PLACE_UNITS.has(words.keys[i])) return true;
  }
  return false;
}

/** A comma inside one body's own name or its list of places: "Sở A, B và C" is one name, "các tỉnh A, B" one group. */
function bridgesComma(words: Words, comma: number, name: Name, endingAt: EndingAt): boolean {
  const next = comma + 1;
  if (beginsHead(words, next) || endingAt(words, next) === 'act') return false;
  const several = words.keys.slice(name.from, name.to).includes('các');
  if (!words.capital[next]) return several && bridgesLower(words, comma, name, endingAt);
  // "các tỉnh A, B", "các địa phương A, B"
  if (!name.generic && (name.last === 'place' || words.keys[name.from + 1] === 'địa')) return several;
  if (name.kind !== 'organ' || name.quantified || name.generic) return false;
  for (let i = next + 1; i < next + 7; i += 1) {
    if (words.keys[i] === 'và') return words.capital[i + 1] === true && !beginsHead(words, i + 1);
    if (isMark(words, i) || endingAt(words, i)) return false;
  }
  return false;
}

function headAt(words: Words, at: number, plural: boolean): { head: Head; to: number } | null {
  const found = longest(HEADS, words, at);
  // "các sở, ban": a kind of bodies, where "các Sở Tài chính" would be one.
  const group = found && plural && !words.capital[found.to] ? found.value.find((h) => h.kind === 'group') : undefined;
  // "phòng Kinh tế", "ông Hồ Văn Mừng": in small letters an organ or a person shows by the capital of the name.
  const small =
    found && !words.capital[at] && words.capital[found.to]
      ? found.value.find((h) => h.kind === 'organ' || h.kind === 'person')
      : undefined;
  const head =
    group ?? small ?? found?.value.find((h) => h.lower || plural || (h.kind !== 'group' && words.capital[at]));
  return found && head ? { head, to: found.to } : null;
}

/** Does what follows a head of one syllable make a name of it? "Bộ Y tế", "các sở,", "Ban quản lý", but not "hội nghị". */
function followsShort(words: Words, at: number, plural: boolean, endingAt: EndingAt): boolean {
  if (words.capital[at] || AFTER_SHORT.has(words.keys[at])) return true;
  return plural && (at >= words.keys.length || isMark(words, at) || endingAt(words, at) !== null);
}

/** What may be told of a place without a name: "Phó Chủ tịch UBND tỉnh phụ trách lĩnh vực", "UBND xã nơi có dự án", "tỉnh bạn". */
const AFTER_PLACE = syllables('phụ nơi bạn ủy hội');
const SEVERAL = syllables('các cấp mỗi những từng ,');
const ONE_PLACE = syllables('tỉnh huyện xã phường phố');

/** "UBND tỉnh", "Công an huyện", but neither "các huyện" nor "cấp xã". */
const isOnePlace = (words: Words, at: number, name: Name): boolean =>
  name.last === 'place' &&
  name.generic &&
  !name.quantified &&
  ONE_PLACE.has(words.keys[at]) &&
  !words.capital[at] &&
  !SEVERAL.has(words.keys[at - 1]);

/** Index after the next piece of a name's tail, or 0 where the name has ended. Notes in `name` what kind of piece it was. */
function tailPiece(words: Words, at: number, name: Name, endingAt: EndingAt): number {
  const key = words.keys[at] ?? '';
  const sector = longest(SECTORS, words, at);
  if (sector && (words.capital[at] || words.keys.slice(at, sector.to).includes(','))) {
    name.generic = false;
    name.bare = false;
    return sector.to;
  }
  const compound = name.last === 'organ' || name.kind === 'group' ? longest(COMPOUNDS, words, at) : null;
  if (compound && (name.last === 'organ' || words.keys[at - 1] === 'quan' || words.keys[at - 1] === 'vị')) {
    name.bare = false;
    return compound.to;
  }
  // "Trưởng Ban điều hành khu phố", "Tổ vận động": what a committee is for is part of its name.
  if (TASKED.has(words.keys[at - 1]) && TASKS.has(`${key} ${words.keys[at + 1]}`)) {
    name.bare = false;
    return at + 2;
  }
  // "Sở Nông nghiệp và Môi trường | đo độ mặn": a whole sector's name is followed by little that belongs to it.
  if (name.whole && !words.capital[at] && !words.capital[at - 1] && !isMark(words, at) && !carries(words, at)) return 0;
  const member =
    (words.capital[at] && name.last === 'organ' && name.generic) || words.keys[at - 1] === 'ngành'
      ? longest(MEMBERS, words, at)
      : null;
  if (member) {
    name.whole = true;
    name.generic = false;
    name.bare = false;
    return member.to;
  }
  // "Trưởng khu phố 1, 2 và 3"
  if ((key === ',' || key === 'và') && /^\d \d$/u.test(`${words.keys[at - 1]} ${words.keys[at + 1]}`)) return at + 2;
  if (key === ',') return bridgesComma(words, at, name, endingAt) ? at + 1 : 0;
  if (key === '-' || key === '–')
    return words.capital[at + 1] && name.kind !== 'person' && !beginsHead(words, at + 1) ? at + 1 : 0;
  if (isMark(words, at)) return 0;
  if (key === 'và') {
    // "Ban Quản lý Khu kinh tế X và các Khu công nghiệp Y"
    const next = words.keys[at + 1] === 'các' ? at + 2 : at + 1;
    return words.capital[next] && !name.generic && !beginsHead(words, next) && name.last === 'organ'
      ? next
      : bridgesLower(words, at, name, endingAt)
        ? at + 1
        : 0;
  }
  if (words.capital[at]) {
    const inner = headAt(words, at, true);
    // "Sở Tài chính Sở Xây dựng": the comma was lost, for no department's name holds another body's.
    if (inner?.head.kind === 'organ' && words.keys[name.from] === 'sở' && !name.bare && !name.generic) return 0;
    name.bare = false;
    name.generic = inner !== null;
    if (inner) name.last = inner.head.kind;
    return inner?.to ?? at + 1;
  }
  const clause = relativeClause(words, at, name, endingAt);
  if (clause || key === 'được') return clause;
  if (key === 'có') {
    // "UBND các xã có dự án đi qua": what the places have tells which are meant.
    const owned = name.last === 'place' && name.generic ? longest(OWNED, words, at + 1) : null;
    if (owned) return owned.to;
    return AFTER_HAVE.has(words.keys[at + 1]) ? at + 3 : 0;
  }
  if (endingAt(words, at) && !(key === 'quản' && AFTER_MANAGE.has(words.keys[at + 2]))) return 0;
  // "UBND tỉnh | phương án", "Bộ Chỉ huy Quân sự tỉnh | sẵn sàng lực lượng": of one place that goes without its name nothing more is told.
  if (isOnePlace(words, at - 1, name) && !carries(words, at) && !AFTER_PLACE.has(key)) return 0;
  // "UBND phường Tân Phong | bắn pháo hoa": a place's own name is written in capitals to its end.
  if (
    name.last === 'place' &&
    !name.generic &&
    (words.capital[at - 1] || /\d/u.test(words.keys[at - 1] ?? '')) &&
    !carries(words, at) &&
    !/\d/u.test(key)
  )
    return 0;
  // "Quân khu 1", "Hải quan khu vực XV": a number makes a proper name.
  if (name.kind === 'organ' && /^\d/u.test(key)) name.generic = false;
  // "phát triển nông thôn", "hợp tác xã" hold no place.
  const inner = COMPLETES.test(`${words.keys[at - 1]} ${key}`)
    ? null
    : headAt(words, at, words.keys[at - 1] === 'các' || name.kind === 'person');
  if (key !== 'các') name.bare = false;
  if (inner) {
    name.last = inner.head.kind;
    name.generic = true;
    return inner.to;
  }
  return at + 1;
}

/** What no name ends with. */
const LOOSE = syllables('các và , - –');

/**
 * The name of a body that begins at word `at`, as far as it goes, or null. `listed` says that a generic name went before ("các sở, …"),
 * so that a bare head is enough. Lists are put together by `bodiesAt`.
 */
export function nameAt(words: Words, at: number, endingAt: EndingAt, listed = false): Name | null {
  const quantifier = longest(QUANTIFIERS, words, at);
  const start = quantifier?.to ?? at;
  const plural = quantifier !== null || listed;
  const found = headAt(words, start, plural);
  if (!found) return null;
  const single = found.to === start + 1;
  const word = words.keys[start] ?? '';
  const acts = endingAt(words, start) === 'act';
  // Bà Rịa is a place.
  if (word === 'bà' && words.keys[found.to] === 'rịa') return null;
  if (
    single &&
    SHORT.has(word) &&
    (!followsShort(words, found.to, plural, endingAt) || (acts && !words.capital[found.to]))
  )
    return null;
  // "lãnh đạo, chỉ đạo" and "Tổ chức hội nghị" are actions; "lãnh đạo Sở" and "Thanh tra tỉnh" are bodies.
  const named = words.capital[found.to] || AFTER_ACT.has(words.keys[found.to]);
  if (acts && !quantifier && !(listed && found.head.kind !== 'person') && !named) return null;
  if (acts && found.head.kind === 'actor' && !plural) return null;
  // "xã hội" is no commune, "tỉnh Lâm Đồng" is a province.
  if (found.head.kind === 'place' && !plural && !words.capital[found.to]) return null;
  const name: Name = {
    from: at,
    to: found.to,
    kind: found.head.kind,
    quantified: quantifier !== null,
    last: found.head.kind,
    generic: true,
    whole: false,
    bare: true,
  };
  while (name.to < words.keys.length && name.to - at < LONGEST) {
    const next = tailPiece(words, name.to, name, endingAt);
    if (!next) break;
    name.to = Math.min(next, words.keys.length);
  }
  while (LOOSE.has(words.keys[name.to - 1])) name.to -= 1;
  if (plural && name.to === found.to && name.kind === 'organ') name.kind = name.last = 'group';
  if (!plural && name.bare) {
    if (name.kind === 'place') return null;
    if (name.to === found.to && NEEDS_NAME.has(words.keys.slice(start, found.to).join(' '))) return null;
  }
  // "tổ chức thực hiện" in a list is a verb; "các cơ quan, tổ chức, cá nhân" holds a body.
  if (
    !quantifier &&
    acts &&
    found.to - start <= 2 &&
    name.to === found.to &&
    !words.capital[start] &&
    !['và', ',', ';', undefined].includes(words.keys[name.to])
  )
    return null;
  return name;
}
