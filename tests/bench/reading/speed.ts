/** Milliseconds that readers take for texts, measured in turns so that a busy machine slows all of them alike. */

export type Reader = (text: string) => unknown;

/**
 * A copy of a text that no reader has seen: engines keep the results of patterns on strings they know.
 * Built through bytes, so that it is one flat string as a page's text is.
 */
export const fresh = (text: string, mark: number): string =>
  Buffer.from(`${text}\n${mark}`, 'utf16le').toString('utf16le');

let mark = 0;

/** Milliseconds for reading all texts once, each as a fresh copy. */
const timeOf = (read: Reader, texts: string[]): number => {
  const copies = texts.map((text) => fresh(text, (mark += 1)));
  const start = performance.now();
  for (const copy of copies) read(copy);
  return performance.now() - start;
};

/** Reads until compiled code is what runs: for `ms` milliseconds, at least three times. */
export const warmUp = (read: Reader, texts: string[], ms = 2000): void => {
  const until = performance.now() + ms;
  for (let time = 0; time < 3 || performance.now() < until; time += 1) timeOf(read, texts);
};

/**
 * The milliseconds of each reader's fastest round, of `rounds` in which every reader has its turn: what the code takes when
 * nothing else has the processor. On a machine that others share, a median says more about them.
 */
export const measure = (readers: Reader[], texts: string[], rounds: number): number[] => {
  const times = Array.from({ length: rounds }, () => readers.map((read) => timeOf(read, texts)));
  return readers.map((_, place) => Math.min(...times.map((round) => round[place] ?? Infinity)));
};
