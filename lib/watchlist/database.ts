import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import { itemWords, noticeWords } from './search.ts';
import type { Editable, StoredItem, StoredNotice } from './item.ts';

/** What the user did at once, and can undo at once: one directive tracked, or a hundred items marked done. */
export interface Action {
  id: number;
  kind: ActionKind;
  /** Milliseconds since the epoch. */
  at: number;
  /** How many items it changed. */
  items: number;
}

export const ACTION_KINDS = [
  'track',
  'edit',
  'done',
  'extend',
  'snooze',
  'trash',
  'restore',
  'import',
  'undo',
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** One field of one item as an action changed it: what, from, to, when. */
export interface Change {
  id: number;
  /** The action it belongs to; what has left the undo list keeps its number here. */
  action: number;
  kind: ActionKind;
  item: string;
  at: number;
  /** `tracked` for the item's first record. */
  field: keyof Editable | 'tracked';
  from: unknown;
  to: unknown;
}

/** A reminder that was given, by what `reminders.ts` knows it by. */
export interface Reminded {
  key: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** What one notification tells of. */
export interface StoredDigest {
  id: string;
  at: number;
  items: string[];
  /** 1 once the browser has shown it. */
  shown: 0 | 1;
}

export const DATABASE_NAME = 'nhac-viec';

/**
 * The watchlist in the extension's own IndexedDB. Only the worker and the extension's pages may open it: a content
 * script's IndexedDB is the page's.
 */
export class WatchlistDatabase extends Dexie {
  notices!: EntityTable<StoredNotice, 'key'>;
  items!: EntityTable<StoredItem, 'id'>;
  history!: Table<Change, number, Omit<Change, 'id'>>;
  actions!: Table<Action, number, Omit<Action, 'id'>>;
  reminded!: EntityTable<Reminded, 'key'>;
  digests!: EntityTable<StoredDigest, 'id'>;

  constructor(name = DATABASE_NAME, options?: DexieOptions) {
    // On the disk before a save counts as done: what was tracked outlives a power cut.
    super(name, { chromeTransactionDurability: 'strict', ...options });
    this.version(1).stores({
      notices: 'key',
      items: 'id, &[noticeKey+sentence], *places',
      history: '++id, item, action',
      actions: '++id',
    });
    // Search by words, and reminders.
    this.version(2)
      .stores({
        notices: 'key, *words',
        items: 'id, &[noticeKey+sentence], *places, *words, snoozedUntil',
        reminded: 'key, at',
        digests: 'id, shown',
      })
      .upgrade(async (upgrade) => {
        await upgrade
          .table<StoredNotice>('notices')
          .toCollection()
          .modify((notice) => {
            notice.words = noticeWords(notice);
          });
        await upgrade
          .table<StoredItem>('items')
          .toCollection()
          .modify((item) => {
            item.words = itemWords(item);
          });
      });
  }
}
