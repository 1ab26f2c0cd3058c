import type { Answer } from '../portal/portal.ts';
import { bodyOf, FIRST } from './living.ts';

/** Pages that are broken or odd: each is read, or let alone, and no console shows an error. */
export interface BrokenPage {
  name: string;
  page: string | Answer;
  /** Whether the notice in it can be read. */
  read: boolean;
}

const BODY = bodyOf(FIRST);
const whole = (body: string, attributes = ''): string =>
  `<!doctype html><html lang="vi"${attributes}><head><meta charset="utf-8"><title>Chi tiết</title></head><body>${body}</body></html>`;
const typed = (body: string | Uint8Array, type: string): Answer => ({ body, headers: { 'content-type': type } });

/** UTF-16 with its byte order mark. */
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

/** UTF-16 with the greater byte first, and no mark. */
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

/**
 * Windows-1258, the Vietnamese code page: letters with their circumflex, breve or horn in one byte, tone marks as combining bytes after them.
 * What it has no byte for becomes a character reference.
 */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  const encoded: number[] = [];
  const put = (letter: string): void => {
    const byte = bytes.get(letter);
    if (byte !== undefined) encoded.push(byte);
    else encoded.push(...Buffer.from(`&#${letter.codePointAt(0)};`, 'latin1'));
  };
  for (const letter of text.normalize('NFC')) {
    if (bytes.has(letter)) put(letter);
    else for (const part of splitTone(letter)) put(part);
  }
  return Uint8Array.from(encoded);
}

/** "ế" as "ê" and its tone mark; a letter without one stays whole. */
function splitTone(letter: string): string[] {
  const parts = letter.normalize('NFD');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(parts)?.[0];
  return tone ? [parts.replace(tone, '').normalize('NFC'), tone] : [letter];
}

export const BROKEN_PAGES: readonly BrokenPage[] = [
  { name: 'unclosed tags', page: `<title>a</title><table><tr><td><div><b>${BODY.replaceAll('</p>', '')}`, read: true },
  {
    name: 'tags closed twice, in the wrong order',
    page: whole(`<div>${BODY}</div></td></b></div></p></form>`),
    read: true,
  },
  { name: '50,000 nested elements', page: whole(`${BODY}${'<div><span>'.repeat(25_000)}x`), read: true },
  { name: 'the notice 400 elements deep', page: whole(`${'<div><section>'.repeat(200)}${BODY}`), read: true },
  {
    name: 'each letter a text node of its own',
    page: whole(
      `<main>${BODY}</main><script>const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.length > 1) node.splitText(1);</script>`,
    ),
    read: true,
  },
  { name: '200,000 text nodes', page: whole(`${BODY}<div class="log">${'a<br>'.repeat(200_000)}</div>`), read: true },
  {
    name: 'no body',
    page: '<!doctype html><title>a</title><body><script>document.body.remove()</script>',
    read: false,
  },
  {
    name: 'a frameset',
    page: '<html><frameset cols="50%,50%"><frame src="about:blank"></frameset></html>',
    read: false,
  },
  {
    name: 'XML',
    page: typed('<?xml version="1.0"?><vanban><so>12/TB-UBND</so></vanban>', 'application/xml'),
    read: false,
  },
  {
    name: 'XHTML',
    page: typed(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>a</title></head><body>${BODY}</body></html>`,
      'application/xhtml+xml; charset=utf-8',
    ),
    read: true,
  },
  { name: 'broken XML', page: typed('<a><b></a>', 'application/xml'), read: false },
  { name: 'plain text', page: typed(FIRST.text, 'text/plain; charset=utf-8'), read: false },
  { name: 'JSON', page: typed(JSON.stringify(FIRST), 'application/json'), read: false },
  { name: 'quirks mode', page: `<html><title>a</title><body>${BODY}</body></html>`, read: true },
  {
    name: 'windows-1258',
    page: typed(windows1258(`<html><title>a</title><body>${BODY}`), 'text/html; charset=windows-1258'),
    read: true,
  },
  {
    name: 'windows-1258, as the page itself says',
    page: typed(windows1258(`<html><meta charset="windows-1258"><title>a</title><body>${BODY}`), 'text/html'),
    read: true,
  },
  {
    name: 'UTF-16, the other way round, as the header says',
    page: typed(utf16be(`<html><title>a</title><body>${BODY}`), 'text/html; charset=utf-16be'),
    read: true,
  },
  { name: 'UTF-16', page: typed(utf16(`<html><title>a</title><body>${BODY}`), 'text/html'), read: true },
  { name: 'right to left', page: whole(BODY, ' dir="rtl"'), read: true },
  { name: 'nothing but spaces', page: whole(' \n&nbsp;'), read: false },
  {
    name: 'an SVG image',
    page: typed('<svg xmlns="http://www.w3.org/2000/svg"><text>Giao</text></svg>', 'image/svg+xml'),
    read: false,
  },
];

/** Two million characters: the notice's own paragraphs, over and over, before what ends it. */
const [head = '', ...tasks] = BODY.split('<p>1. ');
export const HUGE_PAGE = whole(
  head + `<p>1. ${tasks.join('<p>1. ')}`.replace(/<p>Nơi nhận[\s\S]*$/u, '').repeat(Math.ceil(2_000_000 / BODY.length)),
);
