import type { NoticeSeen } from '../messages.ts';
import type { Notice } from '../notice/notice.ts';

/** Letters and digits alone, so that spacing, case and punctuation of another portal do not make another notice. */
const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** 64 bits of FNV-1a as hexadecimal digits. `crypto.subtle` is not there on http: pages. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/**
 * Who a notice is, wherever it is published: number and organ where both are written in full, else a fingerprint of what it
 * directs. A number without its digits ("Số: /TB-UBND") names no notice.
 */
export function noticeKey({ document, directives }: Notice, text: string): string {
  const { number, organ, issued } = document;
  // Numbers begin anew each year.
  if (number && organ && /^\d/u.test(number))
    return `${folded(number)}|${folded(organ)}|${issued?.slice(0, 4) ?? ''}`.slice(0, 200);
  const said = directives.length > 0 ? directives.map((directive) => directive.text).join('|') : text;
  return `text:${fingerprint(folded(said.slice(0, 20_000)))}`;
}

const cut = (value: string | null, most: number) => value?.slice(0, most) ?? null;

/** The notice as messages and the watchlist know it; `url` is the page's address without its fragment. */
export function seenNotice(notice: Notice, text: string, url: string, pageTitle?: string): NoticeSeen {
  const { type, number, organ, issued, title } = notice.document;
  return {
    key: noticeKey(notice, text),
    url: url.replace(/#.*$/su, '').slice(0, 4000),
    type: cut(type, 200),
    number: cut(number, 200),
    organ: cut(organ, 500),
    issued: cut(issued, 10),
    title: cut(title ?? pageTitle ?? null, 2000),
  };
}
