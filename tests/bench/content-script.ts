/**
 * `npm run bench -- content-script`: what the script that runs on every page of a portal costs: its size, and the main thread's processor time
 * on an empty page, on pages of 1 MB without a notice, and on a notice (the annotator included). Medians of ten loads, each told as it comes.
 * Fails where the script is too large, or where a page without a notice costs more than twice the 5 ms that it may. Builds nothing: `npm run build` first.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT, launch } from '../e2e/browser.ts';
import { isAnnotated } from '../e2e/page-findings.ts';
import { articleOf } from '../pages/article.ts';
import { PAGE_KINDS } from '../pages/kinds.ts';
import { NO_QUIRKS } from '../pages/markup.ts';
import { OTHER_PAGES } from '../pages/others.ts';
import { settledScriptTime, startCount } from './page/script-time.ts';

const LOADS = 10;
const MOST_BYTES = 15 * 1024;
const MOST_MS = 5;
/** What else the machine does may slow the thread's own work too. */
const BY_FAR = 2;
const SCRIPT = 'content-scripts/portal.js';
const MEGABYTE = 1_000_000;

const repeated = (part: string) => part.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(part)));
const html = (body: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tin</title></head><body>${body}</body></html>`;
const other = (name: string) => OTHER_PAGES.find((page) => page.name === name)!.html;

const PAGES: Record<string, string> = {
  'an empty page': html(''),
  '1 MB of news': html(repeated(other('ordinary news').replace(/^.*<body>|<\/body>.*$/gsu, ''))),
  '1 MB of links': html(repeated(other('list of notices').replace(/^.*<body>|<\/body>.*$/gsu, ''))),
  '1 MB in one paragraph': html(
    `<p>${repeated('Tổng sản phẩm trên địa bàn ước đạt 8,2% so với cùng kỳ năm trước. ')}</p>`,
  ),
  '1 MB of small elements': html(repeated('<div><span>a</span><i>b</i><b>c</b></div>\n')),
  'a notice': PAGE_KINDS[0]!.build(articleOf('quang-nam-2024-07'), NO_QUIRKS),
};

const median = (values: number[]): number => values.toSorted((one, another) => one - another)[values.length >> 1] ?? 0;

const script = readFileSync(join(BUILT, SCRIPT));
console.log(`${SCRIPT}: ${script.length} bytes, ${gzipSync(script).length} gzipped (at most ${MOST_BYTES})`);

const names = Object.keys(PAGES);
await using browser = await launch({
  sites: Object.fromEntries(names.map((name, index) => [`bench.gov.vn/tin/${index}`, PAGES[name]!])),
});

/** One load in a tab of its own. Nothing but our scripts runs in it: not even a question of ours, until the time was taken. */
async function load(address: string): Promise<{ ms: number; annotated: boolean }> {
  const page = await browser.context.newPage();
  const session = await startCount(page);
  await page.goto(address);
  const ms = await settledScriptTime(session);
  const annotated = await isAnnotated(browser, page);
  await page.close();
  return { ms, annotated };
}

let tooMuch = script.length === 0 || gzipSync(script).length > MOST_BYTES;
for (const [index, name] of names.entries()) {
  const loads: number[] = [];
  let annotated = false;
  for (let count = 0; count < LOADS; count += 1) {
    const one = await load(`https://bench.gov.vn/tin/${index}`);
    loads.push(one.ms);
    annotated = one.annotated;
  }
  const figures = `median ${median(loads).toFixed(2)} ms, longest ${Math.max(...loads).toFixed(2)} ms`;
  console.log(
    `${name}: ${figures}, ${PAGES[name]!.length} characters, annotator ${annotated ? 'came' : 'stayed away'}`,
  );
  if (!annotated && median(loads) > MOST_MS * BY_FAR) tooMuch = true;
}
if (tooMuch) process.exitCode = 1;
