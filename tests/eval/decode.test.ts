import { describe, expect, it } from 'vitest';
import { decode, encodingOf, isText } from './decode.ts';

const SENTENCE = 'Giao Sở Tài chính báo cáo trước ngày 15/01/2024.';
const utf8 = new TextEncoder().encode(SENTENCE);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

/** "Số" and "Sở" as windows-1258 writes them: base letter, then the tone as a byte of its own. */
const WINDOWS_1258 = new Uint8Array([0x53, 0xf4, 0xec, 0x20, 0x53, 0xf5, 0xd2]);

describe('decode', () => {
  it.each([
    ['UTF-8', utf8, SENTENCE],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), `\uFEFF${SENTENCE}`],
    ['UTF-16LE with a mark', utf16(`\uFEFF${SENTENCE}`, true), `\uFEFF${SENTENCE}`],
    ['UTF-16BE with a mark', utf16(`\uFEFF${SENTENCE}`, false), `\uFEFF${SENTENCE}`],
    ['UTF-16LE', utf16(SENTENCE, true), SENTENCE],
    ['UTF-16BE', utf16(SENTENCE, false), SENTENCE],
    ['nothing', new Uint8Array(), ''],
  ])('reads %s', (_, bytes, text) => {
    expect(decode(bytes)).toBe(text);
  });

  it('reads windows-1258, the tones being marks of their own', () => {
    expect(decode(WINDOWS_1258).normalize('NFC')).toBe('Số Sở');
  });

  it('believes a page that declares its encoding', () => {
    const page = new Uint8Array([...new TextEncoder().encode('<meta charset="iso-8859-1"><p>'), 0xe9]);
    expect(encodingOf(page)).toBe('iso-8859-1');
    expect(decode(page).endsWith('é')).toBe(true);
  });
});

describe('isText', () => {
  it.each([
    [SENTENCE, true],
    ['', true],
    [`${SENTENCE}\f${SENTENCE}\r\n\t`, true],
    ['\u0000\u0001\u0002PNG\u0003\u0004', false],
  ])('%j: %s', (text, expected) => {
    expect(isText(text)).toBe(expected);
  });
});
