import { fold } from '../../agency/fold.ts';
import { inCapitals } from '../../agency/words.ts';
import type { Identity } from './identity.ts';

const MOTTO = /^\|?\s*(?:cộng hòa xã hội|độc lập|đảng cộng sản)/u;
const BESIDE = /(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Cộng h(?:òa|oà) xã hội|ĐẢNG CỘNG SẢN).*$/u;
/** What parts two columns of one line. */
const GAP = /(?<=\S)\s*[|\t ]\s*$/u;
/** Heads of issuing bodies, with the spelling they take in running text. */
const HEADS: [RegExp, string][] = [
  [/^(?:ủy ban nhân dân|ubnd)(?=\s|$)/u, 'UBND'],
  [/^(?:hội đồng nhân dân|hđnd)(?=\s|$)/u, 'HĐND'],
  [/^văn phòng chính phủ/u, 'Văn phòng Chính phủ'],
  [/^văn phòng(?=\s|$)/u, 'Văn phòng'],
  [/^thủ tướng chính phủ/u, 'Thủ tướng Chính phủ'],
  [/^chính phủ/u, 'Chính phủ'],
];
const BODY =
  /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|văn phòng|thủ tướng|chính phủ|bộ|sở|ban|cục|chi cục|tổng cục|công an|thanh tra|tỉnh ủy|huyện ủy|thành ủy|đảng ủy|kho bạc|ngân hàng|thuế|tổng công ty|tập đoàn|viện|trường|trung tâm|bảo hiểm|hội đồng|mặt trận|liên đoàn)(?=\s|$)/u;
const PLACE = /(?:^|\s)(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+(?!ủy|đoàn)/u;
const CITIES = new Set(['hà nội', 'hải phòng', 'huế', 'đà nẵng', 'cần thơ', 'hồ chí minh', 'tp. hồ chí minh']);

/** "QUẢNG TRỊ" as in running text: "Quảng Trị"; small words stay small. */
function titled(words: string): string {
  return words.replace(/\p{L}+/gu, (word) =>
    ['và', 'của'].includes(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

function inRunningText(line: string): string {
  if (!inCapitals(line)) return line.trim();
  let rest = fold(line).trim();
  let head = '';
  for (const [pattern, name] of HEADS) {
    const found = pattern.exec(rest);
    if (!found) continue;
    head = name;
    rest = rest.slice(found[0].length);
    break;
  }
  const place = PLACE.exec(rest);
  if (place) {
    const before = rest.slice(0, place.index).trim();
    const unit = place[1] ?? '';
    return [head, before ? titled(before) : '', unit, titled(rest.slice(place.index + place[0].length).trim())]
      .filter(Boolean)
      .join(' ');
  }
  const body = /^\s*(bộ|sở|ban|cục|chi cục|công an|thanh tra)\s+(.+)$/u.exec(rest);
  if (!head && body)
    return `${titled(body[1] ?? '')} ${(body[2] ?? '').replace(/(^|, | - )(\p{L})/gu, (_, joint: string, letter: string) => joint + letter.toUpperCase())}`.trim();
  return [head, titled(rest.trim())].filter(Boolean).join(' ');
}

/** The issuing body, from the lines above the motto, else from the place and the number's letters, else from the closing sentence. */
export function organOf(
  lines: readonly string[],
  identity: Identity,
  place: string | null,
  closing: string,
): string | null {
  const named: string[] = [];
  for (const [i, whole] of lines.entries()) {
    // Two columns may have run into one line: "UBND TỈNH YÊN BÁI   CỘNG HÒA XÃ HỘI …".
    const beside = whole.search(BESIDE);
    const left = whole.slice(0, Math.max(beside, 0));
    const line = GAP.test(left) ? left.replace(GAP, '') : whole;
    const folded = fold(line);
    if (MOTTO.test(folded)) {
      // "UBND TỈNH HÀ NAM   CỘNG HÒA …" over "SỞ Y TẾ   Độc lập …": the organ's column goes on.
      if (MOTTO.test(fold(lines[i + 2] ?? '')) && !MOTTO.test(fold(lines[i + 1] ?? ''))) continue;
      break;
    }
    if (BODY.test(folded) && line.length < 90 && !/[.;:]$/u.test(line.trim())) named.push(line);
    else if (named.length > 0 && PLACE.test(folded) && inCapitals(line) && !PLACE.test(fold(named.at(-1) ?? '')))
      named.push(`${named.pop()} ${line}`);
    else if (named.length > 0) break;
  }
  const organ = named.at(-1);
  if (organ) return inRunningText(organ.replace(/[-–—_*\s]+$/u, ''));
  const signs = identity.code?.split('-')[1] ?? '';
  if (signs.startsWith('VPCP') || fold(closing).startsWith('văn phòng chính phủ')) return 'Văn phòng Chính phủ';
  if (signs.startsWith('TTg')) return 'Thủ tướng Chính phủ';
  if (signs === 'UBND' && place) return `UBND ${CITIES.has(fold(place)) ? 'thành phố' : 'tỉnh'} ${place}`;
  return null;
}
