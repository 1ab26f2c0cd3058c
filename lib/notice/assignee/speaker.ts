import { fold } from '../../agency/fold.ts';
import type { Words } from '../../agency/words.ts';
import type { Mention } from '../sentence/clauses.ts';

/** Bodies that speak in a notice of their own: they give orders and take none. Their names in full are in the header. */
const SPEAKERS =
  /^(?:(?:thường trực )?(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố)|(?:phó )?chủ tịch (?:thường trực )?(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố)|(?:phó )?thủ tướng(?: chính phủ)?|chính phủ|hội nghị|ban thường vụ)(?:$| [^,]*$)|^(?:các )?(?:bộ trưởng|đồng chí|ông|bà|lãnh đạo (?:tỉnh|ubnd tỉnh))$/u;

const keysOf = (words: Words, mention: Mention): string => words.keys.slice(mention.from, mention.to).join(' ');

/** A person by name or office who asks is reported as speaking, in news above all: "Ông Chinh đề nghị UBND các quận …". */
const PERSON =
  /^(?:ông|bà|đồng chí|(?:phó )?(?:bí thư|chủ tịch|thủ tướng)|lãnh đạo|người đứng đầu|tổng bí thư|(?:đại|thượng|trung|thiếu) t(?:ướng|á))(?: |$)/u;

export const isPersonSpeaking = (words: Words, mention: Mention): boolean => {
  const name = keysOf(words, mention);
  return mention.bodies.length === 1 && PERSON.test(name) && !name.includes(' các ');
};

/** `issuer` is the folded name of the body that issued the notice, or empty. */
export function isSpeaker(words: Words, mention: Mention, issuer: string): boolean {
  const name = keysOf(words, mention);
  // "Sở Y tế đề nghị …" in the notice of "Sở Y tế tỉnh Hà Nam"
  if (issuer && (name.endsWith(issuer) || issuer.startsWith(`${name} `))) return true;
  // "Thành phố tiếp tục …" in the city's own notice speaks of itself.
  if (mention.bodies[0]?.kind === 'place' && issuer.includes(name)) return true;
  if (!SPEAKERS.test(name)) return false;
  // "Ủy ban nhân dân tỉnh Đồng Nai" in another body's notice is an addressee; a person by name after the office is still the speaker.
  const first = mention.bodies[0];
  return first?.kind === 'person' || first?.generic === true || !/tỉnh|thành phố/u.test(name);
}

/** The folded name for `isSpeaker`. */
export const issuerKey = (organ: string | null): string => (organ ? fold(organ).replace(/\s+/gu, ' ') : '');

/** "Phó Thủ tướng Lê Thành Long trực tiếp chỉ đạo, đôn đốc": a deputy who is to see to it himself. */
export const isDelegate = (words: Words, { from, afterAt }: Mention): boolean =>
  words.keys[from] === 'phó' && words.keys[afterAt] === 'trực' && words.keys[afterAt + 1] === 'tiếp';
