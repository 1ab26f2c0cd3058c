import { browser } from 'wxt/browser';
import { plural, t } from '../i18n.ts';
import { BADGE_COLOURS, type Badge, badgeOf, type Counts, countsOf } from './badge.ts';
import { type Surroundings, today } from './change.ts';

/** The counts in words, for the button's title. */
function title({ overdue, soon }: Counts): string {
  const parts = [overdue > 0 && plural('badgeOverdue', overdue), soon > 0 && plural('badgeSoon', soon)].filter(Boolean);
  return parts.length > 0 ? `${t('extensionName')}: ${parts.join(', ')}` : t('badgeNothing');
}

async function paint({ text, tone }: Badge, words: string): Promise<void> {
  const { background, text: ink } = BADGE_COLOURS[tone];
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: background }),
    browser.action.setBadgeTextColor?.({ color: ink }),
    browser.action.setTitle({ title: words }),
  ]);
}

/** Counts anew and shows it on the extension's button. */
export async function showBadge(surroundings: Surroundings): Promise<void> {
  const counts = await countsOf(surroundings.database, today(surroundings), surroundings.settings);
  await paint(badgeOf(counts), title(counts));
}

/** The badge when the watchlist cannot be read: an old number would be a lie. */
export const showBadgeError = (words: string): Promise<void> => paint({ text: '!', tone: 'overdue' }, words);
