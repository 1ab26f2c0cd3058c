import { escaped } from '../../markup.ts';
import type { OtherPage } from '../../others.ts';
import { page } from '../wrapping.ts';
import { BOXES, FOOT, HEAD, TITLES, links } from './around.ts';

const other = (address: string, title: string, body: string): OtherPage => ({
  name: title,
  address,
  html: page(title, `${HEAD}<div class="main"><h2>${escaped(title)}</h2>${body}</div>${FOOT}`),
});

const LEADS = [
  'Tại văn bản này, Chủ tịch UBND tỉnh giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với UBND các xã, phường kiểm tra, xử lý dứt điểm, báo cáo UBND tỉnh trước ngày 25/11/2025.',
  'Yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc thực hiện chế độ báo cáo; chịu trách nhiệm trước Chủ tịch UBND tỉnh về sự chậm trễ.',
  'Sở Xây dựng khẩn trương hoàn thiện hồ sơ, trình UBND tỉnh trong tháng 11/2025; Công an tỉnh tăng cường bảo đảm trật tự tại khu vực thi công.',
];
const title = (place: number): string => escaped(TITLES[place % TITLES.length]!);
const lead = (place: number): string => escaped(LEADS[place % LEADS.length]!);
const many = (count: number, markup: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => markup(place)).join('');

export const LISTS: readonly OtherPage[] = [
  other(
    'lamdong.gov.vn/chuyen-muc/chi-dao',
    'Chỉ đạo điều hành',
    many(
      7,
      (place) =>
        `<table class="tin"><tr><td><a href="/a${place}"><img src="x.jpg"></a></td><td><a class="tieu-de" href="/a${place}">${title(place)}</a><br><span class="trich">${lead(place)}</span></td></tr></table>`,
    ),
  ),
  other(
    'ninhthuan.gov.vn/tin-noi-bat',
    'Tin nổi bật',
    many(
      6,
      (place) =>
        `<article><header><h3>${title(place)}</h3></header><p>${lead(place)}</p><footer><a href="/b${place}">Xem thêm</a></footer></article>`,
    ),
  ),
  other(
    'kiengiang.gov.vn/thong-bao-ket-luan',
    'Thông báo kết luận',
    `<div class="grid">${many(12, (place) => `<div class="cell"><div>Số: ${place + 40}/TB-UBND</div><div>Ngày: ${place + 1}/11/2025</div><div>${title(place)}</div><div><a href="/p${place}.pdf">Tải về</a> <a href="/x${place}">Chi tiết</a></div></div>`)}</div>`,
  ),
  other(
    'vinhlong.gov.vn/tra-cuu-vb',
    'Tra cứu văn bản',
    `<form><select><option>Thông báo</option></select></form>${many(10, (place) => `<p><b>${place + 1}.</b> <a href="/v${place}">${place + 210}/UBND-KT</a>: ${title(place)} <mark>báo cáo</mark> ${lead(place)}</p>`)}`,
  ),
  other(
    'hanam.gov.vn/cong-trinh-trong-diem',
    'Tiến độ các công trình trọng điểm',
    `<table><tr><th>STT</th><th>Tên công trình</th><th>Chủ đầu tư</th><th>Đơn vị thi công</th><th>Thời gian hoàn thành</th></tr>${many(9, (place) => `<tr><td>${place + 1}</td><td>Nâng cấp đường ĐT.49${place}</td><td>Ban QLDA</td><td>Công ty 36</td><td>Quý ${(place % 4) + 1}/2026</td></tr>`)}</table>`,
  ),
  other(
    'lich.baria.gov.vn/tuan',
    'Lịch làm việc',
    `<table><tr><th>Thời gian</th><th>Nội dung công việc</th><th>Chủ trì</th><th>Thành phần</th><th>Địa điểm</th></tr>${many(8, (place) => `<tr><td>8h00 ngày ${place + 3}/11</td><td>Họp nghe báo cáo tiến độ dự án số ${place + 1}</td><td>Phó Chủ tịch UBND tỉnh</td><td>Sở Tài chính, Sở Xây dựng</td><td>Phòng họp A</td></tr>`)}</table>`,
  ),
  {
    name: 'front page of a ministry',
    address: 'moit.gov.vn/trang-chu',
    html: page('Bộ Công Thương', `${HEAD}${BOXES}${links(TITLES)}${BOXES}${FOOT}`),
  },
  other(
    'thainguyen.gov.vn/hoi-dap-truc-tuyen',
    'Giao lưu trực tuyến với Giám đốc Sở Y tế',
    many(
      6,
      (place) =>
        `<div class="qa"><p class="q"><b>Bạn đọc ${place + 1}:</b> Khi nào xã tôi có bác sĩ?</p><p class="a"><b>Ông Hoàng Hải, Giám đốc Sở:</b> Sở đang tham mưu UBND tỉnh điều động bác sĩ về xã, phấn đấu hoàn thành trước ngày 31/12. Chúng tôi yêu cầu các trung tâm y tế phối hợp, báo cáo hằng tuần.</p></div>`,
    ),
  ),
  other('sonnptnt.gov.vn/rss', 'Kênh tin RSS', links(['Chỉ đạo điều hành', 'Thông báo', 'Công văn', 'Kế hoạch'])),
  other(
    'tuyenquang.gov.vn/giay-moi/12',
    'Giấy mời họp Ban Chỉ đạo',
    '<p>Số: 12/GM-UBND</p><a href="/gm12.pdf">gm12.pdf</a>',
  ),
  other(
    'haiduong.gov.vn/van-ban/nq-20',
    'Nghị quyết số 20/NQ-HĐND về dự toán ngân sách',
    '<table><tr><td>Loại văn bản</td><td>Nghị quyết</td></tr><tr><td>Trích yếu</td><td>Dự toán ngân sách năm 2026</td></tr></table><iframe src="/pdf/nq20.pdf"></iframe>',
  ),
];
