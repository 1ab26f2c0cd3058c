/** Marks in the gutter: one click tracks, with undo; they never cover text, and go along with what they stand beside. */
import { expect, it } from 'vitest';
import { articleOf } from '../pages/article.ts';
import { PAGE_KINDS } from '../pages/kinds.ts';
import { appears, count, focused, launchBefore, noticePage, SENTENCES, unfold, visitDesk } from './desk-page.ts';
import { closedRoot, type ClosedRoot } from './closed-root.ts';
import type { Page } from 'playwright-core';

const TRACKED = '.nv-mark[aria-pressed="true"]';

it('tracks by one click, says so, and takes it back by undo', async () => {
  await using browser = await launchBefore(noticePage());
  const { page, root } = await visitDesk(browser);
  expect(await count(root, '.nv-mark')).toBe(SENTENCES.length);
  await root.click('.nv-mark');
  await appears(root, TRACKED);
  await appears(root, '.nv-toast', 'Đang theo dõi');
  const names = (await root.accessible()).filter(({ role }) => role === 'button').map(({ name }) => name);
  expect(names).toContainEqual(expect.stringMatching(/^Đang theo dõi\. Bỏ theo dõi: .*Sở Xây dựng/u));
  await root.click('.nv-toast .nv-button');
  await appears(root, '.nv-mark[aria-pressed="false"]:first-child');
  expect(await count(root, TRACKED)).toBe(0);
  await root.click('.nv-mark');
  await appears(root, TRACKED);
  await page.reload();
  const again = await visitDesk(browser);
  await appears(again.root, TRACKED);
});

it('tracks by keyboard alone', async () => {
  await using browser = await launchBefore(noticePage());
  const { page, root } = await visitDesk(browser);
  await page.keyboard.press('Tab');
  expect(await focused(root)).toContain('Theo dõi: ');
  await page.keyboard.press('Enter');
  await appears(root, TRACKED);
  expect(await focused(root)).toContain('Đang theo dõi');
  await page.keyboard.press('ArrowRight');
  await appears(root, '.nv-card');
  await page.keyboard.press('Escape');
  expect(await count(root, '.nv-card')).toBe(0);
  expect(await focused(root)).toContain('Đang theo dõi');
});

it('hears nobody but the user', async () => {
  await using browser = await launchBefore(noticePage());
  const { page, root } = await visitDesk(browser);
  await root.evaluate((inside) => {
    const mark = inside.querySelector<HTMLElement>('.nv-mark');
    mark?.click();
    mark?.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true }));
    mark?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  expect(await page.evaluate(() => document.querySelector('nhac-viec')?.shadowRoot)).toBeNull();
  await root.click('.nv-mark:nth-child(2)');
  await appears(root, TRACKED);
  expect(await count(root, TRACKED)).toBe(1);
});

/** One frame for the page's layout, one for ours. */
const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What of the page's words lies under a mark; and how many marks are in sight of the test. */
async function covered(page: Page, root: ClosedRoot): Promise<{ marks: number; words: string[] }> {
  const marks = await root.evaluate((inside) =>
    [...inside.querySelectorAll('.nv-mark')].map((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
  const words = await page.evaluate((boxes) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue ?? '';
      if (!/\S/u.test(text) || walker.currentNode.parentElement?.closest('script, style')) continue;
      range.selectNodeContents(walker.currentNode);
      for (const line of range.getClientRects()) {
        const under = boxes.some(
          (box) =>
            box.left < line.right - 0.5 &&
            box.right > line.left + 0.5 &&
            box.top < line.bottom - 3 &&
            box.bottom > line.top + 3,
        );
        if (under) found.push(text.trim().slice(0, 40));
      }
    }
    return found;
  }, marks);
  return { marks: marks.length, words };
}

it('cover no text of any portal’s page, however wide the window', async () => {
  const article = articleOf('lang-son-2024-01');
  const sites = Object.fromEntries(PAGE_KINDS.map(({ address, build }) => [address, build(article, (html) => html)]));
  await using browser = await launchBefore(noticePage(), { sites });
  for (const { address } of PAGE_KINDS) {
    const { page, root } = await visitDesk(browser, address);
    for (const width of [360, 800, 1366]) {
      await page.setViewportSize({ width, height: 740 });
      await twoFrames(page);
      const { words } = await covered(page, root);
      expect({ address, width, words }).toEqual({ address, width, words: [] });
    }
    await page.close();
  }
});

it('have room on a page with narrow margins', async () => {
  await using browser = await launchBefore(noticePage(SENTENCES, { padding: 12 }), {
    viewport: { width: 360, height: 740 },
  });
  const { page, root } = await visitDesk(browser);
  expect(await covered(page, root)).toEqual({ marks: SENTENCES.length, words: [] });
});

it('stand beside their lines after scrolling, another width, larger letters, and a banner above', async () => {
  await using browser = await launchBefore(noticePage());
  const { page, root } = await visitDesk(browser);
  const distances = async () => {
    const marks = await root.evaluate((inside) =>
      [...inside.querySelectorAll('.nv-mark')].map((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return (top + bottom) / 2;
      }),
    );
    const lines = await page.evaluate((many) => {
      const items = [...document.querySelectorAll('article p')].filter(({ textContent }) =>
        /^\d\. /u.test(textContent ?? ''),
      );
      return items.slice(0, many).map((item) => {
        const range = document.createRange();
        range.setStart(item.firstChild as Text, 3);
        range.setEnd(item.firstChild as Text, 4);
        const { top, bottom } = range.getBoundingClientRect();
        return (top + bottom) / 2;
      });
    }, marks.length);
    return marks.map((mark, index) => Math.round(Math.abs(mark - (lines[index] ?? Infinity))));
  };
  const still = async () => {
    await twoFrames(page);
    return distances();
  };
  const beside = SENTENCES.map(() => 0);
  expect(await still()).toEqual(beside);
  await page.mouse.wheel(0, 200);
  expect(await still()).toEqual(beside);
  await page.setViewportSize({ width: 420, height: 700 });
  expect(await still()).toEqual(beside);
  await page.evaluate(() => (document.body.style.fontSize = '28px'));
  expect(await still()).toEqual(beside);
  await page.evaluate(() =>
    document.body.prepend(Object.assign(document.createElement('div'), { style: 'height:90px' })),
  );
  expect(await still()).toEqual(beside);
});

it('can be hidden, and stay hidden on the next page', async () => {
  await using browser = await launchBefore(noticePage());
  const desk = await visitDesk(browser);
  await unfold(desk);
  await desk.root.click('.nv-panel [data-icon="eye"]');
  await appears(desk.root, '.nv-panel [data-icon="eyeOff"]');
  expect(await count(desk.root, '.nv-mark')).toBe(0);
  await desk.page.reload();
  const next = await closedRoot(desk.page, 'nhac-viec');
  await appears(next, '.nv-panel [data-icon="eyeOff"]');
  expect(await count(next, '.nv-mark')).toBe(0);
});
