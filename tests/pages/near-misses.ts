import { COUNTER, footer, menu, related, TICKER } from './chrome.ts';
import { escaped } from './markup.ts';
import type { OtherPage } from './others.ts';

/** Pages that sound like notices, or speak of them, and are none, in one table: written without a look at what detection goes by. */

function page(address: string, title: string, text: string, body = ''): OtherPage {
  const paragraphs = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => `<p>${escaped(line)}</p>`);
  return {
    name: title,
    address,
    html: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>
      ${menu('menu')}${TICKER}<main class="content"><h1>${escaped(title)}</h1>${paragraphs.join('\n')}${body}</main>
      ${related('other-news')}${COUNTER}${footer('tỉnh')}</body></html>`,
  };
}

const cards = (texts: readonly [string, string][]): string =>
  texts
    .map(
      ([title, lead], index) =>
        `<div class="card"><h3 class="card-title"><a href="/tin-${index}.html">${title}</a></h3><span>${index + 1}/10/2025</span><p class="card-text">${lead}</p></div>`,
    )
    .join('');

const DIRECTIVE_NEWS: [string, string][] = [
  [
    'Chủ tịch UBND tỉnh chỉ đạo khắc phục hậu quả mưa lũ',
    'Chủ tịch UBND tỉnh yêu cầu các sở, ngành, địa phương khẩn trương rà soát thiệt hại, báo cáo UBND tỉnh trước ngày 15/10.',
  ],
  [
    'Kết luận phiên họp UBND tỉnh thường kỳ tháng 9',
    'Giao Sở Tài chính chủ trì, phối hợp với các sở, ngành tham mưu UBND tỉnh phân bổ vốn trước ngày 20/10/2025.',
  ],
  [
    'Công điện khẩn về phòng chống bão',
    'Yêu cầu Chủ tịch UBND các xã, phường tập trung chỉ đạo, hoàn thành việc di dời dân trước 17 giờ ngày 28/9.',
  ],
  [
    'Đẩy nhanh tiến độ giải ngân vốn đầu tư công',
    'Đề nghị các chủ đầu tư chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả giải ngân, báo cáo kết quả hằng tuần.',
  ],
  [
    'Tăng cường công tác bảo đảm trật tự an toàn giao thông',
    'Công an tỉnh chủ trì, phối hợp với Sở Xây dựng xử lý nghiêm vi phạm; báo cáo Ban An toàn giao thông tỉnh.',
  ],
  [
    'Triển khai tháng cao điểm vệ sinh môi trường',
    'UBND tỉnh giao Sở Nông nghiệp và Môi trường tham mưu kế hoạch, hoàn thành trong tháng 10/2025.',
  ],
];

export const NEAR_MISSES: readonly OtherPage[] = [
  page(
    'langson.gov.vn/web/chi-dao',
    'Tin chỉ đạo điều hành',
    '',
    cards([...DIRECTIVE_NEWS, ...DIRECTIVE_NEWS.toReversed()]),
  ),
  page(
    'nghean.gov.vn/tra-cuu?q=giao+so+tai+chinh',
    'Kết quả tra cứu: "giao Sở Tài chính"',
    `Tìm thấy 128 văn bản phù hợp với từ khóa.
     1. Thông báo số 412/TB-UBND: "... Giao Sở Tài chính chủ trì, phối hợp với các đơn vị liên quan rà soát, báo cáo UBND tỉnh trước ngày 30/6/2025 ..."
     2. Thông báo số 398/TB-UBND: "... yêu cầu Sở Tài chính khẩn trương thẩm định, tham mưu UBND tỉnh quyết định trước ngày 15/6/2025 ..."
     3. Công văn số 2210/UBND-KT: "... giao Sở Tài chính phối hợp với Kho bạc Nhà nước đôn đốc, chậm nhất ngày 20/5/2025 ..."
     4. Công điện số 07/CĐ-UBND: "... Sở Tài chính chịu trách nhiệm bố trí kinh phí, báo cáo UBND tỉnh ..."
     5. Thông báo số 377/TB-UBND: "... giao Sở Tài chính tổng hợp, hoàn thành trong tháng 5/2025 ..."
     Trang 1 2 3 ... 13`,
  ),
  page(
    'moj.gov.vn/vbpq/luat-66-2025',
    'Luật Tổ chức chính quyền địa phương',
    `QUỐC HỘI
     Luật số: 72/2025/QH15
     LUẬT
     TỔ CHỨC CHÍNH QUYỀN ĐỊA PHƯƠNG
     Chương I. NHỮNG QUY ĐỊNH CHUNG
     Điều 1. Phạm vi điều chỉnh
     Luật này quy định về đơn vị hành chính và tổ chức, hoạt động của chính quyền địa phương.
     Điều 2. Trách nhiệm của Ủy ban nhân dân
     1. Ủy ban nhân dân cấp tỉnh chủ trì, phối hợp với Ủy ban Mặt trận Tổ quốc tổ chức thực hiện; chịu trách nhiệm trước Chính phủ.
     2. Chủ tịch Ủy ban nhân dân chỉ đạo các cơ quan chuyên môn xây dựng, trình Hội đồng nhân dân dự toán trước ngày 10 tháng 12 hằng năm.
     Điều 3. Hiệu lực thi hành
     Luật này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2025.`,
  ),
  page(
    'binhdinh.gov.vn/qd/1528',
    'Quyết định về việc ban hành Kế hoạch thực hiện Chương trình phát triển công tác xã hội',
    `ỦY BAN NHÂN DÂN TỈNH
     Số: 1528/QĐ-UBND
     QUYẾT ĐỊNH
     Về việc ban hành Kế hoạch thực hiện Chương trình phát triển công tác xã hội giai đoạn 2021 - 2025
     Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
     QUYẾT ĐỊNH:
     Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thực hiện Chương trình phát triển công tác xã hội trên địa bàn tỉnh.
     Điều 2. Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan, đơn vị, địa phương liên quan tổ chức triển khai thực hiện Kế hoạch này.
     Điều 3. Chánh Văn phòng UBND tỉnh; Giám đốc các sở; Chủ tịch UBND các huyện, thị xã, thành phố chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.`,
  ),
  page(
    'congan.gov.vn/hoi-dap/cap-can-cuoc',
    'Hỏi đáp về cấp đổi thẻ căn cước',
    `Câu hỏi: Thẻ của tôi hết hạn vào tháng 12, tôi phải làm thủ tục trước ngày nào?
     Trả lời: Công dân phải làm thủ tục cấp đổi trước khi thẻ hết hạn. Trong thời hạn 07 ngày làm việc kể từ ngày nhận đủ hồ sơ, cơ quan quản lý căn cước phải trả kết quả.
     Đề nghị ông/bà liên hệ Công an cấp xã nơi cư trú, mang theo thẻ cũ. Cơ quan Công an có trách nhiệm hướng dẫn và tiếp nhận hồ sơ.
     Mọi ý kiến phản ánh gửi về đường dây nóng trước ngày 30 hằng tháng.`,
  ),
  page(
    'bvdk.gov.vn/moi-chao-gia/hoa-chat',
    'Yêu cầu báo giá mua sắm hóa chất xét nghiệm năm 2026',
    `Kính gửi: Các hãng sản xuất, nhà cung cấp tại Việt Nam
     Bệnh viện Đa khoa tỉnh có nhu cầu tiếp nhận báo giá để tham khảo, xây dựng giá gói thầu.
     Đề nghị các đơn vị gửi báo giá về phòng Vật tư trước 16 giờ 30 ngày 12/11/2025. Các báo giá nhận được sau thời điểm nêu trên sẽ không được xem xét.
     Yêu cầu nhà thầu chịu trách nhiệm về tính chính xác của hồ sơ. Thời gian thực hiện: 12 tháng.
     Phòng Vật tư chủ trì, phối hợp với khoa Xét nghiệm tổng hợp, báo cáo Giám đốc Bệnh viện.
     Nơi nhận: Như trên; Lưu: VT.`,
  ),
  page(
    'bacgiang.gov.vn/tuyen-cong-chuc-2025',
    'Bắc Giang tuyển 120 công chức năm 2025',
    `Sở Nội vụ vừa ban hành Kế hoạch số 88/KH-SNV về kỳ tuyển dụng công chức năm 2025.
     Người dự tuyển nộp phiếu đăng ký chậm nhất ngày 20/11/2025 tại Sở Nội vụ. Các cơ quan có chỉ tiêu có trách nhiệm niêm yết công khai thông báo.
     Yêu cầu các thí sinh mang theo giấy tờ tùy thân. Hội đồng tuyển dụng tổ chức thi vòng 1 trước ngày 15/12/2025; báo cáo kết quả và công bố trên cổng thông tin.
     Sở Nội vụ chủ trì, phối hợp với Công an tỉnh bảo đảm an ninh kỳ thi.`,
  ),
  page(
    'ubndxa.gov.vn/tin-buon/12',
    'Tin buồn',
    `Đảng ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam xã và gia đình vô cùng thương tiếc báo tin:
     Đồng chí Nguyễn Văn Bình, sinh năm 1938, nguyên Chủ tịch UBND xã, đã từ trần hồi 5 giờ 30 phút ngày 02 tháng 11 năm 2025.
     Lễ viếng từ 13 giờ ngày 03/11/2025. Lễ truy điệu lúc 7 giờ ngày 04/11/2025, an táng tại nghĩa trang nhân dân xã.
     Thông báo này thay cho thiếp tang. Ban lễ tang đề nghị các cơ quan, đơn vị đến viếng đăng ký trước 11 giờ ngày 03/11.`,
  ),
  page(
    'svhttdl.gov.vn/the-thao/giai-bong-da',
    'Đội tuyển tỉnh giành vé vào chung kết giải bóng đá U17',
    `Chiều 12/10, trên sân vận động tỉnh, đội chủ nhà đã thắng đội khách 2 - 1 trong trận bán kết.
     Huấn luyện viên trưởng yêu cầu các cầu thủ tập trung, giữ sức cho trận chung kết vào ngày 15/10.
     Giám đốc Sở Văn hóa, Thể thao và Du lịch đã đến động viên, giao nhiệm vụ cho đội phấn đấu giành chức vô địch.
     Vé được phát miễn phí trước ngày 14/10 tại cổng sân.`,
  ),
  page(
    'kttv.gov.vn/du-bao/bao-so-10',
    'Tin bão khẩn cấp (Cơn bão số 10)',
    `Hồi 13 giờ ngày 28/9, vị trí tâm bão ở vào khoảng 17,6 độ Vĩ Bắc; 107,8 độ Kinh Đông. Sức gió mạnh nhất vùng gần tâm bão mạnh cấp 12, giật cấp 15.
     Dự báo trong 24 giờ tới, bão di chuyển theo hướng Tây Tây Bắc, mỗi giờ đi được 20 - 25 km.
     Cảnh báo: từ chiều 28/9 đến ngày 30/9, khu vực Bắc Trung Bộ có mưa to đến rất to. Đề phòng lũ quét, sạt lở đất.
     Cấp độ rủi ro thiên tai do bão: cấp 4. Bản tin tiếp theo phát lúc 14 giờ.`,
  ),
  page(
    'dichvucong.gov.vn/nop-ho-so',
    'Nộp hồ sơ trực tuyến: Đăng ký thành lập hộ kinh doanh',
    `Vui lòng nhập đầy đủ thông tin có dấu (*). Hồ sơ nộp sau 16 giờ được tính từ ngày làm việc tiếp theo.
     Thời hạn giải quyết: 03 ngày làm việc. Cơ quan thực hiện: UBND cấp xã. Cơ quan phối hợp: Thuế cơ sở.
     Yêu cầu người nộp chịu trách nhiệm về tính hợp pháp của hồ sơ.`,
    '<form><label>Họ và tên<input name="a"></label><label>Số căn cước<input name="b"></label><textarea>Giao Sở Tài chính</textarea><button>Nộp</button></form>',
  ),
  page(
    'mail.tinh.gov.vn/',
    'Hộp thư công vụ - Đăng nhập',
    'Tên đăng nhập\nMật khẩu\nQuên mật khẩu? Liên hệ Trung tâm Chuyển đổi số. Yêu cầu đổi mật khẩu trước ngày 30/11/2025.',
    '<form><input name="u"><input type="password"><button>Đăng nhập</button></form>',
  ),
  page(
    'mail.tinh.gov.vn/inbox',
    'Hộp thư đến (14)',
    '',
    `<table>${[
      'Văn phòng UBND tỉnh - TB kết luận phiên họp tháng 10, đề nghị các sở báo cáo trước ngày 20/10',
      'Sở Nội vụ - V/v báo cáo cải cách hành chính, gửi trước ngày 15/10/2025',
      'Sở Tài chính - Giấy mời họp thẩm định dự toán 2026',
      'Thanh tra tỉnh - Đề nghị cung cấp hồ sơ, hoàn thành trước ngày 18/10',
      'Phòng Tổng hợp - Giao Phòng Tổng hợp chủ trì dự thảo báo cáo',
    ]
      .map((subject) => `<tr><td><input type="checkbox"></td><td>${subject}</td><td>08:15</td></tr>`)
      .join('')}</table>`,
  ),
  page(
    'blog.gov.vn/cai-cach/bai-5',
    'Nghĩ về cải cách hành chính: khi "rõ người, rõ việc" còn là khẩu hiệu',
    `Nhiều năm nay, văn bản nào cũng ghi "giao Sở A chủ trì, phối hợp với Sở B", nhưng đến hạn thì chẳng ai chịu trách nhiệm.
     Tôi từng đọc một thông báo kết luận dài 12 trang, trong đó có 46 nhiệm vụ, mà chỉ chín nhiệm vụ có thời hạn. Chín phần còn lại kết thúc bằng "khẩn trương triển khai thực hiện".
     Theo tôi, muốn thay đổi thì trước hết phải tập trung vào việc đo đếm. Lãnh đạo cần yêu cầu cấp dưới báo cáo kết quả theo tuần, chứ không phải theo quý.
     Đó cũng là điều các nước đã làm từ lâu: mỗi nhiệm vụ một người chịu trách nhiệm, một thời hạn, một sản phẩm.`,
  ),
  page(
    'vietnam.gov.vn/en/news/economy',
    'Government resolution targets faster public investment',
    `The Prime Minister has asked ministries and localities to speed up disbursement of public investment before December 31, 2025.
     The Ministry of Finance was assigned to take the lead and coordinate with relevant agencies to report to the Government before November 15.
     Chairpersons of provincial People's Committees shall take responsibility for the results.
     Project owners must complete site clearance in the fourth quarter.`,
  ),
  page(
    'thuathienhue.gov.vn/le-hoi/festival',
    'Festival Huế 2026 sẽ diễn ra từ ngày 19 đến 24/6',
    `UBND thành phố vừa tổ chức họp báo công bố chương trình Festival. Ban Tổ chức cho biết có 8 chương trình chính.
     Các đoàn nghệ thuật đăng ký tham gia trước ngày 30/3/2026. Sở Du lịch phối hợp với các doanh nghiệp lữ hành xây dựng 12 tour mới.
     Du khách mua vé đêm khai mạc trên trang chính thức của lễ hội từ ngày 01/5.`,
  ),
  page(
    'soytetinh.gov.vn/suc-khoe/sot-xuat-huyet',
    'Ngành y tế khuyến cáo phòng, chống sốt xuất huyết',
    `Theo Trung tâm Kiểm soát bệnh tật tỉnh, từ đầu năm đến nay toàn tỉnh ghi nhận 412 ca mắc sốt xuất huyết.
     Người dân cần thực hiện: đậy kín dụng cụ chứa nước; thay nước bình hoa hằng tuần; ngủ màn kể cả ban ngày; phối hợp với ngành y tế trong các đợt phun hóa chất.
     Khi bị sốt cần đến ngay cơ sở y tế để được khám và tư vấn điều trị, không tự ý điều trị tại nhà.`,
  ),
  page(
    'hanoi.gov.vn/nhan-vat/nguoi-tot',
    'Nữ trưởng thôn mười năm "ăn cơm nhà, vác tù và hàng tổng"',
    `Chị được bà con bầu làm trưởng thôn từ năm 2015. Việc gì xã giao, chị cũng hoàn thành trước thời hạn.
     Có lần xã yêu cầu báo cáo rà soát hộ nghèo trong hai ngày, chị đi từng nhà đến khuya. "Được giao thì phải làm cho trọn", chị cười.
     Năm 2024, chị được Chủ tịch UBND tỉnh tặng Bằng khen vì thành tích trong xây dựng nông thôn mới.`,
  ),
  page(
    'thanhtra.gov.vn/thanh-tuu',
    'Kết quả công tác 6 tháng đầu năm của Thanh tra tỉnh',
    `6 tháng đầu năm, Thanh tra tỉnh đã triển khai 45 cuộc thanh tra, phát hiện sai phạm 12,4 tỷ đồng, kiến nghị thu hồi 8,1 tỷ đồng.
     Đã phối hợp với các sở, ngành, địa phương giải quyết 318 đơn thư; tham mưu UBND tỉnh ban hành 12 văn bản chỉ đạo; báo cáo Thanh tra Chính phủ đúng thời hạn.
     Tuy nhiên, tiến độ một số cuộc thanh tra còn chậm; việc thực hiện kết luận thanh tra ở một số đơn vị chưa nghiêm túc.`,
  ),
  page(
    'thuvien.gov.vn/doc/bao-cao-ket-qua',
    'Báo cáo tình hình kinh tế - xã hội tháng 10, nhiệm vụ trọng tâm tháng 11',
    `UBND tỉnh báo cáo tình hình kinh tế - xã hội tháng 10 năm 2025 như sau:
     Chỉ số sản xuất công nghiệp tháng 10 ước tăng 9,8% so với cùng kỳ. Tổng mức bán lẻ hàng hóa đạt 6.520 tỷ đồng.
     Thu ngân sách 10 tháng đạt 92% dự toán. Giải ngân vốn đầu tư công đạt 58,2% kế hoạch.
     Toàn tỉnh có 1.210 doanh nghiệp thành lập mới; khách du lịch đạt 3,2 triệu lượt.`,
  ),
  page(
    'thuduc.gov.vn/thong-bao/cap-nuoc',
    'Thông báo tạm ngưng cung cấp nước để súc xả đường ống',
    `Công ty Cấp nước thông báo đến quý khách hàng: tạm ngưng cung cấp nước từ 22 giờ ngày 10/11 đến 5 giờ ngày 11/11/2025.
     Khu vực: phường Linh Trung, Linh Tây. Đề nghị quý khách hàng, các đơn vị chủ động dự trữ nước trước 20 giờ ngày 10/11.
     Công ty chịu trách nhiệm khôi phục cấp nước đúng thời gian thông báo.`,
  ),
  page(
    'thue.gov.vn/huong-dan/quyet-toan',
    'Hướng dẫn quyết toán thuế thu nhập cá nhân năm 2025',
    `Thời hạn nộp hồ sơ quyết toán thuế: chậm nhất là ngày 31/3/2026 đối với tổ chức trả thu nhập; chậm nhất là ngày 30/4/2026 đối với cá nhân trực tiếp quyết toán.
     Bước 1. Đăng nhập hệ thống thuế điện tử. Bước 2. Kê khai tờ khai 02/QTT-TNCN. Bước 3. Gửi hồ sơ và báo cáo kèm theo.
     Cơ quan thuế có trách nhiệm hướng dẫn, hỗ trợ người nộp thuế. Yêu cầu người nộp thuế kiểm tra kỹ thông tin trước khi gửi.`,
  ),
  page(
    'quochoi.gov.vn/tin/chat-van',
    'Quốc hội chất vấn nhóm vấn đề thuộc lĩnh vực nội vụ',
    `Sáng 6/11, Quốc hội tiến hành phiên chất vấn. Đại biểu đặt câu hỏi về tiến độ sắp xếp đơn vị hành chính.
     Trả lời đại biểu, Bộ trưởng cho biết Bộ đã phối hợp với các địa phương rà soát, hoàn thành trước ngày 30/6; đã báo cáo Chính phủ kết quả.
     Chủ tọa phiên họp nhấn mạnh, đây là vấn đề cử tri rất quan tâm. Phiên chất vấn tiếp tục vào buổi chiều.`,
  ),
  page(
    'daknong.gov.vn/cuoc-thi/tim-hieu',
    'Thể lệ Cuộc thi trực tuyến tìm hiểu 80 năm Quốc khánh',
    `Đối tượng: cán bộ, công chức, viên chức, học sinh, sinh viên và người dân trên địa bàn tỉnh.
     Thời gian: từ ngày 01/8 đến ngày 30/9/2025. Bài dự thi gửi trước 23 giờ 59 phút ngày 30/9/2025.
     Ban Tổ chức giao Báo và Đài tỉnh làm đầu mối. Các cơ quan, đơn vị có trách nhiệm vận động cán bộ tham gia; báo cáo số lượng về Ban Tổ chức trước ngày 05/10.`,
  ),
  page(
    'stnmt.gov.vn/dat-dai/thu-hoi',
    'Thông báo thu hồi đất của hộ ông Trần Văn Hùng',
    `Số: 215/TB-UBND
     THÔNG BÁO
     Thu hồi đất để thực hiện dự án Đường vành đai phía Bắc
     1. Thu hồi đất của hộ ông Trần Văn Hùng, địa chỉ thường trú: thôn 3; thuộc thửa đất số 45, tờ bản đồ số 12; diện tích dự kiến thu hồi 250 m2.
     2. Kế hoạch điều tra, khảo sát, đo đạc: trong thời gian 30 ngày kể từ ngày ban hành Thông báo.
     3. Hộ ông Trần Văn Hùng có trách nhiệm phối hợp với Trung tâm Phát triển quỹ đất thực hiện việc điều tra, khảo sát.`,
  ),
  page(
    'hcm.gov.vn/lich/tuan-45',
    'Lịch làm việc của Thường trực UBND Thành phố tuần 45',
    `Thứ Hai (03/11): 8 giờ, Chủ tịch chủ trì giao ban; Văn phòng chuẩn bị. 14 giờ, Phó Chủ tịch làm việc với Sở Tài chính, yêu cầu Sở Tài chính chuẩn bị báo cáo.
     Thứ Ba (04/11): 8 giờ, họp Ban Chỉ đạo chuyển đổi số, Sở Khoa học và Công nghệ báo cáo. Thành phần: các sở, ngành, địa phương.
     Thứ Tư (05/11): dự kỳ họp HĐND Thành phố.`,
  ),
  page(
    'vinhphuc.gov.vn/lay-y-kien/du-thao',
    'Lấy ý kiến dự thảo Quyết định quy định phân cấp quản lý đường bộ',
    `Sở Xây dựng đăng tải dự thảo Quyết định để lấy ý kiến rộng rãi của tổ chức, cá nhân trong thời hạn 30 ngày.
     Ý kiến góp ý gửi về Sở Xây dựng trước ngày 20/12/2025 để tổng hợp, báo cáo UBND tỉnh xem xét, ban hành.
     Dự thảo quy định: Sở Xây dựng chủ trì, phối hợp với UBND cấp xã quản lý, bảo trì đường tỉnh; UBND cấp xã chịu trách nhiệm quản lý đường xã.`,
    '<a href="/files/du-thao.docx">Tải dự thảo</a>',
  ),
  page(
    'caobang.gov.vn/van-ban/danh-sach',
    'Văn bản chỉ đạo, điều hành mới ban hành',
    '',
    `<ul>${Array.from(
      { length: 14 },
      (_, index) =>
        `<li><b>Số ${index + 310}/TB-UBND</b> ngày ${index + 1}/10/2025<br>Thông báo kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về tiến độ dự án số ${index + 1}<br><a href="/f/${index}.pdf">Tải về</a></li>`,
    ).join('')}</ul>`,
  ),
  page(
    'dangky.gov.vn/chinh-sach/bao-mat',
    'Chính sách bảo mật và điều khoản sử dụng',
    `Cổng thông tin cam kết bảo vệ dữ liệu cá nhân. Người dùng chịu trách nhiệm về thông tin cung cấp.
     Cơ quan quản lý có trách nhiệm phối hợp với cơ quan chức năng xử lý vi phạm; báo cáo cơ quan có thẩm quyền trong vòng 72 giờ.
     Yêu cầu người dùng không sử dụng tài khoản của người khác. Chính sách có hiệu lực từ ngày 01/01/2026.`,
  ),
  page(
    'khuyennong.gov.vn/ky-thuat/lua-dong-xuan',
    'Kỹ thuật chăm sóc lúa đông xuân giai đoạn đẻ nhánh',
    `Tập trung làm cỏ, sục bùn, bón thúc lần 1 trước ngày 20/2. Chủ động giữ mực nước 3 - 5 cm.
     Kiểm tra đồng ruộng thường xuyên, phát hiện sớm rầy nâu, đạo ôn. Phối hợp với cán bộ khuyến nông xử lý kịp thời.
     Bón thúc lần 2: hoàn thành trong tháng 3. Theo dõi thời tiết, hạn chế bón đạm khi trời rét dưới 15 độ.`,
  ),
  page(
    'hdnd.daklak.gov.vn/nghi-quyet/15',
    'Nghị quyết về nhiệm vụ phát triển kinh tế - xã hội năm 2026',
    `HỘI ĐỒNG NHÂN DÂN TỈNH
     Số: 15/NQ-HĐND
     NGHỊ QUYẾT
     Về nhiệm vụ phát triển kinh tế - xã hội năm 2026
     Điều 1. Thông qua mục tiêu, nhiệm vụ và giải pháp chủ yếu năm 2026.
     1. Tập trung đẩy nhanh tiến độ các dự án trọng điểm; phấn đấu hoàn thành trước ngày 31/12/2026.
     2. Tăng cường kỷ luật, kỷ cương hành chính; chịu trách nhiệm trước Nhân dân.
     Điều 2. Giao UBND tỉnh tổ chức triển khai thực hiện, báo cáo HĐND tỉnh kết quả.
     Điều 3. Thường trực HĐND, các Ban HĐND giám sát việc thực hiện Nghị quyết.`,
  ),
  page(
    'botaichinh.gov.vn/thong-tu/45',
    'Thông tư hướng dẫn quản lý, sử dụng kinh phí',
    `BỘ TÀI CHÍNH
     Số: 45/2025/TT-BTC
     THÔNG TƯ
     Điều 4. Lập dự toán. Các bộ, cơ quan trung ương lập dự toán gửi Bộ Tài chính trước ngày 20 tháng 7 hằng năm.
     Điều 5. Chấp hành. Đơn vị sử dụng ngân sách chịu trách nhiệm về quyết định chi; báo cáo Bộ Tài chính khi có vướng mắc.
     Điều 6. Tổ chức thực hiện. Đề nghị các bộ, ngành, địa phương phản ánh kịp thời về Bộ Tài chính để nghiên cứu, giải quyết.`,
  ),
  page(
    'quangngai.gov.vn/quy-che/phoi-hop',
    'Quy chế phối hợp quản lý hoạt động khoáng sản',
    `QUY CHẾ
     Phối hợp trong quản lý hoạt động khoáng sản trên địa bàn tỉnh
     (Ban hành kèm theo Quyết định số 22/2025/QĐ-UBND)
     Điều 1. Phạm vi điều chỉnh, đối tượng áp dụng
     Điều 5. Trách nhiệm của Sở Nông nghiệp và Môi trường
     1. Chủ trì, phối hợp với Công an tỉnh, UBND cấp xã kiểm tra, xử lý vi phạm.
     2. Tham mưu UBND tỉnh phê duyệt quy hoạch; báo cáo UBND tỉnh định kỳ trước ngày 15 tháng 12.
     Điều 6. Trách nhiệm của UBND cấp xã
     1. Chịu trách nhiệm trước Chủ tịch UBND tỉnh về tình hình khai thác trái phép.`,
  ),
  page(
    'snv.gov.vn/gioi-thieu/phong-tong-hop',
    'Phòng Tổng hợp - Chức năng, nhiệm vụ',
    `Tham mưu Giám đốc Sở xây dựng chương trình, kế hoạch công tác; theo dõi, đôn đốc việc thực hiện kết luận của Giám đốc Sở.
     Chủ trì, phối hợp với các phòng, đơn vị tổng hợp báo cáo định kỳ gửi UBND tỉnh, Bộ Nội vụ.
     Tổ chức thực hiện công tác văn thư, lưu trữ. Hướng dẫn các đơn vị lập hồ sơ công việc.
     Thực hiện các nhiệm vụ khác do Giám đốc Sở giao.`,
  ),
  page(
    'thanhhoa.gov.vn/tra-loi-cu-tri/88',
    'Trả lời kiến nghị của cử tri xã Hoằng Lộc',
    `Cử tri kiến nghị: Đề nghị UBND tỉnh sớm nâng cấp tuyến đường tỉnh 510.
     Trả lời: UBND tỉnh đã giao Sở Xây dựng chủ trì, phối hợp với UBND huyện lập chủ trương đầu tư; dự án được HĐND tỉnh thông qua tháng 7/2025.
     Hiện nay, Sở Xây dựng đang hoàn thiện hồ sơ, dự kiến khởi công trong quý I năm 2026. UBND tỉnh trân trọng cảm ơn ý kiến của cử tri.`,
  ),
  page(
    'toaan.gov.vn/ban-an/12',
    'Bản án số 12/2025/DS-ST về tranh chấp hợp đồng vay tài sản',
    `TÒA ÁN NHÂN DÂN KHU VỰC 3
     NHÂN DANH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
     Buộc bị đơn có trách nhiệm trả cho nguyên đơn 250.000.000 đồng trước ngày 30/12/2025.
     Đương sự có quyền kháng cáo trong thời hạn 15 ngày kể từ ngày tuyên án. Giao bản án cho các đương sự.`,
  ),
  page(
    'baochi.gov.vn/phong-van/bo-truong',
    'Bộ trưởng: "Chúng tôi chịu trách nhiệm đến cùng"',
    `Phóng viên: Thưa Bộ trưởng, tiến độ cao tốc hiện nay ra sao?
     Bộ trưởng: Chúng tôi đã giao các ban quản lý dự án tập trung nhân lực, thi công ba ca. Tôi yêu cầu báo cáo hằng ngày. Tôi tin sẽ hoàn thành trước ngày 19/12.
     Phóng viên: Nếu nhà thầu chậm thì sao?
     Bộ trưởng: Nhà thầu phải chịu trách nhiệm. Chúng tôi sẽ điều chuyển khối lượng cho đơn vị khác.`,
  ),
  page(
    'kontum.gov.vn/ket-qua/thuc-hien-chi-dao',
    'Kết quả thực hiện các nhiệm vụ được Thủ tướng Chính phủ giao',
    `Đến ngày 31/10/2025, UBND tỉnh được giao 215 nhiệm vụ; đã hoàn thành 198 nhiệm vụ, trong đó đúng hạn 190, quá hạn 8.
     Các sở, ngành có số nhiệm vụ hoàn thành cao: Sở Tài chính 45/46, Sở Nội vụ 30/30, Sở Xây dựng 28/31.
     Nguyên nhân chậm: một số nhiệm vụ cần phối hợp nhiều cơ quan; việc báo cáo của địa phương chưa kịp thời.`,
  ),
  page(
    'dang.gov.vn/de-cuong/tuyen-truyen',
    'Đề cương tuyên truyền kỷ niệm 95 năm Ngày thành lập Đảng',
    `I. BỐI CẢNH LỊCH SỬ
     Đầu năm 1930, các tổ chức cộng sản hợp nhất thành một Đảng duy nhất, lãnh đạo cách mạng nước ta.
     II. NHỮNG THẮNG LỢI VĨ ĐẠI
     Dưới sự lãnh đạo của Đảng, nhân dân ta hoàn thành sự nghiệp giải phóng dân tộc, thống nhất đất nước; tiếp tục đẩy mạnh công cuộc đổi mới.
     III. BÀI HỌC KINH NGHIỆM
     Phải nghiêm túc thực hiện nguyên tắc tập trung dân chủ; chủ động, sáng tạo; tăng cường gắn bó với nhân dân.`,
  ),
  page(
    'sgddt.gov.vn/giay-moi/hop',
    'Giấy mời dự Hội nghị tổng kết năm học',
    `Số: 340/GM-SGDĐT
     GIẤY MỜI
     Sở Giáo dục và Đào tạo trân trọng kính mời: Lãnh đạo UBND các xã, phường; Hiệu trưởng các trường trực thuộc.
     Thời gian: 8 giờ 00, ngày 12 tháng 8 năm 2025. Địa điểm: Hội trường Sở.
     Đề nghị các đơn vị đăng ký danh sách đại biểu trước ngày 10/8/2025. Phòng Tổ chức chủ trì chuẩn bị nội dung.`,
  ),
  page(
    'laichau.gov.vn/so-do-cong',
    'Sơ đồ cổng thông tin',
    '',
    `<ul>${['Chỉ đạo điều hành', 'Thông báo kết luận', 'Công điện', 'Chỉ thị', 'Kế hoạch', 'Công văn', 'Lịch công tác', 'Báo cáo UBND tỉnh', 'Giao việc'].map((name) => `<li>${name}<ul><li><a href="#">${name} năm 2024</a></li><li><a href="#">${name} năm 2025</a></li></ul></li>`).join('')}</ul>`,
  ),
];
