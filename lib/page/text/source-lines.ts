/**
 * Pages that give each line of a text's source a paragraph of its own: what ends a sentence's line and what ends a paragraph then looks alike.
 */

/** Lines no longer than these are headings or stubs, and no page has longer ones than those, in UTF-16 units. */
const SHORTEST = 25;
const WIDEST = 140;
/** Fewer lines that run on are slips. */
const FEWEST = 6;
/** Of the lines, so many run on where lines are no paragraphs. */
const RUN_ON = 0.25;
/** Where so many of those are full, a line that is not ends its paragraph: then fullness tells, as on paper. */
const FULL = 0.85;

const ENDS = /[.!?:;…|]["”’)\]]?$/u;
const SMALL = /^\p{Ll}/u;
const FIRST_WORD = /^\S+/u;

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;

/** Whether most paragraphs of the page are lines, broken at no even width. */
function areSourceLines(blocks: readonly string[]): boolean {
  const long = blocks.filter((block) => block.length > SHORTEST).length;
  const running = blocks.flatMap((block, place) => {
    const next = blocks[place + 1];
    const runsOn = next !== undefined && block.length > SHORTEST && !ENDS.test(block) && SMALL.test(next);
    return runsOn ? [{ length: block.length, reach: block.length + 1 + (FIRST_WORD.exec(next)?.[0].length ?? 0) }] : [];
  });
  if (running.length < FEWEST || running.length < long * RUN_ON) return false;
  const lengths = running.map(({ length }) => length).toSorted((one, other) => one - other);
  if (at(lengths, 0.5) > WIDEST) return false;
  const width = at(lengths, 0.85) * 0.9;
  return running.filter(({ reach }) => reach >= width).length < running.length * FULL;
}

/** Such a page's text with its lines one below the other, as its source has them; any other text as it is. Every offset stays. */
export const asSourceLines = (text: string): string =>
  areSourceLines(text.split('\n\n')) ? text.replaceAll('\n\n', ' \n') : text;
