/** Milliseconds of processor time that readers take for texts, in turns and not by the clock, so that a busy machine changes little. */

export type Reader = (text: string) => unknown;

/**
 * A copy of a text that no reader has seen: engines keep the results of patterns on strings they know.
 * Built through bytes, so that it is one flat string as a page's text is.
 */
export const fresh = (text: string, mark: number): string =>
  Buffer.from(`${text}\n${mark}`, 'utf16le').toString('utf16le');

let mark = 0;

/** Milliseconds of processor time for reading all texts once, each as a fresh copy; the collector's and compiler's threads count too. */
const timeOf = (read: Reader, texts: string[]): number => {
  const copies = texts.map((text) => fresh(text, (mark += 1)));
  const start = process.cpuUsage();
  for (const copy of copies) read(copy);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** Reads until compiled code is what runs: for `ms` milliseconds, at least three times. */
export const warmUp = (read: Reader, texts: string[], ms = 2000): void => {
  const until = performance.now() + ms;
  for (let time = 0; time < 3 || performance.now() < until; time += 1) timeOf(read, texts);
};

/**
 * The milliseconds of each reader's fastest round, of `rounds` in which every reader has its turn: what the code itself takes,
 * whatever the collector, the compiler and the machine's other work add to some rounds.
 */
export const measure = (readers: Reader[], texts: string[], rounds: number): number[] => {
  const times = Array.from({ length: rounds }, () => readers.map((read) => timeOf(read, texts)));
  return readers.map((_, place) => Math.min(...times.map((round) => round[place] ?? Infinity)));
};
