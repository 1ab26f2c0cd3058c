/** A watchlist of its own for each test, with a clock that the test sets. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { DirectiveSeen, NoticeSeen } from '../lib/messages.ts';
import { DEFAULTS, type Settings } from '../lib/settings.ts';
import type { Surroundings } from '../lib/watchlist/change.ts';
import { momentInVietnam } from '../lib/watchlist/civil-day.ts';
import { WatchlistDatabase } from '../lib/watchlist/database.ts';

/** An empty watchlist at a moment in Viet Nam. */
export function emptyWatchlist(
  date = '2024-02-01',
  settings: Partial<Settings> = {},
): Surroundings & { setDate: (date: string, time?: string) => void } {
  let now = momentInVietnam(date, '08:00');
  const database = new WatchlistDatabase('watchlist', { indexedDB: new IDBFactory(), IDBKeyRange });
  return {
    database,
    settings: { ...DEFAULTS, ...settings },
    clock: () => now,
    setDate(next, time = '08:00') {
      now = momentInVietnam(next, time);
    },
  };
}

export function aNotice(changes: Partial<NoticeSeen> = {}): NoticeSeen {
  return {
    key: '05/tb-ubnd lạng sơn',
    url: 'https://langson.gov.vn/van-ban/05',
    type: 'Thông báo',
    number: '05/TB-UBND',
    organ: 'UBND tỉnh Lạng Sơn',
    issued: '2024-01-20',
    title: 'Kết luận tại cuộc họp tháng 01/2024',
    ...changes,
  };
}

export type SomeDeadline = DirectiveSeen['deadlines'][number];

export function aDeadline(due: string | null, changes: Partial<SomeDeadline> = {}): SomeDeadline {
  return { text: 'chậm nhất', bound: 'by', due, ...changes };
}

export function aDirective(sentence: string, ...deadlines: SomeDeadline[]): DirectiveSeen {
  return {
    sentence,
    text: sentence,
    quote: { exact: sentence, prefix: '', suffix: '', start: 0, end: sentence.length },
    assignees: [{ role: 'lead', text: 'Sở Tài chính', inherited: false }],
    deadlines,
  };
}
