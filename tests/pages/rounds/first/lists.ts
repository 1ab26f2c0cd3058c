import { escaped } from '../../markup.ts';
import type { OtherPage } from '../../others.ts';
import { page } from '../wrapping.ts';
import { LATEST, LONG_MENU, NOTICE_TITLES, list } from './around.ts';

/** Pages of the round that list, search, tabulate or play: what they are lies in their markup. */

const other = (address: string, title: string, body: string): OtherPage => ({
  name: title,
  address,
  html: page(
    title,
    `${LONG_MENU}<div id="main"><h1>${escaped(title)}</h1>${body}</div><div id="right">${LATEST}</div>`,
  ),
});

const ABSTRACTS = [
  'Ngày 12/12, Văn phòng UBND tỉnh ban hành Thông báo kết luận của Chủ tịch UBND tỉnh. Theo đó, Chủ tịch UBND tỉnh giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát, tổng hợp các dự án chậm tiến độ, báo cáo UBND tỉnh trước ngày 25/12/2023.',
  'Phó Chủ tịch UBND tỉnh yêu cầu các địa phương tập trung kiểm tra hồ chứa, chủ động phương án di dời dân; Giám đốc Sở Nông nghiệp chịu trách nhiệm trước Chủ tịch UBND tỉnh nếu để xảy ra sự cố.',
  'UBND tỉnh đề nghị Công an tỉnh khẩn trương điều tra, xử lý nghiêm các vụ khai thác cát trái phép; hoàn thành trong tháng 12/2023 và báo cáo kết quả về UBND tỉnh.',
  'Thủ trưởng các cơ quan, đơn vị tăng cường kỷ luật, kỷ cương hành chính; nghiêm túc thực hiện chế độ báo cáo, gửi Sở Nội vụ trước ngày 20 hằng tháng.',
];
const abstract = (place: number): string => escaped(ABSTRACTS[place % ABSTRACTS.length]!);
const title = (place: number): string => escaped(NOTICE_TITLES[place % NOTICE_TITLES.length]!);
const many = (count: number, markup: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => markup(place)).join('');

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table border="1"><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

