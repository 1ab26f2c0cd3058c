/**
 * `npm run bench -- tasks`: the longest tasks of a page's main thread from detection to the panel, in the thread's own processor time, with what
 * they were made of; and the time from a notice's reading to the frame that shows its marks. Fails where a task takes more than 50 ms, on a
 * notice of 40,000 characters and on a page of 2 MB alike, or where that notice is painted by far later than 50 ms after it was read.
 * Builds nothing: `npm run build` first.
 */
import { launch } from '../e2e/browser.ts';
import { articleOf } from '../pages/article.ts';
import { HUGE_PAGE } from '../pages/broken.ts';
import { bodyOf, livingPage } from '../pages/living.ts';
import { READING_PORT } from '../../lib/reading-port.ts';
import { msFromReading } from './page/since-reading.ts';
import { settledTasks, sinceDetection } from './page/tasks.ts';

const ROUNDS = 5;
const SHOWN = 5;
const LONGEST = 50;
/** From reading to paint the wall's clock counts, and with it whatever else the machine does. */
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
  if (!(median(longest) <= LONGEST)) process.exitCode = 1;
}
const painted: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const page = await browser.context.newPage();
  const url = `https://bench.gov.vn/tin/${Object.keys(PAGES).indexOf(NOTICE)}`;
  painted.push(await msFromReading(page, await browser.worker(), url, READING_PORT));
  await page.close();
}
console.log(`${NOTICE}: painted ${median(painted).toFixed(0)} ms after it was read (wanted: within ${LONGEST})`);
if (!(median(painted) <= LONGEST * BY_FAR)) process.exitCode = 1;
