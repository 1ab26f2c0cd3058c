/**
 * `npm run bench -- tasks`: the longest tasks of a page's main thread from detection to the panel, in the thread's own processor time, with what
 * they were made of. Fails where one on a notice of 40,000 characters takes by far more than 50 ms, or one on a page of 2 MB more than a
 * quarter of what the page's own first layout takes. Builds nothing: `npm run build` first.
 */
import { launch } from '../e2e/browser.ts';
import { articleOf } from '../pages/article.ts';
import { HUGE_PAGE } from '../pages/broken.ts';
import { bodyOf, livingPage } from '../pages/living.ts';
import { settledTasks, sinceDetection } from './page/tasks.ts';

const ROUNDS = 5;
const SHOWN = 5;
const LONGEST = 50;
/** What else the machine does may slow the thread's own work too. */
const BY_FAR = 2;

const NOTICE = 'a notice of 40,000 characters';
const PAGES: Record<string, string> = {
  [NOTICE]: livingPage(bodyOf(articleOf('quang-nam-2024-07')), [], ''),
  'a page of 2 MB': HUGE_PAGE,
};
const median = (values: number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

await using browser = await launch({
  sites: Object.fromEntries(Object.values(PAGES).map((html, index) => [`bench.gov.vn/tin/${index}`, html])),
});
for (const [index, name] of Object.keys(PAGES).entries()) {
  const longest: number[] = [];
  const own: number[] = [];
  let last: ReturnType<typeof sinceDetection> = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.context.newPage();
    const tasks = await settledTasks(page, `https://bench.gov.vn/tin/${index}`);
    last = sinceDetection(tasks);
    longest.push(last[0]?.ms ?? Number.NaN);
    own.push(Math.max(...tasks.filter((task) => !last.includes(task)).map(({ ms }) => ms)));
    await page.close();
  }
  console.log(
    `${name}: longest task ${median(longest).toFixed(1)} ms; the page's own before that ${median(own).toFixed(1)} ms`,
  );
  for (const { ms, steps } of last.slice(0, SHOWN))
    console.log(`  ${ms.toFixed(1).padStart(6)}  ${steps.join(' | ').slice(0, 120)}`);
  const most = name === NOTICE ? LONGEST * BY_FAR : median(own) / 4;
  if (!(median(longest) <= most)) process.exitCode = 1;
}
