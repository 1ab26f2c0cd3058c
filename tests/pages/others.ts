import { COUNTER, footer, menu, related, TICKER } from './chrome.ts';
import { escaped } from './markup.ts';

/** A page of a portal that is no notice, however much it speaks of them. */
export interface OtherPage {
  name: string;
  /** Without scheme. */
  address: string;
  html: string;
}

/** `body` is markup after the paragraphs. */
function page(name: string, address: string, title: string, paragraphs: readonly string[], body = ''): OtherPage {
  const text = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  return {
    name,
    address,
    html: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>
      ${menu('menu')}${TICKER}<div class="content"><h1>${escaped(title)}</h1>${text}${body}</div>
      ${related('other-news')}${COUNTER}${footer('tỉnh')}</body></html>`,
  };
}

const TITLES = [
  'Thông báo kết luận của Chủ tịch UBND tỉnh tại phiên họp thường kỳ tháng 10',
  'Công điện về việc tập trung ứng phó với bão số 10',
  'Chỉ thị về tăng cường công tác phòng cháy, chữa cháy',
  'Kế hoạch triển khai chuyển đổi số năm 2024',
  'Chủ tịch UBND tỉnh yêu cầu đẩy nhanh giải ngân vốn đầu tư công',
  'Thông báo ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh về xử lý rác thải',
];
const many = (count: number, markup: (index: number, title: string) => string): string =>
  Array.from({ length: count }, (_, index) => markup(index, TITLES[index % TITLES.length]!)).join('');
const links = (count: number): string =>
  `<ul>${many(count, (index, title) => `<li><a href="/vb/${index}">${title}</a> <span class="date">${(index % 28) + 1}/10/2023</span></li>`)}</ul>`;
const rows = (count: number): string =>
  `<table class="vanban"><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${many(
    count,
    (index, title) =>
      `<tr><td>${index + 10}/TB-UBND</td><td>${(index % 28) + 1}/10/2023</td><td><a href="/vb/${index}">${title}</a></td></tr>`,
  )}</table>`;
const summaries = (count: number): string =>
  many(
    count,
    (index, title) =>
      `<div class="item"><h3><a href="/t${index}">${title}</a></h3><p>Chủ tịch UBND tỉnh vừa có ý kiến chỉ đạo các sở, ngành, địa phương tập trung thực hiện...</p></div>`,
  );

export const OTHER_PAGES: readonly OtherPage[] = [
  page(
    'home page',
    'bacgiang.gov.vn/',
    'Cổng thông tin điện tử tỉnh Bắc Giang',
    ['Chào mừng bạn đến với Cổng.'],
    links(40),
  ),
  page('list of notices', 'langson.gov.vn/chi-dao-dieu-hanh', 'Chỉ đạo, điều hành', [], links(30)),
  page('table of notices', 'langson.gov.vn/van-ban', 'Thông báo kết luận', [], rows(30)),
  page('list with summaries', 'nghean.gov.vn/tin-chi-dao', 'Thông tin chỉ đạo', [], summaries(10)),
  page(
    'search results',
    'quangnam.gov.vn/tim-kiem',
    'Kết quả tìm kiếm "kết luận"',
    ['Tìm thấy 245 kết quả.'],
    links(20),
  ),
  page('ordinary news', 'nghean.gov.vn/tin/khai-giang', 'Chủ tịch UBND tỉnh dự lễ khai giảng năm học mới', [
    'Sáng 5/9, hòa chung không khí cả nước, Trường THPT Huỳnh Thúc Kháng tổ chức lễ khai giảng năm học mới 2025 - 2026. Dự buổi lễ có đồng chí Chủ tịch UBND tỉnh cùng lãnh đạo các sở, ngành.',
    'Năm học qua, nhà trường có 12 học sinh đoạt giải quốc gia, tỷ lệ tốt nghiệp đạt 100%. Thầy và trò đã nỗ lực vượt qua nhiều khó khăn.',
    'Phát biểu tại buổi lễ, đồng chí Chủ tịch UBND tỉnh chúc mừng những thành tích mà nhà trường đạt được; đề nghị nhà trường tiếp tục thi đua dạy tốt, học tốt.',
    'Nhân dịp này, lãnh đạo tỉnh đã trao học bổng cho 20 học sinh nghèo vượt khó.',
  ]),
  page('news of figures', 'thongke.gov.vn/tin/kinh-te', 'Kinh tế 9 tháng đầu năm tăng trưởng tích cực', [
    'Tốc độ tăng tổng sản phẩm trên địa bàn 9 tháng ước đạt 8,2%, trong đó công nghiệp - xây dựng tăng 10,4%, dịch vụ tăng 7,1%.',
    'Thu ngân sách nhà nước đạt 17.500 tỷ đồng, bằng 92% dự toán. Kim ngạch xuất khẩu đạt 2,4 tỷ USD, tăng 15% so với cùng kỳ.',
    'Tính đến ngày 30/9, toàn tỉnh có 1.520 doanh nghiệp thành lập mới với tổng vốn đăng ký 18.000 tỷ đồng.',
  ]),
  page('tourism', 'dulich.hagiang.gov.vn/diem-den/cao-nguyen-da', 'Khám phá cao nguyên đá mùa hoa tam giác mạch', [
    'Mỗi độ thu về, du khách lại tìm đến cao nguyên đá để ngắm những cánh đồng hoa tam giác mạch trải dài bất tận.',
    'Từ thành phố, du khách đi theo quốc lộ 4C, dừng chân ở dốc Bắc Sum, cổng trời Quản Bạ rồi đến phố cổ Đồng Văn.',
    'Ẩm thực nơi đây có thắng cố, bánh tam giác mạch, cháo ấu tẩu. Nhà nghỉ dao động từ 150.000 đồng một đêm.',
  ]),
  page('procurement', 'soyte.gov.vn/dau-thau/moi-bao-gia', 'Thư mời báo giá gói thầu mua sắm thiết bị y tế năm 2024', [
    'Bệnh viện Đa khoa tỉnh có nhu cầu tiếp nhận báo giá để tham khảo, xây dựng giá gói thầu, làm cơ sở tổ chức lựa chọn nhà thầu.',
    'Yêu cầu các đơn vị cung cấp báo giá gửi về phòng Vật tư trước ngày 15/12/2023. Nhà thầu chịu trách nhiệm về hồ sơ của mình.',
    'Thời hạn hiệu lực của báo giá: tối thiểu 90 ngày kể từ ngày 15/12/2023.',
  ]),
  page('auction', 'stp.gov.vn/dau-gia/12', 'Thông báo đấu giá quyền sử dụng đất', [
    'Số: 45/TB-ĐGTS',
    'Trung tâm Dịch vụ đấu giá tài sản thông báo đấu giá quyền sử dụng 12 lô đất ở tại phường Hà Huy Tập.',
    'Thời hạn nộp hồ sơ: từ ngày 01/12/2023 đến 17 giờ 00 ngày 18/12/2023. Tiền đặt trước nộp chậm nhất ngày 19/12/2023.',
  ]),
  page('recruitment', 'snv.gov.vn/tuyen-dung/thong-bao', 'Thông báo tuyển dụng viên chức năm 2024', [
    'Số: 88/TB-SNV',
    'THÔNG BÁO',
    'Sở Nội vụ thông báo tuyển dụng 25 viên chức làm việc tại các đơn vị sự nghiệp công lập.',
    'Người dự tuyển nộp phiếu đăng ký trước ngày 20/01/2024. Thí sinh phải có trình độ đại học trở lên; đề nghị các thí sinh theo dõi kết quả trên cổng thông tin.',
    'Thời gian thi vòng 2: dự kiến trong tháng 02/2024. Hội đồng tuyển dụng chịu trách nhiệm về kết quả thi.',
  ]),
  page('decree', 'vanban.gov.vn/nd-13-2023', 'Nghị định 13/2023/NĐ-CP về bảo vệ dữ liệu cá nhân', [
    'Số: 13/2023/NĐ-CP',
    'NGHỊ ĐỊNH',
    'Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;',
    ...Array.from(
      { length: 12 },
      (_, index) =>
        `Điều ${index + 1}. Trách nhiệm của cơ quan, tổ chức. Bộ Công an chủ trì, phối hợp với các bộ, ngành có trách nhiệm kiểm tra, báo cáo Chính phủ; tổ chức thực hiện theo quy định.`,
    ),
  ]),
  page('decision', 'thanhhoa.gov.vn/qd/1234', 'Quyết định ban hành Quy chế quản lý nhà chung cư', [
    'Số: 1234/QĐ-UBND',
    'QUYẾT ĐỊNH',
    'Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý nhà chung cư.',
    'Điều 2. Sở Xây dựng chủ trì, phối hợp với các sở, ngành triển khai thực hiện.',
    'Điều 3. Chánh Văn phòng, Giám đốc các Sở, Chủ tịch UBND các huyện chịu trách nhiệm thi hành Quyết định này.',
    'Nơi nhận: - Như Điều 3; - Lưu: VT.',
  ]),
  page('procedure', 'dichvucong.gov.vn/thu-tuc/1.002345', 'Thủ tục hành chính: Cấp giấy phép xây dựng nhà ở riêng lẻ', [
    'Trình tự thực hiện: Chủ đầu tư nộp hồ sơ tại bộ phận một cửa. Cơ quan tiếp nhận có trách nhiệm kiểm tra hồ sơ.',
    'Thời hạn giải quyết: trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ. Thời gian thực hiện: 15 ngày làm việc.',
    'Yêu cầu cơ quan cấp phép niêm yết công khai kết quả.',
  ]),
  page('power cuts', 'pcbacgiang.gov.vn/lich-cat-dien', 'Lịch cắt điện từ ngày 04/12 đến ngày 10/12', [
    'Điện lực thành phố thông báo lịch tạm ngừng cung cấp điện để sửa chữa, bảo dưỡng lưới điện.',
    'Từ 7 giờ 30 đến 11 giờ ngày 05/12: phường Trần Phú. Đề nghị các cơ quan, đơn vị và khách hàng chủ động kế hoạch sản xuất.',
  ]),
  page('calendar', 'hue.gov.vn/lich-cong-tac', 'Lịch công tác tuần của lãnh đạo UBND tỉnh', [
    'Thứ Hai, 8 giờ: Chủ tịch UBND tỉnh chủ trì, phối hợp với Ban Thường trực HĐND họp giao ban. Thành phần: các sở, ngành.',
    'Thứ Ba, 14 giờ: Phó Chủ tịch UBND tỉnh làm việc với Bộ Giao thông vận tải; báo cáo UBND tỉnh kết quả.',
  ]),
  page('introduction', 'sotaichinh.gov.vn/gioi-thieu/chuc-nang', 'Chức năng, nhiệm vụ của Sở Tài chính', [
    'Sở Tài chính là cơ quan chuyên môn thuộc UBND tỉnh, có chức năng tham mưu, giúp UBND tỉnh quản lý nhà nước về tài chính, ngân sách.',
    'Chủ trì, phối hợp với các cơ quan lập dự toán. Tổ chức thực hiện các văn bản quy phạm pháp luật. Hướng dẫn các đơn vị quyết toán.',
  ]),
  page('question and answer', 'baohiemxahoi.gov.vn/hoi-dap/88', 'Hỏi - đáp: Mức hưởng bảo hiểm y tế khi trái tuyến', [
    'Hỏi: Tôi khám bệnh trái tuyến thì được hưởng bao nhiêu phần trăm?',
    'Trả lời: Theo quy định tại Điều 22 Luật Bảo hiểm y tế, mức hưởng là 40% chi phí điều trị nội trú. Đề nghị Ông/Bà liên hệ cơ quan bảo hiểm nơi cư trú.',
  ]),
  page(
    'contact',
    'quangtri.gov.vn/lien-he',
    'Liên hệ',
    ['Vui lòng gửi phản ánh theo mẫu dưới đây.'],
    '<form><input name="a"><textarea></textarea></form>',
  ),
  page('legal explainer', 'sotuphap.gov.vn/pho-bien/luat-dat-dai', 'Những điểm mới của Luật Đất đai năm 2024', [
    'Luật Đất đai năm 2024 có hiệu lực từ ngày 01/01/2025 với nhiều điểm mới về giá đất, bồi thường, tái định cư.',
    'UBND cấp tỉnh có trách nhiệm xây dựng bảng giá đất hằng năm; cơ quan có chức năng quản lý đất đai tổ chức thực hiện việc xác định giá đất.',
    'Người sử dụng đất phải thực hiện nghĩa vụ tài chính trước ngày 31/12 hằng năm.',
  ]),
  { name: 'empty page', address: 'trong.gov.vn/trong', html: '' },
];
