import { escaped } from '../../markup.ts';

/** What stands around the pages of this round. */

export const list = (items: readonly string[]): string =>
  `<ul>${items.map((item, place) => `<li><a href="/bai-viet/${place}.html" title="${escaped(item)}">${escaped(item)}</a> <span>(${place + 3}/12/2023)</span></li>`).join('')}</ul>`;

export const NOTICE_TITLES = [
  'Thông báo số 412/TB-UBND kết luận của Chủ tịch UBND tỉnh tại buổi làm việc với Sở Y tế',
  'Công điện khẩn số 09/CĐ-UBND ứng phó với áp thấp nhiệt đới trên Biển Đông',
  'Chủ tịch UBND tỉnh yêu cầu hoàn thành giải phóng mặt bằng trước ngày 30/12/2023',
  'Chỉ thị về tăng cường quản lý đất đai, khoáng sản trên địa bàn',
  'Giao Sở Xây dựng chủ trì, phối hợp tháo gỡ khó khăn cho các dự án nhà ở xã hội',
  'Đoàn kiểm tra liên ngành làm việc tại huyện Nậm Nhùn',
];

/** A box of latest news that says much of each. */
export const LATEST = `<div class="box-right"><h3 class="box-title">Thông tin chỉ đạo điều hành</h3>${NOTICE_TITLES.map(
  (title, place) =>
    `<div class="item-news"><a class="item-title" href="/chi-dao/${place}">${escaped(title)}</a><p class="item-summary">UBND tỉnh yêu cầu các sở, ngành, địa phương tập trung thực hiện, báo cáo kết quả trước ngày ${place + 10}/01/2024.</p></div>`,
).join('')}</div>`;

const SECTIONS =
  'Trang chủ,Giới thiệu,Bộ máy tổ chức,Tin tức,Chỉ đạo điều hành,Văn bản,Công báo,Dịch vụ công,Đấu thầu,Góp ý,Hỏi đáp,Liên hệ,Sơ đồ cổng'.split(
    ',',
  );

export const LONG_MENU = `<div class="main-menu-wrap"><ul class="menu-root">${SECTIONS.map(
  (name, place) =>
    `<li class="menu-item"><a href="/muc-${place}">${name}</a><ul class="sub">${['cấp tỉnh', 'cấp xã', 'của sở, ban, ngành'].map((level) => `<li><a href="/muc-${place}/${level.length}">${name} ${level}</a></li>`).join('')}</ul></li>`,
).join('')}</ul></div>`;

export const SHARING =
  '<div class="share-box"><a href="#fb">Facebook</a> <a href="#zalo">Zalo</a> <a href="#in">In bài</a> <a href="#mail">Gửi email</a> <span>Cỡ chữ</span> <a href="#plus">A+</a></div>';
