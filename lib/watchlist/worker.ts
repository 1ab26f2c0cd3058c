/**
 * What the worker does without being asked: badge and alarm after every change, at the browser's start, when the day
 * turns in Viet Nam, and whenever it comes back to life; reminders at their hour and at the start.
 */
import { browser } from 'wxt/browser';
import { FAILURE_WORDS, failureOf } from '../failure.ts';
import { speak, t } from '../i18n.ts';
import { readSettings, watchSettings } from '../settings.ts';
import type { Surroundings } from './change.ts';
import { backUpDaily, mirrorNow } from './backup/health.ts';
import { openRing } from './backup/open-ring.ts';
import { nextSnooze } from './digest.ts';
import { remind } from './notify.ts';
import { nextMoment } from './reminders.ts';
import { settleAll } from './settle.ts';
import { showBadge, showBadgeError } from './show-badge.ts';
import { emptyOldTrash } from './trash.ts';

/** One alarm for the next moment at which anything changes by itself. */
const ALARM = 'next';

/** Tells the annotators of all tabs to ask again. Tabs without one do not answer, which is no fault. */
export async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const message = { to: 'page', name: 'items-changed', asked: {} };
  const awake = tabs.filter(({ discarded }) => !discarded).flatMap(({ id }) => id ?? []);
  await Promise.allSettled(awake.map((id) => browser.tabs.sendMessage(id, message)));
}

async function setAlarm(surroundings: Surroundings): Promise<void> {
  const when = nextMoment(surroundings.clock(), surroundings.settings, await nextSnooze(surroundings));
  await browser.alarms.create(ALARM, { when });
}

/** Badge and alarm as they have to be now. Never throws: a badge that cannot be counted says so. */
export async function refresh(open: () => Promise<Surroundings>): Promise<void> {
  try {
    // First: what may go wrong with the watchlist is said in words too.
    await speak((await readSettings()).values.language);
    const surroundings = await open();
    await showBadge(surroundings);
    await setAlarm(surroundings);
  } catch (error) {
    console.warn('badge', error);
    await showBadgeError(t(FAILURE_WORDS[failureOf(error)])).catch(() => undefined);
  }
}

/** What the hour brings: the day's badge, reminders, the day's backup, and an end to what lay in the trash for thirty days. */
async function strike(open: () => Promise<Surroundings>): Promise<void> {
  await refresh(open);
  try {
    const surroundings = await open();
    await remind(surroundings);
    await emptyOldTrash(surroundings);
    await backUpDaily(surroundings, openRing());
  } catch (error) {
    console.warn('reminders', error);
  }
}

const DECIDED_FOR = 'mineDecidedFor';

/**
 * Brings everything that is computed from settings in line with them. Whose each item is, once for every choice of
 * agencies: other settings change more often.
 */
async function settle(open: () => Promise<Surroundings>): Promise<void> {
  const surroundings = await open();
  const agencies = JSON.stringify(surroundings.settings.agencies);
  const { [DECIDED_FOR]: decided = '[]' } = await browser.storage.local.get(DECIDED_FOR);
  await settleAll(surroundings, decided !== agencies);
  await browser.storage.local.set({ [DECIDED_FOR]: agencies });
  await refresh(open);
  await tellTabs();
}

let mirroring: Promise<void> | undefined;
let mirrorAgain = false;

/** Mirrors the watchlist after a change; changes that come meanwhile are mirrored together. Never throws. */
export async function mirrorAfterChange(open: () => Promise<Surroundings>): Promise<void> {
  if (mirroring) {
    mirrorAgain = true;
    return;
  }
  mirroring = open().then(mirrorNow);
  await mirroring.catch((error: unknown) => console.warn('mirror', error));
  mirroring = undefined;
  if (!mirrorAgain) return;
  mirrorAgain = false;
  await mirrorAfterChange(open);
}

/** An alarm and the browser's start may come together: one strike is done before the next begins. */
const ONE_AT_A_TIME = 'strike';

export function keepWatch(open: () => Promise<Surroundings>, signal: AbortSignal): void {
  const struck = () => void navigator.locks.request(ONE_AT_A_TIME, () => strike(open));
  browser.alarms.onAlarm.addListener(struck);
  browser.runtime.onStartup.addListener(struck);
  browser.runtime.onInstalled.addListener(struck);
  signal.addEventListener('abort', () => {
    browser.alarms.onAlarm.removeListener(struck);
    browser.runtime.onStartup.removeListener(struck);
    browser.runtime.onInstalled.removeListener(struck);
  });
  watchSettings(() => {
    void settle(open).catch((error: unknown) => console.warn('settings', error));
  }, signal);
  void refresh(open);
}
