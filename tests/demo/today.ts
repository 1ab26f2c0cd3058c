/** The demo's own notice, of a province that does not exist, with dates around the day on which it is read. */
import { escape } from './page.ts';

const ISSUED_DAYS_AGO = 12;

/** The civil date `days` from today in Việt Nam (UTC+7 the year round). */
function dayFrom(now: Date, days: number): Date {
  const day = new Date(now.getTime() + 7 * 3_600_000);
  day.setUTCDate(day.getUTCDate() + days);
  return day;
}

const two = (value: number) => String(value).padStart(2, '0');
/** `22/11/2026`, as officials write. */
export const written = (day: Date) => `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;
const inWords = (day: Date) =>
  `ngày ${two(day.getUTCDate())} tháng ${two(day.getUTCMonth() + 1)} năm ${day.getUTCFullYear()}`;

const cells = (tag: string, row: string[]) =>
  `<tr>${row.map((text) => `<${tag}>${escape(text)}</${tag}>`).join('')}</tr>`;

export interface NoticeOfToday {
  title: string;
  /** `dd/MM/yyyy`. */
  issued: string;
  body: string;
  /** How the directive begins that the demo tracks: the one that is due soon. */
  tracked: string;
}

/** Deadlines that are over, today, in two days, later, recurring and none at all; prose and a table. */
export function noticeOfToday(now: Date): NoticeOfToday {
  const date = (days: number) => written(dayFrom(now, days));
  const issued = dayFrom(now, -ISSUED_DAYS_AGO);
  const title =
    'Thông báo kết luận của Chủ tịch UBND tỉnh tại phiên họp đánh giá tình hình kinh tế - xã hội và giải ngân vốn đầu tư công';
  const tracked = 'Giao Sở Nông nghiệp và Môi trường chủ trì';
  const prose = [
    `${inWords(issued).replace('ngày', 'Ngày')}, Chủ tịch UBND tỉnh chủ trì phiên họp đánh giá tình hình kinh tế - xã hội và giải ngân vốn đầu tư công. Sau khi nghe báo cáo của Sở Tài chính và ý kiến của các đại biểu dự họp, Chủ tịch UBND tỉnh kết luận như sau:`,
    '1. Về giải ngân vốn đầu tư công',
    `Giao Sở Tài chính chủ trì, phối hợp với các sở, ban, ngành liên quan tổng hợp các dự án giải ngân dưới 50% kế hoạch, báo cáo UBND tỉnh trước ngày ${date(-3)}.`,
    `Yêu cầu Ban Quản lý dự án đầu tư xây dựng tỉnh hoàn thành hồ sơ thanh toán khối lượng đã nghiệm thu, gửi Kho bạc Nhà nước chậm nhất ngày ${date(0)}.`,
    'Các chủ đầu tư chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả giải ngân của đơn vị mình.',
    '2. Về phòng, chống thiên tai',
    `${tracked}, phối hợp với UBND các xã, phường rà soát các công trình đê điều xung yếu, báo cáo Chủ tịch UBND tỉnh trước 17 giờ 00 ngày ${date(2)}.`,
    'Đề nghị Bộ Chỉ huy Quân sự tỉnh sẵn sàng lực lượng, phương tiện ứng cứu khi có yêu cầu.',
    '3. Về chuyển đổi số',
    `Giao Sở Khoa học và Công nghệ tham mưu Kế hoạch chuyển đổi số năm ${issued.getUTCFullYear() + 1}, trình UBND tỉnh trong thời gian từ ngày ${date(5)} đến ngày ${date(20)}.`,
    'UBND các xã, phường báo cáo kết quả cung cấp dịch vụ công trực tuyến về Văn phòng UBND tỉnh trước ngày 25 hằng tháng.',
    '4. Một số nhiệm vụ cụ thể giao các cơ quan, đơn vị tại bảng dưới đây:',
  ];
  const tasks = [
    [
      'Xây dựng phương án sắp xếp trụ sở dôi dư sau sắp xếp đơn vị hành chính',
      'Sở Tài chính',
      'Sở Xây dựng; UBND các xã, phường',
      date(1),
    ],
    ['Kiểm tra an toàn hồ, đập trước mùa mưa lũ', 'Sở Nông nghiệp và Môi trường', 'Công an tỉnh', date(14)],
    ['Rà soát chế độ, chính sách đối với cán bộ sau sắp xếp', 'Sở Nội vụ', 'Bảo hiểm xã hội tỉnh', date(30)],
  ];
  return {
    title,
    issued: written(issued),
    tracked,
    body: `<table class="heading"><tr><td>ỦY BAN NHÂN DÂN<br><b>TỈNH SÔNG LAM</b></td><td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b></td></tr>
<tr><td>Số: 318/TB-UBND</td><td><i>Sông Lam, ${inWords(issued)}</i></td></tr></table>
<p style="text-align:center"><b>THÔNG BÁO<br>Kết luận của Chủ tịch UBND tỉnh tại phiên họp đánh giá tình hình kinh tế - xã hội và giải ngân vốn đầu tư công</b></p>
${prose.map((text) => `<p>${/^\d\. /u.test(text) ? `<b>${escape(text)}</b>` : escape(text)}</p>`).join('\n')}
<table class="tasks">${cells('th', ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn hoàn thành'])}
${tasks.map((row, place) => cells('td', [String(place + 1), ...row])).join('\n')}</table>
<p>Trên đây là kết luận của Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện.</p>
<p style="text-align:right"><b>TL. CHỦ TỊCH<br>CHÁNH VĂN PHÒNG</b></p>`,
  };
}
