import { fold } from '../../agency/fold.ts';
import type { NoticeHeader, TextStructure } from '../notice.ts';
import type { Item } from '../outline/item.ts';
import { datingOf } from './dating.ts';
import { identityOf } from './identity.ts';
import { organOf } from './organ.ts';

/** A header is never longer, in paragraphs and in UTF-16 units. */
const PARAGRAPHS = 40;
const LENGTH = 4000;

const UNDER_TITLE = /^(?:kính gửi|căn cứ|thực hiện|ngày \d|để |trong |theo |sau khi|số\s*:|\(|-{3}|[IVX]+\.|1\.)/u;
const SUBJECT = /^(?:v\/v|về việc)\s*:?\s*/iu;

/** What stands under the type's line: one paragraph, and a second where the title was broken after "Về việc". */
function titleOf(lines: readonly string[], type: string | null, structure?: TextStructure): string | null {
  if (type) {
    const at = lines.findIndex((line) => fold(line).replace(/[\s:.]+$/u, '') === fold(type));
    const title = at >= 0 ? lines[at + 1] : undefined;
    if (title && !UNDER_TITLE.test(fold(title)) && title.length < 600) {
      const next = lines[at + 2];
      const broken =
        next !== undefined && title === title.toUpperCase() && next === next.toUpperCase() && !/^-|[.:]$/u.test(title);
      return (broken ? `${title} ${next}` : title).replace(/[\s.]+$/u, '');
    }
    const subject = lines.find((line) => SUBJECT.test(line));
    if (subject) return subject.replace(SUBJECT, '').trim();
  }
  return structure?.pageTitle ?? null;
}

const SIGNS =
  /^(?:TM|KT|TL|TUQ|Q)\s?\.|^(?:T\/M|K\/T|T\/L)(?=\s)|^(?:(?:PHÓ )?(?:CHỦ TỊCH|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|CHỦ NHIỆM|BÍ THƯ|TRƯỞNG BAN)|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|VIỆN TRƯỞNG)/u;
const PERSON = /(?:^|\s)((?:\p{Lu}\p{Ll}*\s+){1,4}\p{Lu}\p{Ll}+)$/u;

/** Two columns that a text puts on one line: "VĂN PHÒNG CHÍNH PHỦ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM". */
const columnsOf = ({ text }: Item): string[] =>
  text.includes('   ') || text.includes('\t') ? text.trim().split(/ {3,}|\t+/u) : [text.trim()];

/** The name under the signatory's office. */
function signatoryOf(items: readonly Item[]): string | null {
  let office = false;
  for (const line of items.flatMap(columnsOf)) {
    if (SIGNS.test(line)) office = true;
    else if (office && line.length < 40 && PERSON.test(line) && line !== line.toUpperCase())
      return PERSON.exec(line)?.[1] ?? null;
    if (SIGNS.test(line) && PERSON.test(line)) return PERSON.exec(line)?.[1] ?? null;
  }
  return null;
}

/** What the notice says of itself. `begins` is the index among `items` where its body starts. */
export function headerOf(items: readonly Item[], begins: number, structure?: TextStructure): NoticeHeader {
  const top = items.slice(0, Math.min(begins < 0 ? 12 : begins + 1, PARAGRAPHS));
  const above = top.filter((item) => item.part !== 'edge');
  const lines = above.flatMap(columnsOf);
  const head = lines.join('\n').slice(0, LENGTH);
  const identity = identityOf(lines, head);
  const type = identity.type ?? (begins < 0 || !identity.code ? 'Tin tức' : 'Công văn');
  const { place, issued } = datingOf(
    head,
    top
      .map((item) => item.text.trim())
      .join('\n')
      .slice(0, LENGTH),
    type === 'Tin tức',
    structure,
  );
  const closing = items.filter((item) => item.part === 'body').at(-1)?.text ?? '';
  return {
    type,
    number: identity.number,
    organ: organOf(lines, identity, place, closing),
    issued,
    title: titleOf(lines, identity.type, structure),
    place,
    signatory: signatoryOf(items.filter((item) => item.part === 'recipients' || item.part === 'body').slice(-60)),
  };
}
