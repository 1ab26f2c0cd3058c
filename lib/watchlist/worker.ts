/**
 * What the worker does without being asked: badge and alarm after every change, at the browser's start, when the day
 * turns in Viet Nam, and whenever it comes back to life.
 */
import { browser } from 'wxt/browser';
import { speak, t } from '../i18n.ts';
import { FAILURE_WORDS, failureOf } from '../failure.ts';
import { watchSettings } from '../settings.ts';
import { type Surroundings, today } from './change.ts';
import { addDays, momentInVietnam } from './civil-day.ts';
import { settleAll } from './edit.ts';
import { showBadge, showBadgeError } from './show-badge.ts';

/** One alarm for the next moment at which anything changes by itself. */
const ALARM = 'next';

/** Tells the annotators of all tabs to ask again. Tabs without one do not answer, which is no fault. */
export async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const message = { to: 'page', name: 'items-changed', asked: {} };
  const awake = tabs.filter(({ discarded }) => !discarded).flatMap(({ id }) => id ?? []);
  await Promise.allSettled(awake.map((id) => browser.tabs.sendMessage(id, message)));
}

/** Badge and alarm as they have to be now. Never throws: a badge that cannot be counted says so. */
export async function refresh(open: () => Promise<Surroundings>): Promise<void> {
  try {
    const surroundings = await open();
    await speak(surroundings.settings.language);
    await showBadge(surroundings);
    const midnight = momentInVietnam(addDays(today(surroundings), 1));
    await browser.alarms.create(ALARM, { when: midnight });
  } catch (error) {
    console.warn('badge', error);
    await showBadgeError(t(FAILURE_WORDS[failureOf(error)])).catch(() => undefined);
  }
}

export function keepWatch(open: () => Promise<Surroundings>, signal: AbortSignal): void {
  const listener = () => void refresh(open);
  browser.alarms.onAlarm.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
  browser.runtime.onInstalled.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.alarms.onAlarm.removeListener(listener);
    browser.runtime.onStartup.removeListener(listener);
    browser.runtime.onInstalled.removeListener(listener);
  });
  watchSettings(() => {
    void open()
      .then(settleAll)
      .then(() => refresh(open))
      .catch((error: unknown) => console.warn('settings', error));
  }, signal);
  listener();
}
