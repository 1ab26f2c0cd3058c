/** Bytes to text, whatever an office saved its file as. */

/** Marks of order at the head of a file, with what they say of it. */
const MARKS: [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

/** How much of a file is looked at to tell its encoding. */
const SAMPLE = 4096;

/** The share of zero bytes at even and at odd places: UTF-16 of Latin letters has one of them high. */
const zeroShare = (bytes: Uint8Array, parity: number): number => {
  const sample = bytes.subarray(0, SAMPLE);
  const places = sample.filter((_, i) => i % 2 === parity);
  return places.length ? places.filter((byte) => byte === 0).length / places.length : 0;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** `<meta charset="windows-1258">`, and the older `content="text/html; charset=…"`. */
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<label>[\w-]{1,40})/iu;

const isKnown = (label: string): boolean => {
  try {
    return Boolean(new TextDecoder(label).encoding);
  } catch {
    return false;
  }
};

/** The encoding of a file: its mark, else its zero bytes, else UTF-8 where it is valid, else what HTML declares, else windows-1258. */
export const encodingOf = (bytes: Uint8Array): string => {
  const mark = MARKS.find(([head]) => head.every((byte, i) => bytes[i] === byte));
  if (mark) return mark[1];
  if (zeroShare(bytes, 1) > 0.3 && zeroShare(bytes, 0) < 0.2) return 'utf-16le';
  if (zeroShare(bytes, 0) > 0.3 && zeroShare(bytes, 1) < 0.2) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  const label = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE)))?.groups?.label;
  return label && !/^utf/iu.test(label) && isKnown(label) ? label : 'windows-1258';
};

/** Control characters but for tabs, line and page breaks: no text holds them. */
const CONTROL = /(?!\s)\p{Cc}/gu;

/** More than one such character in a hundred is no text: an image, an archive, a program. */
export const isText = (text: string): boolean =>
  (text.slice(0, SAMPLE * 4).match(CONTROL)?.length ?? 0) * 100 <= Math.min(text.length, SAMPLE * 4);

/** The text of a file. A mark of order stays in it as U+FEFF, so that offsets count the file's own characters. */
export const decode = (bytes: Uint8Array): string =>
  new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
