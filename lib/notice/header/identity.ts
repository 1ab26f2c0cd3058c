import { fold } from '../../agency/fold.ts';

/** Kinds of documents that carry directives, as they stand alone on a line above the title, with the code in their number. */
const TYPES: [name: string, code: string][] = [
  ['Báo cáo', 'BC'],
  ['Chỉ thị', 'CT'],
  ['Chương trình', 'CTr'],
  ['Công điện', 'CĐ'],
  ['Giấy mời', 'GM'],
  ['Hướng dẫn', 'HD'],
  ['Kết luận', 'KL'],
  ['Kế hoạch', 'KH'],
  ['Nghị quyết', 'NQ'],
  ['Phương án', 'PA'],
  ['Quyết định', 'QĐ'],
  ['Thông báo', 'TB'],
  ['Tờ trình', 'TTr'],
];

const BY_NAME = new Map(TYPES.map(([name]) => [fold(name), name]));
const BY_CODE = new Map(TYPES.map(([name, code]) => [code, name]));

/** "Số: 653/TB-VPCP", "Số 06/CT-UBND", "TB số 12/TB-UBND"; blank in drafts: "Số: /TB-UBND". */
const NUMBER =
  /(?:^|\n|\s)(?:Số|SỐ|TB số|số)\s*:?\s*(\d{1,6}(?:\/\d{4})?)?\s*[/-]\s*((?:(?:19|20)\d{2}\/)?[\p{Lu}][\p{L}\d&-]*(?:[-/][\p{L}\d&.]+)*)/gu;

export interface Identity {
  type: string | null;
  number: string | null;
  /** The letters of the number even where its figure is blank: `TB-UBND`. */
  code: string | null;
}

/** A notice's number stands on a line of its own; news cites one in a sentence: "vừa ký Công điện số 231/CĐ-TTg ngày …". */
const LONGEST_LINE = 90;

function isOwn(head: string, { index, 0: words }: RegExpExecArray): boolean {
  const at = words.startsWith('\n') ? index + 1 : index;
  const from = head.lastIndexOf('\n', at - 1) + 1;
  const to = head.indexOf('\n', at);
  return from === at || (to < 0 ? head.length : to) - from < LONGEST_LINE;
}

/** Type and number of a notice from the lines above its body. */
export function identityOf(lines: readonly string[], head: string): Identity {
  const found = [...head.matchAll(NUMBER)].find((match) => isOwn(head, match)) ?? null;
  const code = found?.[2] ?? null;
  const number = found?.[1] && code ? found[0].trim().replace(/^\p{L}+(?: \p{L}+)?\s*:?\s*/u, '') : null;
  for (const line of lines) {
    const name = BY_NAME.get(fold(line).replace(/[\s:.]+$/u, ''));
    if (name) return { type: name, number, code };
  }
  const byCode = code ? BY_CODE.get(code.split(/[-/]/u)[0] ?? '') : undefined;
  if (byCode) return { type: byCode, number, code };
  if (lines.some((line) => /^kính gửi\s*:?/u.test(fold(line)))) return { type: 'Công văn', number, code };
  return { type: null, number, code };
}
