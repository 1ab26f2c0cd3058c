import type { PluralKey } from '../i18n.ts';
import type { Action, ActionKind, WatchlistDatabase } from './database.ts';

/** What an action did, in words with the number of its items. */
export const ACTION_WORDS: Record<ActionKind, PluralKey> = {
  track: 'watchlistTracked',
  edit: 'watchlistEdited',
  done: 'watchlistDone',
  extend: 'watchlistExtended',
  snooze: 'watchlistSnoozed',
  trash: 'watchlistTrashed',
  restore: 'watchlistRestored',
  import: 'watchlistImported',
  undo: 'watchlistUndone',
};

/** The action that undo would take back; undefined where there is none. */
export const lastAction = (database: WatchlistDatabase): Promise<Action | undefined> =>
  database.actions.orderBy(':id').last();
