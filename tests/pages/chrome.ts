/** What stands around the article of every portal: menus, ticker, related news, footer. It cites directives, as real ones do. */

const SECTIONS = [
  'Giới thiệu',
  'Tin tức - Sự kiện',
  'Chỉ đạo điều hành',
  'Văn bản',
  'Thủ tục hành chính',
  'Công khai',
  'Lịch công tác',
  'Tiếp công dân',
  'Liên hệ',
];
const NEWS = [
  'Chủ tịch UBND tỉnh yêu cầu các sở, ngành hoàn thành giải ngân trước ngày 31/12/2022',
  'Thông báo kết luận của Chủ tịch UBND tỉnh tại phiên họp thường kỳ tháng 3',
  'Giao Sở Xây dựng chủ trì, phối hợp với các địa phương rà soát quy hoạch',
  'Công điện về việc tập trung ứng phó với bão số 4',
  'Khai mạc giải bóng đá thiếu niên, nhi đồng toàn tỉnh',
];

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item, index) => `<li><a href="/tin/${index}.html">${item}</a></li>`).join('')}</ul>`;

export const menu = (className: string): string =>
  `<div class="${className}">${list(SECTIONS)}${list(SECTIONS.map((name) => `${name} cấp huyện`))}</div>`;

export const related = (className: string): string =>
  `<div class="${className}"><h3>Tin liên quan</h3>${list(NEWS)}<h3>Các tin khác</h3>${list(NEWS.toReversed())}</div>`;

export const TICKER =
  '<marquee scrollamount="3"><a href="/tin/bao">Công điện khẩn: chủ động ứng phó với mưa lớn từ ngày 12/9</a></marquee>';

export const COUNTER = '<div class="thong-ke">Đang truy cập: 52 - Hôm nay: 4.120</div>';

export const footer = (organ: string): string => `<div id="footer">
  <p>Cổng thông tin điện tử ${organ}</p>
  <p>Chịu trách nhiệm: Ông Nguyễn Văn A - Chánh Văn phòng. Giấy phép số 12/GP-TTĐT ngày 05/6/2019</p>
  <p>Địa chỉ: Số 1 đường Hùng Vương. Lượt truy cập: 1.234.567</p></div>`;
