import { escaped } from '../../markup.ts';

/** What stands around the pages of this round. */

export const TITLES = [
  'Thông báo ý kiến kết luận của Phó Chủ tịch Thường trực UBND tỉnh tại cuộc họp nghe báo cáo tiến độ Khu công nghiệp',
  'UBND tỉnh yêu cầu các sở, ngành, địa phương chấn chỉnh chế độ thông tin, báo cáo',
  'Công văn về việc khẩn trương khắc phục hậu quả mưa lũ, ổn định đời sống nhân dân',
  'Kế hoạch tổ chức Tháng hành động vì bình đẳng giới năm 2025',
  'Bế mạc Đại hội Thể dục thể thao tỉnh lần thứ X',
];

export const links = (items: readonly string[]): string =>
  items.map((item, place) => `<div class="lk"><a href="/d/${place}.html">${escaped(item)}</a></div>`).join('');

const MENU =
  'Trang chủ|Giới thiệu chung về tỉnh|Tin tức trong ngày|Văn bản chỉ đạo, điều hành|Dịch vụ công trực tuyến|Tiếp nhận phản ánh, kiến nghị|Thông tin đấu thầu, mua sắm công|Liên hệ'.split(
    '|',
  );

export const HEAD = `<div id="top"><table class="mn"><tr>${MENU.map((name, place) => `<td><a href="/mn${place}">${name}</a></td>`).join('')}</tr></table><div class="date">Thứ Sáu, ngày 14 tháng 11 năm 2025</div></div>`;

export const BOXES = `<div class="boxes">${TITLES.map((title, place) => `<div class="bx"><h4><a href="/bx/${place}">${escaped(title)}</a></h4><div class="bx-date">${place + 1}/11/2025 08:00</div><div class="bx-lead">Chủ tịch UBND tỉnh giao các sở, ngành khẩn trương triển khai, báo cáo UBND tỉnh trước ngày ${place + 20}/11/2025.</div></div>`).join('')}</div>`;

export const FOOT =
  '<div class="foot"><p>Trang thông tin điện tử tổng hợp. Cơ quan chủ quản: UBND tỉnh. Giấy phép số 07/GP-STTTT ngày 12/3/2021.</p><p>Chịu trách nhiệm nội dung: Chánh Văn phòng. Đề nghị ghi rõ nguồn khi sử dụng lại thông tin.</p></div>';
