/**
 * `npm run bench:scroll`: what scrolling a notice of 300 directives with marks shown costs the page, by the browser's own tracing.
 * Prints, for each frame that was drawn while the wheel turned, how long scripts ran in it: median, 95 %, longest, in milliseconds.
 * Builds nothing: `npm run build` first.
 */
import { count, launchBefore, noticePage, visitDesk } from '../e2e/desk-page.ts';
import { scriptFrames } from './scroll/frames.ts';

const DIRECTIVES = 300;

const sentences = Array.from(
  { length: DIRECTIVES },
  (_, index) =>
    `Giao Sở Xây dựng rà soát quy hoạch khu số ${index + 1}, báo cáo UBND tỉnh phương án trước ngày ${(index % 28) + 1}/12/2030.`,
);
const browser = await launchBefore(noticePage(sentences));
const { page, root } = await visitDesk(browser);
const marks = await count(root, '.nv-mark');
const frames = (await scriptFrames(page, 120)).toSorted((a, b) => a - b);
const quantile = (part: number) =>
  (frames[Math.min(frames.length - 1, Math.floor(frames.length * part))] ?? 0).toFixed(2);
console.log(`${marks} marks, ${frames.length} frames while scrolling`);
console.log(`script a frame: median ${quantile(0.5)} ms, 95 % ${quantile(0.95)} ms, longest ${quantile(1)} ms`);
await browser.close();
