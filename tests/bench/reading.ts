/**
 * `npm run bench -- reading`: how fast whole notices are read, beside chrono's Vietnamese reader of dates alone on the same texts
 * in the same process; how time grows with length; how much code the reading is. Ratios count, milliseconds of processor time are this machine's.
 */
import { join } from 'node:path';
import * as chrono from 'chrono-node/vi';
import { readNotice } from '../../lib/notice/read.ts';
import { goldTexts } from '../eval/gold.ts';
import { measure, warmUp, type Reader } from './reading/speed.ts';
import { readingSize } from './reading/size.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'notices');
const whole: Reader = (text) => readNotice(text);
const datesAlone: Reader = (text) => chrono.parse(text);

const notices = goldTexts(FOLDER);
const nfc = notices.map(({ text }) => text.normalize('NFC'));
const lengthOf = (texts: string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
const million = (texts: string[], ms: number): string => (lengthOf(texts) / ms / 1000).toFixed(2);
const verdict = (met: boolean): string => (met ? 'met' : 'MISSED');

warmUp(whole, nfc);
warmUp(datesAlone, nfc);

const variants: [name: string, texts: string[]][] = [
  ['five notices, as given', notices.map(({ text }) => text)],
  ['five notices, NFD', nfc.map((text) => text.normalize('NFD'))],
  ...notices.map(({ name, text }): [string, string[]] => [name, [text]]),
];

let ratio = 0;
let perSecond = 0;
const rows = variants.map(([name, texts], place) => {
  const [ours = 0, theirs = 0] = measure([whole, datesAlone], texts, 41);
  if (place === 0) {
    ratio = theirs / ours;
    perSecond = lengthOf(texts) / ours / 1000;
  }
  return {
    text: name,
    characters: lengthOf(texts),
    'whole reading, M chars/s': million(texts, ours),
    'chrono vi, dates alone, M chars/s': million(texts, theirs),
    ratio: (theirs / ours).toFixed(2),
  };
});
console.table(rows);

const longest = nfc.toSorted((a, b) => b.length - a.length)[0] ?? '';
const growth = [1, 10, 100].map((times) => {
  const [ms = 0] = measure([whole], [longest.repeat(times)], times === 100 ? 7 : 41);
  return { times, characters: longest.length * times, ms };
});
const [once] = growth;
console.table(
  growth.map(({ times, characters, ms }) => ({
    'text, times': times,
    characters,
    'fastest, ms': ms.toFixed(2),
    'times as long': (ms / (once?.ms ?? 1)).toFixed(1),
  })),
);
const hundredfold = (growth.at(-1)?.ms ?? 0) / (once?.ms ?? 1);

const { minified, gzipped } = await readingSize();
console.table([
  { what: 'million characters a second', measured: perSecond.toFixed(2), wanted: '≥ 5', '': verdict(perSecond >= 5) },
  { what: 'ratio to chrono vi', measured: ratio.toFixed(2), wanted: '≥ 0.4', '': verdict(ratio >= 0.4) },
  {
    what: 'a text 100 times as long',
    measured: hundredfold.toFixed(1),
    wanted: '≤ 120',
    '': verdict(hundredfold <= 120),
  },
  { what: 'minified bytes', measured: String(minified), wanted: '', '': '' },
  { what: 'gzipped bytes', measured: String(gzipped), wanted: '≤ 40960', '': verdict(gzipped <= 40 * 1024) },
]);
