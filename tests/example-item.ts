/** A whole item and its notice for tests, which change what they are about. */
import type { Item, StoredItem, StoredNotice } from '../lib/watchlist/item.ts';
import { placesOf } from '../lib/watchlist/shelves.ts';

export function exampleNotice(fields: Partial<StoredNotice> = {}): StoredNotice {
  return {
    key: '05/TB-UBND|UBND tỉnh Lạng Sơn',
    type: 'Thông báo',
    number: '05/TB-UBND',
    organ: 'UBND tỉnh Lạng Sơn',
    issued: '2024-01-05',
    title: 'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp tháng 01 năm 2024',
    addresses: ['https://langson.gov.vn/thong-bao-05'],
    ...fields,
  };
}

export function exampleItem(fields: Partial<Item> = {}): StoredItem {
  const item: Item = {
    id: 'a1',
    noticeKey: exampleNotice().key,
    sentence: 'giao so thong tin va truyen thong bao cao ubnd tinh phuong an xu ly',
    text: 'Giao Sở Thông tin và Truyền thông báo cáo UBND tỉnh phương án xử lý trong tháng 02/2024.',
    quote: { exact: 'Giao Sở Thông tin', prefix: '', suffix: '', start: 0, end: 17 },
    assignees: [
      { role: 'lead', text: 'Sở Thông tin và Truyền thông', inherited: false },
      { role: 'report', text: 'UBND tỉnh', inherited: false },
    ],
    deadlines: [{ text: 'trong tháng 02/2024', bound: 'within', due: '2024-02-29' }],
    status: 'todo',
    note: '',
    mine: false,
    deadline: 0,
    occurrence: null,
    extended: null,
    startDay: null,
    doneOn: null,
    snoozedUntil: null,
    trashedAt: null,
    addedAt: Date.UTC(2024, 0, 10, 3),
    due: '2024-02-29',
    ...fields,
  };
  return { ...item, places: placesOf(item) };
}
