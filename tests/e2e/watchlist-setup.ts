/** What browser tests of the watchlist share: items through the worker, its badge, its clock. */
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { addDays, momentInVietnam } from '../../lib/watchlist/civil-day.ts';
import { aDeadline, aDirective, aNotice } from '../watchlist.ts';
import type { Launched } from './browser.ts';

/** Waits until a check passes; long enough for a machine that does much else. Gives what the check gives. */
export const until = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: 20_000, interval: 50 });

export const POPUP_SIZE = { width: 400, height: 600 };

/** Asks the worker as the extension's own pages do. */
export const ask = (page: Page, name: string, asked: unknown): Promise<unknown> =>
  page.evaluate(([message]) => chrome.runtime.sendMessage(message), [{ to: 'worker', name, asked }] as const);

/** Tracks one directive for each due date, named by its place: "Nhiệm vụ 1" … */
export async function trackDue(page: Page, dues: (string | null)[]): Promise<string[]> {
  const directives = dues.map((due, place) =>
    aDirective(`Nhiệm vụ ${place + 1}`, ...(due === null ? [] : [aDeadline(due)])),
  );
  const reply = (await ask(page, 'track', { notice: aNotice(), directives })) as {
    answer: { items: { id: string }[] };
  };
  return reply.answer.items.map(({ id }) => id);
}

export async function openPopup(browser: Launched): Promise<Page> {
  const page = await browser.open('popup.html');
  await page.setViewportSize(POPUP_SIZE);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

export interface Badge {
  text: string;
  title: string;
  background: number[];
}

export async function badgeOf(browser: Launched): Promise<Badge> {
  const worker = await browser.worker();
  return worker.evaluate(async () => ({
    text: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
    background: [...(await chrome.action.getBadgeBackgroundColor({}))],
  }));
}

/** Sets the worker's clock, and lets the alarm strike that would come by then. */
export async function setWorkerClock(browser: Launched, date: string, time = '08:00'): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    async (now) => {
      Date.now = () => now;
      const alarms = chrome.alarms.onAlarm as unknown as { dispatch: (alarm: { name: string }) => void };
      alarms.dispatch({ name: 'next' });
      // The worker does one alarm after the other under this lock: once it is ours, this one is done.
      await navigator.locks.request('strike', () => undefined);
    },
    momentInVietnam(date, time),
  );
}

/** The titles of the notifications that were asked for so far, with what their buttons say. Headless browsers close them at once. */
export async function recordNotifications(browser: Launched): Promise<() => Promise<string[]>> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    const { create } = chrome.notifications;
    chrome.notifications.create = ((id: string, options: { title: string; buttons: { title: string }[] }) => {
      shown.push([options.title, ...options.buttons.map(({ title }) => title)].join(' | '));
      return (create as unknown as (id: string, options: unknown) => Promise<string>)(id, options);
    }) as unknown as typeof create;
  });
  return () => worker.evaluate(() => [...(globalThis as unknown as { shown: string[] }).shown]);
}

export { addDays };
