/** Figures as lines of text, in the format that this field of ours compares by. */
import { MEASURES, figure, type Counts } from './score.ts';

/** One line for one text. */
export const textLine = (name: string, { directive, deadline, row, task }: Counts): string =>
  `${name}: directives ${directive.agreed}/${directive.gold} (${directive.read} read), ` +
  `deadlines ${deadline.agreed}/${deadline.gold} (${deadline.read}), ` +
  `rows ${row.agreed}/${row.gold}, tasks ${task.agreed}/${task.gold}`;

/** One line a measure: precision, recall, F1 to three digits. */
export const figureLines = (counts: Counts): string[] =>
  MEASURES.map((measure) => {
    const { precision, recall, f1, agreed, gold, read } = figure(counts[measure]);
    const rates = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
    return `${measure.padEnd(10)} ${rates}   (${agreed} of ${gold} gold, ${read} read)`;
  });
