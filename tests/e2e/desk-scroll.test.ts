import { expect, it } from 'vitest';
import { scriptFrames } from '../bench/scroll/frames.ts';
import { count, launchBefore, manyDirectives, noticePage, visitDesk } from './desk-page.ts';

it('scrolls a notice of 300 directives without a script in the way of the frames', async () => {
  const sentences = manyDirectives(300);
  await using browser = await launchBefore(noticePage(sentences));
  const { page, root } = await visitDesk(browser);
  expect(await count(root, '.nv-mark')).toBe(300);
  const frames = (await scriptFrames(page, 60)).toSorted((a, b) => a - b);
  expect(frames.length).toBeGreaterThan(30);
  expect(frames[Math.floor(frames.length / 2)]).toBeLessThan(8);
});

it('draws the marks near the window alone where there are very many, and others as the page scrolls', async () => {
  const sentences = manyDirectives(900);
  await using browser = await launchBefore(noticePage(sentences));
  const { page, root } = await visitDesk(browser);
  const drawn = [await count(root, '.nv-mark')];
  for (const [share, named] of [
    [1, 'đợt 900'],
    [0.5, 'đợt 450'],
    [0, 'đợt 1'],
  ] as const) {
    await page.evaluate((part) => window.scrollTo(0, document.documentElement.scrollHeight * part), share);
    await root.waitFor(`.nv-mark[aria-label*="${named}"]`);
    drawn.push(await count(root, '.nv-mark'));
  }
  expect(Math.min(...drawn)).toBeGreaterThan(10);
  expect(Math.max(...drawn)).toBeLessThan(200);
});
