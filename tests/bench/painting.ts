/**
 * `npm run bench -- painting`: milliseconds for painting the same ranges by our highlights, by bare calls of CSS.highlights as the limit, and by two
 * libraries that wrap text in elements: of the work itself with the style and layout that it makes due, and from the call to the end of the next
 * frame. Means of the faster half, since what else the machine does only ever adds; each run has a page of its own, where nothing ran before.
 *
 * The frame has a part that is the page's own, and the wait for the screen: its row says how much. On a small page that is nearly all of it, and
 * the limit itself shows no ten times sooner than the libraries: there the work alone can be ten times as fast. Fails where our work is
 * not ten times as fast as the quicker library's, where we take more than one and a half times the limit to show, or where the limit, that
 * much slower, would still show ten times as soon as the quicker library and we do not.
 */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../browsers.ts';
import { articleOf } from '../pages/article.ts';
import { bodyOf } from '../pages/living.ts';
import type { Timed } from './page/painters.ts';

const ROUNDS = 15;
const WANTED = 10;
const MOST = 1.5;
const WAYS = ['a frame alone', 'bare CSS.highlights', 'ours', 'advanced-mark.js', 'mark.js'] as const;
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

function typical(values: number[]): number {
  const faster = values.toSorted((one, other) => one - other).slice(0, Math.ceil(values.length / 2));
  return faster.reduce((sum, value) => sum + value, 0) / faster.length;
}

const script = await bundled();
const executablePath = findBrowser();
if (executablePath === null) throw new Error('No browser was found.');
const browser = await chromium.launch({ executablePath });

async function time(html: string, way: string): Promise<Timed> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><meta charset="utf-8"><body>${html}</body>`);
  await page.addScriptTag({ content: script });
  const timed = await page.evaluate(`painters.timePainting(${JSON.stringify(way)}, ${JSON.stringify(WORDS)})`);
  await page.close();
  return timed as Timed;
}

for (const [name, html] of Object.entries(PAGES)) {
  const times = new Map(WAYS.map((way) => [way, [] as Timed[]]));
  // Round by round, so that what else the machine does weighs on all of them alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of WAYS) times.get(way)?.push(await time(html, way));
  }
  const of = (way: (typeof WAYS)[number], what: 'work' | 'frame') =>
    typical((times.get(way) ?? []).map((timed) => timed[what]));
  const row = (way: (typeof WAYS)[number]) => ({
    'work ms': of(way, 'work').toFixed(1),
    'times our work': (of(way, 'work') / of('ours', 'work')).toFixed(1),
    'to the frame ms': of(way, 'frame').toFixed(1),
    'times ours ': (of(way, 'frame') / of('ours', 'frame')).toFixed(1),
  });
  console.log(`${name}, ${times.get('ours')?.[0]?.ranges} ranges`);
  console.table(Object.fromEntries(WAYS.map((way) => [way, row(way)])));
  const library = (what: 'work' | 'frame') => Math.min(of('advanced-mark.js', what), of('mark.js', what));
  const faster = (what: 'work' | 'frame', way: (typeof WAYS)[number] = 'ours') => library(what) / of(way, what);
  const slower = of('ours', 'frame') / of('bare CSS.highlights', 'frame');
  const limit = faster('frame', 'bare CSS.highlights');
  console.log(
    `as fast as the quicker library: our work ${faster('work').toFixed(1)} times, the limit's ${faster('work', 'bare CSS.highlights').toFixed(1)}; ` +
      `to the frame we ${faster('frame').toFixed(1)} times, the limit ${limit.toFixed(1)}; we take ${slower.toFixed(2)} times the limit to show\n`,
  );
  const wanted = limit / MOST >= WANTED ? WANTED : 0;
  if (faster('work') < WANTED || slower > MOST || faster('frame') < wanted) process.exitCode = 1;
}
await browser.close();
