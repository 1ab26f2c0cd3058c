/** Pages that cover our controls, or bring their user to press them unseen: ours come to the top again, and a press unseen changes nothing. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COVERING_PAGES, DIALOG_PAGE, FIGHTING_PAGE, FORBIDDING_PAGE, framing } from '../pages/covering.ts';
import { launch, type Launched } from './browser.ts';
import { appears, count, unfold, visitDesk, type DeskPage } from './desk-page.ts';
import { difference } from './looks.ts';
import { expectUntouched } from './untouched.ts';

const HOST = 'camau.gov.vn';
const names = Object.keys(COVERING_PAGES);
const addressOf = (name: string): string => `${HOST}/phu/${names.indexOf(name)}`;

let browser: Launched;
beforeAll(async () => {
  const covering = Object.fromEntries(names.map((name) => [addressOf(name), COVERING_PAGES[name]!]));
  browser = await launch({
    sites: {
      ...covering,
      [`${HOST}/fights`]: FIGHTING_PAGE,
      [`${HOST}/forbids`]: FORBIDDING_PAGE,
      [`${HOST}/asks`]: DIALOG_PAGE,
      [`${HOST}/frame`]: framing('/fights'),
    },
  });
});
afterAll(async () => {
  await browser.close();
});

type Act = 'cover' | 'uncover';
const now = (page: Page, act: Act) =>
  page.evaluate((name) => (window as unknown as Record<Act, () => void>)[name](), act);

/** Resolves once our host has come to the top so many times. */
const risings = async (page: Page, least: number): Promise<number[]> => {
  await page.waitForFunction((times) => (window as unknown as { risings: number[] }).risings.length >= times, least);
  return page.evaluate(() => (window as unknown as { risings: number[] }).risings);
};

/** What the screen shows of the panel, away from its round corners; or so far left of it, in CSS pixels. */
async function look({ page, root }: DeskPage, left = 0): Promise<Buffer> {
  const clip = await root.evaluate((own) => {
    const { x, y, width, height } = own.querySelector('.nv-panel')!.getBoundingClientRect();
    return { x: x + 8, y: y + 8, width: width - 16, height: height - 16 };
  });
  return page.screenshot({ clip: { ...clip, x: clip.x - left } });
}
/** The same drawn twice is not always the same to the last bit; text that fades differs by more. */
const SAME = 4;
const changedSince = (desk: DeskPage, before: Buffer) => async () =>
  difference(browser.context, [before, await look(desk)]);

/** Neither pointer nor focus changes how the panel looks. */
async function leave({ page, root }: DeskPage): Promise<void> {
  await page.mouse.move(0, 0);
  await root.evaluate((own) =>
    new Promise((settled) => requestAnimationFrame(() => requestAnimationFrame(settled))).then(() =>
      (own.activeElement as HTMLElement | null)?.blur(),
    ),
  );
}

const CHIP = '.nv-panel [role="group"] button';
const chipPressed = ({ root }: DeskPage) => root.evaluate((own, css) => own.querySelector(css)!.ariaPressed, CHIP);
/** Presses until it counts; the first presses may come too soon after something was there. */
async function expectCounts(desk: DeskPage): Promise<void> {
  const press = async () => {
    await desk.root.click(CHIP);
    return chipPressed(desk);
  };
  await expect.poll(press).toBe('true');
}

const REFUSED = ['.nv-toast', 'chưa thay đổi gì'] as const;
/** Presses a mark, which tracks, and waits until we are told to do so again; gives how many marks are tracked then. */
async function trackedByRefused({ root }: DeskPage): Promise<number> {
  await root.click('.nv-mark');
  await appears(root, ...REFUSED);
  return count(root, '.nv-mark-tracked');
}

describe('a page that', () => {
  it.each(names)('%s hides nothing of ours for long', async (name) => {
    const desk = await visitDesk(browser, addressOf(name));
    await unfold(desk);
    await leave(desk);
    const before = await look(desk);
    await now(desk.page, 'cover');
    await expect.poll(changedSince(desk, before)).toBeLessThanOrEqual(SAME);
    await expectCounts(desk);
    await expectUntouched(desk.page);
    await desk.page.close();
  });
});

it('a press unseen changes nothing and is told of, a key does what it did, and once seen presses count again', async () => {
  const desk = await visitDesk(browser, `${HOST}/fights`);
  await unfold(desk);
  await now(desk.page, 'cover');
  await risings(desk.page, 1);
  expect(await trackedByRefused(desk)).toBe(0);
  await desk.root.evaluate((own) => own.querySelector<HTMLElement>('.nv-mark')!.focus());
  await desk.page.keyboard.press('Enter');
  await appears(desk.root, '.nv-mark-tracked');
  await desk.page.keyboard.press('Enter');
  await expect.poll(() => count(desk.root, '.nv-mark-tracked')).toBe(0);
  await now(desk.page, 'uncover');
  await expectCounts(desk);
  await expectUntouched(desk.page);
  await desk.page.close();
});

it('a page that fights for the top costs one move a second', async () => {
  const { page } = await visitDesk(browser, `${HOST}/fights`);
  await now(page, 'cover');
  const times = await risings(page, 5);
  // Three seconds, but for events that come late; without the bound a few milliseconds.
  expect(times[4]! - times[1]!).toBeGreaterThan(2000);
  await page.close();
});

it('a page that forbids popovers gets no press that was not seen', async () => {
  const desk = await visitDesk(browser, `${HOST}/forbids`);
  await unfold(desk).catch(() => undefined);
  await now(desk.page, 'cover');
  expect(await trackedByRefused(desk)).toBe(0);
  await desk.page.close();
});

it('a dialog of the page goes before ours, which is back when it closes', async () => {
  const desk = await visitDesk(browser, `${HOST}/asks`);
  await unfold(desk);
  await leave(desk);
  const before = await look(desk);
  await now(desk.page, 'cover');
  await risings(desk.page, 1);
  // It is of one colour: where the panel was as it is beside it.
  expect(await difference(browser.context, [await look(desk), await look(desk, 500)])).toBe(0);
  await now(desk.page, 'uncover');
  await expect.poll(changedSince(desk, before)).toBeLessThanOrEqual(SAME);
  await expectCounts(desk);
  await expectUntouched(desk.page);
  await desk.page.close();
});

it('a frame that the page around it covers takes no press; one that a head covers in part takes those beside it', async () => {
  const desk = await visitDesk(browser, `${HOST}/frame`);
  await unfold(desk).catch(() => undefined);
  await expectCounts(desk);
  await now(desk.page, 'cover');
  const presses = async () => {
    const before = await chipPressed(desk);
    await desk.root.click(CHIP);
    return (await chipPressed(desk)) === before;
  };
  await expect.poll(presses).toBe(true);
  await appears(desk.root, ...REFUSED);
  await now(desk.page, 'uncover');
  await expect.poll(presses).toBe(false);
  await desk.page.close();
});