export const LISTS: readonly OtherPage[] = [
  other(
    'backan.gov.vn/chi-dao-dieu-hanh',
    'Thông tin chỉ đạo, điều hành',
    many(
      8,
      (place) =>
        `<div class="media"><a class="pull-left" href="/cd/${place}"><img src="/${place}.jpg"></a><div class="media-body"><h4><a href="/cd/${place}">${title(place)}</a></h4><small>${place + 1}/12/2023</small><p>${abstract(place)}</p></div></div>`,
    ),
  ),
  other(
    'tayninh.gov.vn/web/guest/ubnd-tinh',
    'UBND tỉnh chỉ đạo',
    many(
      6,
      (place) =>
        `<div class="asset-abstract"><div class="asset-summary"><p>${abstract(place)}</p></div><h3 class="asset-title">${title(place)}</h3><div class="asset-more"><a href="/cd/${place}">Đọc thêm <span>Về ${title(place)}</span> »</a></div></div>`,
    ),
  ),
  other(
    'soctrang.gov.vn/tim-kiem?tukhoa=giao',
    'Tìm kiếm',
    `<form><input value="giao sở tài chính"></form><p>Có 96 kết quả</p>${many(10, (place) => `<div class="kq"><a href="/x${place}"><b>${title(place)}</b></a><div>${abstract(place).replaceAll('Sở', '<em>Sở</em>')}</div></div>`)}`,
  ),
  other(
    'thaibinh.gov.vn/van-ban-phap-luat',
    'Văn bản pháp quy',
    table(
      ['STT', 'Số ký hiệu', 'Ngày ban hành', 'Trích yếu', 'Tải về'],
      Array.from({ length: 15 }, (_, place) => [
        String(place + 1),
        `${place + 301}/TB-UBND`,
        `${place + 1}/11/2023`,
        `<a href="/vb/${place}">${title(place)}</a>`,
        `<a href="/f/${place}.pdf">PDF</a>`,
      ]),
    ),
  ),
  other(
    'camau.gov.vn/danh-muc-tthc',
    'Danh mục dịch vụ công trực tuyến',
    table(
      ['STT', 'Tên thủ tục', 'Cơ quan thực hiện', 'Thời hạn giải quyết', 'Mức độ'],
      Array.from({ length: 12 }, (_, place) => [
        String(place + 1),
        `Cấp giấy phép hoạt động lần ${place + 1}`,
        'Sở Y tế',
        `${place + 5} ngày làm việc`,
        'Toàn trình',
      ]),
    ),
  ),
  other(
    'sokhdt.binhphuoc.gov.vn/du-an-keu-goi',
    'Danh mục dự án kêu gọi đầu tư',
    table(
      ['STT', 'Tên dự án', 'Địa điểm', 'Cơ quan chủ trì', 'Thời gian thực hiện'],
      Array.from({ length: 10 }, (_, place) => [
        String(place + 1),
        `Khu dân cư số ${place + 1}`,
        'xã Đồng Tâm',
        'Ban Quản lý khu kinh tế',
        '2025 - 2028',
      ]),
    ),
  ),
  other(
    'dongthap.gov.vn/lich-tiep-dan',
    'Lịch tiếp công dân năm 2024',
    table(
      ['Tháng', 'Ngày', 'Người chủ trì', 'Cơ quan phối hợp', 'Thời gian'],
      Array.from({ length: 12 }, (_, place) => [
        String(place + 1),
        '15',
        'Chủ tịch UBND tỉnh',
        'Thanh tra tỉnh',
        '7 giờ 30',
      ]),
    ),
  ),
  {
    name: 'a home page with its lead story',
    address: 'sonla.gov.vn/',
    html: page(
      'Cổng thông tin điện tử tỉnh Sơn La',
      `${LONG_MENU}<div class="slide"><h2><a href="/a">${title(2)}</a></h2><p>${abstract(0)}</p></div><div class="cols">${many(4, (place) => `<div class="portlet-body"><h3><a href="/m${place}">Mục ${place}</a></h3><p>${abstract(place)}</p>${list(NOTICE_TITLES)}</div>`)}</div>`,
    ),
  },
  {
    name: 'a home page at an address of its own',
    address: 'huyendienbien.gov.vn/Default.aspx',
    html: page(
      'UBND huyện',
      `${LONG_MENU}${many(5, (place) => `<td class="tin"><a href="/m${place}">${title(place)}</a><div>${abstract(place)}</div></td>`)}${list(NOTICE_TITLES)}`,
    ),
  },
  other(
    'langson.gov.vn/hoi-dap',
    'Câu hỏi thường gặp',
    many(
      8,
      (place) =>
        `<div class="faq"><h4>Câu ${place + 1}. Thời hạn nộp hồ sơ cấp phép là khi nào?</h4><p>Người nộp phải hoàn thành trước ngày ${place + 10}. Cơ quan tiếp nhận có trách nhiệm phối hợp với Sở Tư pháp kiểm tra, báo cáo kết quả. Đề nghị công dân theo dõi tin nhắn.</p></div>`,
    ),
  ),
  other(
    'caobang.gov.vn/video',
    'Thư viện video',
    many(
      9,
      (place) =>
        `<div class="video"><iframe src="https://youtube.example/embed/${place}"></iframe><a href="/v/${place}">${title(place)}</a></div>`,
    ),
  ),
  other(
    'baclieu.gov.vn/y-kien-chi-dao',
    'Ý kiến chỉ đạo của lãnh đạo tỉnh',
    many(
      9,
      (place) =>
        `<div class="row-item"><span class="so">${place + 500}/TB-VP</span><span class="ngay">${place + 1}/12/2023</span><a href="/f${place}.pdf">${title(place)}</a><p>${abstract(place)}</p></div>`,
    ),
  ),
  other(
    'quangbinh.gov.vn/van-ban/qd-1200',
    'Quyết định số 1200/QĐ-UBND về việc phê duyệt Kế hoạch sử dụng đất',
    '<table><tr><td>Số ký hiệu</td><td>1200/QĐ-UBND</td></tr><tr><td>Loại văn bản</td><td>Quyết định</td></tr><tr><td>Người ký</td><td>Phó Chủ tịch UBND tỉnh</td></tr></table><a href="/f/qd1200.pdf">qd1200.pdf</a>',
  ),
  other(
    'mpi.gov.vn/dau-thau/kq',
    'Kết quả lựa chọn nhà thầu gói thầu số 3',
    '<p>Số: 88/TB-BQLDA</p><p>THÔNG BÁO</p><p>Kết quả lựa chọn nhà thầu</p><a href="/f/kq.pdf">Tải về</a>',
  ),
  other(
    'laichau.gov.vn/tham-do',
    'Thăm dò ý kiến',
    '<form><p>Bạn đánh giá thế nào về giao diện của Cổng?</p><label><input type="radio">Tốt</label><label><input type="radio">Cần cải thiện</label></form>',
  ),
];
