/** Shows digests as notifications, and does what their buttons say. */
import { browser } from 'wxt/browser';
import { plural, t } from '../i18n.ts';
import type { Surroundings } from './change.ts';
import type { StoredDigest } from './database.ts';
import { digestCounts, markShown, takeDigest, unshown } from './digest.ts';
import { edit } from './edit.ts';
import { openItem } from './open-item.ts';

/** As many lines as every system shows. */
const LINES = 3;
const LINE = 90;
const HOUR = 3_600_000;

const clipped = (text: string) => (text.length > LINE ? `${text.slice(0, LINE - 1)}…` : text);

async function show(surroundings: Surroundings, digest: StoredDigest): Promise<void> {
  const found = await surroundings.database.items.bulkGet(digest.items);
  const items = found.filter((item) => item !== undefined);
  if (items.length > 0) {
    const { overdue, today: dueToday, later } = digestCounts(items, surroundings.clock());
    const title = [
      overdue > 0 && plural('badgeOverdue', overdue),
      dueToday > 0 && plural('reminderToday', dueToday),
      later > 0 && plural('reminderLater', later),
    ];
    const lines = items.slice(0, LINES).map(({ text }) => `• ${clipped(text)}`);
    const more = items.length - lines.length;
    await browser.notifications.create(digest.id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: title.filter(Boolean).join(', '),
      message: [...lines, ...(more > 0 ? [plural('reminderMore', more)] : [])].join('\n'),
      // Firefox knows no buttons and refuses the whole notification for them.
      ...(!import.meta.env.FIREFOX && { buttons: [{ title: t('reminderOpen') }, { title: t('reminderSnooze') }] }),
    });
  }
  await markShown(surroundings, digest);
}

/** Shows the digest that is due, and any that a killed browser left unshown. */
export async function remind(surroundings: Surroundings): Promise<void> {
  await takeDigest(surroundings);
  for (const digest of await unshown(surroundings)) await show(surroundings, digest);
}

async function openDigest({ database }: Surroundings, id: string): Promise<void> {
  const digest = await database.digests.get(id);
  const only = digest?.items.length === 1 ? digest.items[0] : undefined;
  if (only !== undefined && (await openItem(database, only))) return;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}watchlist.html` });
}

/** Lets the items of a digest rest for an hour. */
async function snoozeDigest(surroundings: Surroundings, id: string): Promise<void> {
  const digest = await surroundings.database.digests.get(id);
  const until = surroundings.clock() + HOUR;
  if (digest) await edit(surroundings, digest.items, { field: 'snoozedUntil', until });
}

/** Answers what the user does with a notification, until `signal` aborts. */
export function answerNotifications(
  open: () => Promise<Surroundings>,
  changed: () => Promise<void>,
  signal: AbortSignal,
): void {
  const act = (id: string, work: (surroundings: Surroundings) => Promise<void>) => {
    void browser.notifications.clear(id);
    void open()
      .then(work)
      .then(changed)
      .catch((error: unknown) => console.warn('notification', error));
  };
  const clicked = (id: string) => act(id, (surroundings) => openDigest(surroundings, id));
  const pressed = (id: string, button: number) =>
    act(id, (surroundings) => (button === 0 ? openDigest(surroundings, id) : snoozeDigest(surroundings, id)));
  browser.notifications.onClicked.addListener(clicked);
  browser.notifications.onButtonClicked.addListener(pressed);
  signal.addEventListener('abort', () => {
    browser.notifications.onClicked.removeListener(clicked);
    browser.notifications.onButtonClicked.removeListener(pressed);
  });
}
