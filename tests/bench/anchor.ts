/**
 * `npm run bench:anchor -- [SEED...] [--own]`: how well tracked sentences are found again on pages that changed; with `--own` those of notices on
 * which nothing was tuned.
 * Prints a table for each seed (1 to 5 unless given), then every passage of the last seed that went wrong with `--misses`.
 */
import { fold } from '../../lib/page/anchor/fold.ts';
import { figuresOf, measure, type Outcome, type Trial } from './anchor/measure.ts';
import { MUTATIONS } from './anchor/mutations.ts';
import { seeded } from './anchor/random.ts';
import { readPages } from './anchor/sample.ts';

const PASSAGES = 180;
const percent = (part: number) => `${(part * 100).toFixed(2)} %`;
const given = process.argv.slice(2);
const seeds = given.filter((argument) => /^\d+$/u.test(argument)).map(Number);

const quantile = (trials: readonly Trial[], part: number) => {
  const sorted = trials.map((trial) => trial.ms).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
};

function rowsOf(trials: readonly Trial[]) {
  return Object.fromEntries(
    Object.keys(MUTATIONS).map((mutation) => {
      const own = trials.filter((trial) => trial.mutation === mutation);
      const count = (...outcomes: Outcome[]) => own.filter((trial) => outcomes.includes(trial.outcome)).length;
      return [
        mutation,
        {
          right: percent(count('right', 'refused') / own.length),
          wrong: percent(count('wrong', 'revived') / own.length),
          missed: percent(count('missed') / own.length),
          'median ms': quantile(own, 0.5).toFixed(3),
          'longest ms': quantile(own, 1).toFixed(3),
        },
      ];
    }),
  );
}

// Compiled code is what users run; the first calls are not.
measure(seeded(0), 10);
const pages = readPages(given.includes('--own') ? 'own' : 'notices');
for (const seed of seeds.length > 0 ? seeds : [1, 2, 3, 4, 5]) {
  const trials = measure(seeded(seed), PASSAGES, pages);
  const { right, wrong, refused } = figuresOf(trials);
  console.log(`seed ${seed}: ${PASSAGES} passages, ${trials.length} pages`);
  console.table(rowsOf(trials));
  console.log(
    `right ${percent(right)}, wrong ${percent(wrong)}, deleted refused ${percent(refused)}; ` +
      `median ${quantile(trials, 0.5).toFixed(3)} ms, 99 % within ${quantile(trials, 0.99).toFixed(3)} ms, longest ${quantile(trials, 1).toFixed(3)} ms\n`,
  );
  if (given.includes('--misses')) {
    for (const { mutation, outcome, passage, found } of trials) {
      if (outcome === 'right' || outcome === 'refused') continue;
      const words = passage.page.slice(passage.start, passage.end);
      console.log(`${outcome} (${mutation}) ${passage.notice} ${passage.start}: «${words}» ${JSON.stringify(found)}`);
    }
  }
}

const page = pages.at(-1)?.page ?? '';
const folding = Array.from({ length: 20 }, () => {
  const start = performance.now();
  fold(page);
  return performance.now() - start;
});
console.log(`folding a page of ${page.length} characters: ${Math.min(...folding).toFixed(2)} ms, once a page`);
