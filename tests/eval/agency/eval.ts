/** `npm run eval:agency`: precision and recall by strength over the annotated pairs, and every pair that is read otherwise. */
import { misread, pairs, scores } from './score.ts';

const read = pairs();
console.log('strength\tpairs\tprecision\trecall');
for (const { strength, pairs: count, precision, recall } of scores(read)) {
  console.log([strength, count, precision.toFixed(3), recall.toFixed(3)].join('\t'));
}
const wrong = misread(read);
for (const { agency, document, role, assignee, expected, given } of wrong) {
  console.log(`${agency} · ${document} ${role} «${assignee}»: ${given}, not ${expected}`);
}
console.log(
  `${read.length - wrong.length} of ${read.length} right (${(100 * (1 - wrong.length / read.length)).toFixed(1)} %)`,
);
