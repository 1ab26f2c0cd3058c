/**
 * `npm run bench -- content-script`: what the script that runs on every page of a portal costs: its size, and the main thread's processor time
 * on an empty page, on pages of 1 MB without a notice, and on a notice (the annotator included). Medians of ten loads.
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
import { scriptTime, startCount } from './page/script-time.ts';

const LOADS = 10;
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
console.log(`${SCRIPT}: ${script.length} bytes, ${gzipSync(script).length} gzipped (at most 15,360)`);

const names = Object.keys(PAGES);
await using browser = await launch({
  sites: Object.fromEntries(names.map((name, index) => [`bench.gov.vn/tin/${index}`, PAGES[name]!])),
});
const rows: Record<string, object> = {};
for (const [index, name] of names.entries()) {
  const loads: number[] = [];
  let annotated = false;
  for (let load = 0; load < LOADS; load += 1) {
    const page = await browser.context.newPage();
    const session = await startCount(page);
    await page.goto(`https://bench.gov.vn/tin/${index}`);
    annotated = await isAnnotated(browser, page);
    loads.push(await scriptTime(session));
    await page.close();
  }
  rows[name] = {
    'median ms': median(loads).toFixed(2),
    'longest ms': Math.max(...loads).toFixed(2),
    'characters of HTML': PAGES[name]!.length,
    annotator: annotated ? 'yes' : 'no',
  };
}
console.table(rows);
