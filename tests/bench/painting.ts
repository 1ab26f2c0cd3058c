/**
 * `npm run bench -- painting`: milliseconds from the call to the next frame for painting the same ranges by our highlights, by bare calls of
 * CSS.highlights as the limit, and by two libraries that wrap text in elements. Medians; each run has a page of its own. Fails where ours is
 * not ten times as fast as the quicker library, or takes more than one and a half times the limit.
 */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../browsers.ts';
import { articleOf } from '../pages/article.ts';
import { bodyOf } from '../pages/living.ts';

const ROUNDS = 5;
const WAYS = ['bare CSS.highlights', 'ours', 'advanced-mark.js', 'mark.js'] as const;
const WORDS = 'UBND|Chủ tịch|các địa phương|Sở \\p{Lu}\\p{Ll}+';

const notice = bodyOf(articleOf('quang-nam-2024-07'));
const PAGES = { 'a notice of 40,000 characters': notice, 'a page of 950,000 characters': notice.repeat(24) };

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'page/painters.ts'), formats: ['iife'], name: 'painters' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

const median = (values: number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

const script = await bundled();
const executablePath = findBrowser();
if (executablePath === null) throw new Error('No browser was found.');
const browser = await chromium.launch({ executablePath });

async function time(html: string, way: string): Promise<{ ms: number; ranges: number }> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><meta charset="utf-8"><body>${html}</body>`);
  await page.addScriptTag({ content: script });
  const timed = await page.evaluate(`painters.timePainting(${JSON.stringify(way)}, ${JSON.stringify(WORDS)})`);
  await page.close();
  return timed as { ms: number; ranges: number };
}

for (const [name, html] of Object.entries(PAGES)) {
  const times = new Map(WAYS.map((way) => [way, [] as number[]]));
  let ranges = 0;
  // Round by round, so that what else the machine does weighs on all of them alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of WAYS) {
      const timed = await time(html, way);
      times.get(way)?.push(timed.ms);
      ranges = timed.ranges;
    }
  }
  const medians = new Map(WAYS.map((way) => [way, median(times.get(way) ?? [])]));
  const of = (way: (typeof WAYS)[number]) => medians.get(way) ?? 0;
  console.log(`${name}, ${ranges} ranges`);
  console.table(
    Object.fromEntries(
      WAYS.map((way) => [way, { 'median ms': of(way).toFixed(1), 'times ours': (of(way) / of('ours')).toFixed(2) }]),
    ),
  );
  const faster = Math.min(of('advanced-mark.js'), of('mark.js')) / of('ours');
  const slower = of('ours') / of('bare CSS.highlights');
  console.log(`${faster.toFixed(1)} times as fast as the quicker library; ${slower.toFixed(2)} times the limit\n`);
  if (ranges > 1000 && (faster < 10 || slower > 1.5)) process.exitCode = 1;
}
await browser.close();
