/** A watchlist of any size as an office's might be, the same at each call: for benches, browser tests and screenshots. */
import { addDays } from '../lib/watchlist/civil-day.ts';
import { STATUSES, type StoredItem, type StoredNotice } from '../lib/watchlist/item.ts';
import { exampleItem, exampleNotice } from './example-item.ts';

const UNITS = [
  'Sở Xây dựng',
  'Sở Tài chính',
  'Sở Nông nghiệp và Môi trường',
  'Sở Khoa học và Công nghệ',
  'Sở Nội vụ',
  'Công an tỉnh',
  'Thanh tra tỉnh',
  'Ban Quản lý Khu kinh tế Đông Nam',
  'UBND các xã, phường, đặc khu',
  'Văn phòng UBND tỉnh',
];

const TASKS = [
  'rà soát, tổng hợp danh mục dự án chậm tiến độ, báo cáo UBND tỉnh',
  'hoàn thiện dự thảo Nghị quyết quy định mức hỗ trợ, trình HĐND tỉnh tại kỳ họp thường lệ giữa năm',
  'kiểm tra, xử lý dứt điểm các vi phạm về đất đai, trật tự xây dựng trên địa bàn; báo cáo kết quả về UBND tỉnh qua Sở Xây dựng để tổng hợp, theo dõi, chỉ đạo',
  'phối hợp với các đơn vị liên quan giải phóng mặt bằng tuyến đường ven biển Nghi Sơn – Cửa Lò',
  'tham mưu văn bản trả lời kiến nghị của cử tri',
  'đẩy nhanh tiến độ giải ngân vốn đầu tư công, phấn đấu đạt trên 95% kế hoạch được giao',
  'xây dựng kế hoạch chuyển đổi số năm 2026, trong đó nêu rõ người chịu trách nhiệm, sản phẩm và thời hạn từng việc',
];

const pad = (number: number) => String(number).padStart(2, '0');

/** `count` items of one notice for each twenty, due from thirty days before `today` to half a year after it. */
export function sampleWatchlist(count: number, today: string): { items: StoredItem[]; notices: StoredNotice[] } {
  const notices = Array.from({ length: Math.ceil(count / 20) }, (_, at) =>
    exampleNotice({
      key: `${at + 1}/TB-UBND|UBND tỉnh Nghệ An`,
      number: `${at + 1}/TB-UBND`,
      organ: 'UBND tỉnh Nghệ An',
      issued: addDays(today, -40 - (at % 300)),
      title: `Kết luận của Chủ tịch UBND tỉnh tại phiên họp thường kỳ, phần ${at + 1}`,
      addresses: [`https://nghean.gov.vn/thong-bao/${at + 1}`],
    }),
  );
  const items = Array.from({ length: count }, (_, at) => {
    const unit = UNITS[(at * 7) % UNITS.length] ?? '';
    const task = TASKS[(at * 3) % TASKS.length] ?? '';
    const due = at % 9 === 8 ? null : addDays(today, ((at * 37) % 210) - 30);
    const status = at % 5 === 0 ? 'done' : (STATUSES[at % 11] ?? 'todo');
    const late = at % 15 === 0 ? 2 : -1;
    const done = status === 'done' ? (due === null ? today : addDays(due < today ? due : today, late)) : null;
    return exampleItem({
      id: `item-${at + 1}`,
      noticeKey: notices[Math.floor(at / 20)]?.key ?? '',
      sentence: `viec ${at + 1}`,
      text: `Giao ${unit} ${task} (việc số ${at + 1})${due ? ` trước ngày ${pad(Number(due.slice(8)))}/${due.slice(5, 7)}/${due.slice(0, 4)}` : ''}.`,
      quote: { exact: task, prefix: '', suffix: '', start: (at % 20) * 400, end: (at % 20) * 400 + 200 },
      assignees: [
        { role: 'lead', text: unit, inherited: false },
        { role: 'support', text: UNITS[(at * 3 + 1) % UNITS.length] ?? '', inherited: false },
        { role: 'report', text: 'UBND tỉnh', inherited: true },
      ],
      deadlines: due === null ? [] : [{ text: `trước ngày ${due}`, bound: 'by', due }],
      deadline: due === null ? null : 0,
      due,
      status,
      doneOn: done,
      mine: at % 6 === 0,
      note: at % 13 === 0 ? 'Đã gửi dự thảo lấy ý kiến, chờ Sở Tài chính.' : '',
      trashedAt: at > 0 && at % 97 === 0 ? Date.parse(`${today}T02:00:00Z`) : null,
      addedAt: Date.parse(`${addDays(today, -(at % 40))}T02:00:00Z`),
    });
  });
  return { items, notices };
}
