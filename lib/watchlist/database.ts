import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { Editable, StoredItem, StoredNotice } from './item.ts';
import { MessageError } from '../failure.ts';
import { relistAll, type Sheet } from './sheets.ts';
import type { Tally } from './tallies.ts';

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

const VERSION = 3;
/** Browsers count in whole numbers: Dexie's times ten. */
export const BROWSER_VERSION = VERSION * 10;

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
  sheets!: EntityTable<Sheet, 'number'>;
  tallies!: EntityTable<Tally, 'place'>;

  constructor(name = DATABASE_NAME, options?: DexieOptions) {
    // On the disk before a save counts as done: what was tracked outlives a power cut.
    super(name, { chromeTransactionDurability: 'strict', ...options });
    // Dexie opens what a newer version of the extension wrote; this one would not keep all of it in line.
    this.on(
      'ready',
      () => {
        if (this.backendDB().version > BROWSER_VERSION) throw new MessageError('databaseNewer');
      },
      true,
    );
    this.version(1).stores({
      notices: 'key',
      items: 'id, &[noticeKey+sentence], *places',
      history: '++id, item, action',
      actions: '++id',
    });
    // Reminders. Its words in an index of items and notices made way for the sheets.
    this.version(2).stores({
      items: 'id, &[noticeKey+sentence], *places, *words, snoozedUntil',
      notices: 'key, *words',
      reminded: 'key, at',
      digests: 'id, shown',
    });
    // Search by sheets, each with the words of many items; counts by tallies.
    this.version(VERSION)
      .stores({
        items: 'id, &[noticeKey+sentence], *places, snoozedUntil',
        notices: 'key',
        sheets: '++number, *ids',
        tallies: 'place',
      })
      .upgrade(async (upgrade) => {
        for (const table of ['items', 'notices']) {
          await upgrade
            .table<{ words?: unknown }>(table)
            .toCollection()
            .modify((row) => {
              delete row.words;
            });
        }
        await relistAll({
          items: upgrade.table('items'),
          notices: upgrade.table('notices'),
          sheets: upgrade.table('sheets'),
          tallies: upgrade.table('tallies'),
        });
      });
  }
}
