/** The panel's list of a very long notice: the rows near what is seen alone stand in it, and yet every row can be come to. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Launched } from './browser.ts';
import { appears, count, focused, launchBefore, noticePage, unfold, visitDesk, type DeskPage } from './desk-page.ts';

const MANY = 1200;
const sentences = Array.from(
  { length: MANY },
  (_, index) => `Giao Sở Y tế rà soát, báo cáo UBND tỉnh kết quả đợt số ${index + 1} trước ngày 15/12/2030.`,
);

let browser: Launched;
let desk: DeskPage;

beforeAll(async () => {
  browser = await launchBefore(noticePage(sentences));
  desk = await visitDesk(browser);
  await unfold(desk);
  await appears(desk.root, '.nv-row', 'đợt số 1 ');
});
afterAll(() => browser.close());

const scrollTo = (part: number) =>
  desk.root.evaluate((inside, share) => {
    const scroller = inside.querySelector('.nv-panel-scroll');
    scroller?.scrollTo(0, scroller.scrollHeight * share);
  }, part);

it('draws few rows, and says how many there are', async () => {
  expect(await count(desk.root, '.nv-row')).toBeLessThan(80);
  expect(await desk.root.evaluate((inside) => inside.querySelector('.nv-row')?.getAttribute('aria-setsize'))).toBe(
    String(MANY),
  );
});

it('draws the rows that are scrolled to, the last too', async () => {
  await scrollTo(1);
  await appears(desk.root, '.nv-row', `đợt số ${MANY} `);
  expect(await count(desk.root, '.nv-row')).toBeLessThan(80);
  await scrollTo(0);
  // The first row is the one that Tab leads to: it is never gone.
  await expect(appears(desk.root, '.nv-row', 'đợt số 2 ')).resolves.toBeUndefined();
});

it('keeps the row that has the focus, and the one that is opened, while it scrolls', async () => {
  await desk.root.click('.nv-row:nth-of-type(2) .nv-row-actions button');
  await appears(desk.root, '.nv-details');
  await desk.root.evaluate((inside) => inside.querySelector<HTMLElement>('button.nv-row-title')?.focus());
  const before = await focused(desk.root);
  await scrollTo(0.5);
  await appears(desk.root, '.nv-row', `đợt số ${MANY / 2} `);
  expect(await focused(desk.root)).toBe(before);
  expect(await count(desk.root, '.nv-details')).toBe(1);
});

it('shows the row of the directive that a key went to, however far it is', async () => {
  await scrollTo(0);
  await appears(desk.root, '.nv-row', 'đợt số 1 ');
  await desk.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await desk.root.click('[aria-label="Nhiệm vụ trước"]');
  await appears(desk.root, '.nv-row[aria-current]', 'đợt số ');
  const place = await desk.root.evaluate((inside) =>
    inside.querySelector('.nv-row[aria-current]')?.getAttribute('aria-posinset'),
  );
  expect(Number(place)).toBeGreaterThan(MANY / 2);
});
