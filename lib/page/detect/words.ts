/** The phrases that detection goes by. Patterns see NFC text with single spaces. */

/** Kinds of document that direct, by the letters of their number: 12/TB-UBND, 224/CĐ-TTg, 141/KH-UBND; the Party's 26-CT/TU. */
export const DIRECTING_NUMBER =
  /(?:^|\s|:)(?:(?:\d{1,5}\s?)?\/\s?(?:TB|CĐ|CT|KH|KL|TBKL|CTr)\s?[-–]\s?(?:[A-ZĐ]{2,}|TTg)|\d{1,5}\s?[-–]\s?(?:TB|CT|KL|KH|CTr)\s?\/\s?[A-ZĐ]{2,})/u;
/** Of those, what directs whatever it is about: "THÔNG BÁO" may be of anything. */
export const SURE_NUMBER = /[/\d]\s?[-–]?(?:CĐ|CT|KL|KH|TBKL|CTr)\s?[-–/]/u;
/** Letters of no kind, "công văn": 4169/UBND-VX, 6278/BVHTTDL-VP, 1234/TTg-KTTH. */
export const LETTER_NUMBER =
  /(?:^|\s|:)\d{1,5}\s?\/\s?(?:UBND|[UỦ]BND|TTg|VPCP|VP|S[A-ZĐ]{1,7}|B[A-ZĐ]{1,7})\s?[-–]\s?[A-ZĐ]\p{L}{1,9}/u;
/** Laws, decrees, decisions, resolutions, circulars rule; reports, proposals, invitations tell or ask: none of them directs. */
export const RULING_NUMBER =
  /(?:^|\s|:)\d{1,5}\s?\/\s?(?:(?:19|20)\d\d\s?\/\s?)?(?:BC|GM|NĐ|NQ|QĐ|QH\d*|TT|TTLT|TTr|VBHN|L-CTN)(?:\s?[-–]|\s|$|\d)/u;
/** "500/TB-VP 01/12/2023 …": how a list gives the numbers of documents. */
export const LISTED_NUMBER = /^(?:Số\s?:?\s?)?\d{1,5}\s?\/\s?(?:TB|CĐ|CT|KH|KL|TBKL|QĐ|UBND|VP)\s?[-–]\s?[A-ZĐ]{2,}/u;
export const NUMBER_LABEL = /^\(?(?:Số|SỐ)(?:,? ký hiệu| hiệu| văn bản)?\s?:?\s?\d{0,5}\s?[-–/]/u;

/** "THÔNG BÁO" alone in its block. */
export const DIRECTING_HEADING =
  /^(?:THÔNG BÁO|CÔNG ĐIỆN(?: KHẨN)?|CHỈ THỊ|KẾ HOẠCH|KẾT LUẬN|CHƯƠNG TRÌNH HÀNH ĐỘNG)(?: (?:KẾT LUẬN|Ý KIẾN) .*)?$/u;
export const RULING_HEADING =
  /^(?:BÁO CÁO|BIÊN BẢN|GIẤY MỜI|HỢP ĐỒNG|TỜ TRÌNH|LUẬT|BỘ LUẬT|PHÁP LỆNH|NGHỊ ĐỊNH|NGHỊ QUYẾT|THÔNG TƯ|QUYẾT ĐỊNH|QUY CHẾ|QUY ĐỊNH)$/u;

/** "ỦY BAN NHÂN DÂN TỈNH … Số: 12/TB-UBND …": a header in one line; citations write "số 12/TB-UBND". */
export const RUN_ON_HEADER = /\sS[ốỐ]\s?:\s?\d{0,5}\s?\//u;
/** Rules and emphasis of a text that was pasted with its format: "**KẾ HOẠCH**". */
export const FORMATTED = /[*|_#]/u;
export const FORMAT_MARKS = /^[*|_#\s]+|[*|_#\s]+$/gu;
/** "tỉnh theo quy định.": the rest of a sentence. */
export const GOES_ON = /^[\p{Ll}\d]/u;
/** Where the parts of such a header begin and end. */
export const HEADER_PARTS =
  /\s(?=S[ốỐ]\s?:\s?\d{0,5}\s?\/)|(?<=\s)(?=(?:THÔNG BÁO|CÔNG ĐIỆN|CHỈ THỊ|KẾ HOẠCH|KẾT LUẬN|LUẬT|PHÁP LỆNH|NGHỊ ĐỊNH|NGHỊ QUYẾT|THÔNG TƯ|QUYẾT ĐỊNH|Kính gửi)(?:\s|:))|(?<=THÔNG BÁO|CÔNG ĐIỆN|CHỈ THỊ|KẾ HOẠCH|KẾT LUẬN|NGHỊ ĐỊNH|NGHỊ QUYẾT|THÔNG TƯ|QUYẾT ĐỊNH)\s/u;

/** What the subject of a notice says that announces no mere matter: "Kết luận của Chủ tịch UBND tỉnh …". */
export const DIRECTING_SUBJECT =
  /kết luận|ý kiến|chỉ đạo|phân công|giao nhiệm vụ|đôn đốc|tăng cường|triển khai|thực hiện/iu;
/** Questions and answers: "P.V: Thưa ông, …", "Câu 3. … ?". */
export const DIALOGUE = /\?$|^(?:P\.?\s?V|Phóng viên|(?:Câu )?[Hh]ỏi|Trả lời|Đáp)\s?(?:\d+\s?)?[:.]/u;

/** What titles of notices say, and of news that report them. */
export const DIRECTING_TITLE =
  /kết luận (?:của|hội nghị|phiên|cuộc|buổi|tại|chỉ đạo|kiểm tra)|ý kiến (?:chỉ đạo|kết luận)|^(?:công điện|chỉ thị|công văn)\b|(?:công điện|chỉ thị|thông báo kết luận|công văn)(?: hỏa tốc| khẩn)? (?:số|của|về)|thông báo (?:số \d|kết luận|ý kiến)|ban hành (?:công điện|chỉ thị|kế hoạch|công văn)|^kế hoạch (?:số|thực hiện|triển khai)|\d+\/(?:tb|cđ|ct|kh|kl)-/iu;
export const LEADER_TITLE =
  /(?:chủ tịch|thủ tướng|phó thủ tướng|bí thư|bộ trưởng|thứ trưởng|giám đốc sở|ubnd|ủy ban nhân dân|uỷ ban nhân dân|lãnh đạo|chính phủ)/iu;
export const INSTRUCTING_TITLE =
  /yêu cầu|chỉ đạo|đôn đốc|kết luận|quán triệt|chấn chỉnh|phải |khẩn trương|quyết liệt|đẩy nhanh|tăng cường|tập trung|nghiêm túc|giao nhiệm vụ|tháo gỡ|phiên họp|giao ban|kiểm tra|làm việc với|không để|chủ trì|thị sát/iu;

/** Titles of pages that are something else, however official they sound. */
export const OTHER_TITLES: Record<string, RegExp> = {
  announcement:
    /thông báo (?:(?:về )?việc )?(?:thu hồi|niêm yết|mất |tìm |công khai|danh sách|kết quả (?!.*(?:họp|kết luận))|công nhận|tạm ngừng|thay đổi (?:địa chỉ|trụ sở)|(?:các )?khoản thu|học phí|mức thu)|giấy mời/iu,
  calendar:
    /lịch (?:công tác|tiếp (?:công )?dân|làm việc|cắt điện|nghỉ|trực)|thông báo (?:nghỉ|treo cờ|lịch)|cúp điện|ngừng (?:cấp|cung cấp) (?:điện|nước)/iu,
  event:
    /^(?:khai mạc|khai giảng|lễ (?:hội|khai|trao|kỷ niệm)|giải (?:bóng|chạy|vô địch)|kỷ niệm|trao (?:tặng|giải|học bổng))/iu,
  introduction: /^giới thiệu|chức năng,? (?:và )?nhiệm vụ|cơ cấu tổ chức/iu,
  procurement:
    /mời (?:thầu|chào|quan tâm|báo giá)|chào (?:hàng|giá)|đấu giá|đấu thầu|(?:kết quả )?lựa chọn (?:nhà thầu|tổ chức)|gói thầu|yêu cầu báo giá|thẩm định giá/iu,
  report:
    /^báo cáo (?:tình hình|kết quả|công tác|sơ kết|tổng kết)|^kết quả (?:thực hiện|công tác|tiếp nhận|giải quyết)/iu,
  recruitment:
    /tuyển (?:dụng|sinh|công chức|viên chức)|(?:thi|xét) (?:tuyển|thăng hạng|nâng ngạch)|thí sinh|trúng tuyển|việc tìm người|hợp đồng lao động/iu,
  ruling:
    /^(?:luật|bộ luật|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định)(?:\s|$)(?!.*(?:yêu cầu|kết luận))|^hỏi ?[-–,:]? ?đáp|thủ tục hành chính|dự thảo (?:luật|nghị định|thông tư)/iu,
  search:
    /kết quả tìm kiếm|tìm kiếm (?:văn bản|nâng cao)|danh (?:sách|mục) (?:văn bản|tin|công điện|thông báo)|hệ thống văn bản|tra cứu/iu,
  tourism: /du lịch|du khách|khám phá|điểm đến|ẩm thực|danh thắng|danh lam|homestay|check[- ]?in|đặc sản/iu,
};

/** What was done orders nothing: "đã giao Sở Xây dựng". */
const NOT_DONE = '(?<!(?:đã|vừa|từng|được|sẽ) )';
const BODY =
  '(?:các |những )?(?:Sở|sở|UBND|[UỦ][yỷ] ban|Bộ|bộ|Ban|Công an|Văn phòng|Thủ trưởng|Chủ tịch|Giám đốc|Cục|Chi cục|Thanh tra|Kho bạc|Thuế|Trưởng|Phó|[Cc]hủ đầu tư|ngành|cơ quan|đơn vị|địa phương|đồng chí|xã|phường|Tổng|Vụ|Trung tâm|Đài|Báo|Ngân hàng|Bảo hiểm|Tập đoàn|huyện|thành phố)';

/** Verbs that open an order. */
const ORDERS =
  'Bảo đảm|Bố trí|Chấn chỉnh|Chỉ đạo|Chú trọng|Chủ động|Chủ trì|Chuẩn bị|Cung cấp|Đảm bảo|Đẩy mạnh|Đẩy nhanh|Điều động|Đôn đốc|Giải quyết|Hoàn thành|Hoàn thiện|Huy động|Hướng dẫn|Khẩn trương|Khắc phục|Kiểm tra|Kịp thời|Lập|Nâng cao|Nghiêm túc|Nghiên cứu|Phân công|Phấn đấu|Phối hợp|Quyết liệt|Rà soát|Tăng cường|Tập trung|Tham mưu|Tháo gỡ|Theo dõi|Thực hiện|Tiếp tục|Tổ chức|Tổng hợp|Triển khai|Tuyên truyền|Vận hành|Xây dựng|Xử lý';

/** What a body that is named does as it was told. */
const ACTS =
  'khẩn trương|tiếp tục|tăng cường|chủ động|tập trung|rà soát|chủ trì|hướng dẫn|đôn đốc|tham mưu|phối hợp|hỗ trợ';

/**
 * What sentences that direct say. Each kind counts by itself: many of one kind say less than some of each. Without any of its `words` in
 * the text no pattern is tried: looking for words is far cheaper, and most pages hold none.
 */
export const DIRECTING_PHRASES: readonly { words: readonly string[]; pattern: RegExp }[] = [
  {
    words: ['iao ', 'GIAO ', 'êu cầu ', 'YÊU CẦU ', 'ề nghị ', 'ĐỀ NGHỊ ', 'hân công ', 'hỉ đạo '],
    pattern: new RegExp(
      `${NOT_DONE}(?:[Gg]iao|GIAO|[Yy]êu cầu|YÊU CẦU|[Đđ]ề nghị|ĐỀ NGHỊ|[Pp]hân công|chỉ đạo) ${BODY}`,
      'gu',
    ),
  },
  {
    words: ['yêu cầu', 'đề nghị', 'chỉ đạo', 'nhấn mạnh', 'lưu ý', 'quán triệt'],
    pattern:
      /(?<!(?:đã|vừa|từng|được|sẽ) )(?:yêu cầu|đề nghị|chỉ đạo|nhấn mạnh|lưu ý|quán triệt)[^.;\n]{0,60}(?:phải|cần|tập trung|khẩn trương|tiếp tục|chủ động|rà soát|tăng cường|đẩy nhanh|nghiêm túc|thực hiện)/gu,
  },
  {
    words: [
      'trước',
      'trong ngày',
      'chậm nhất',
      'trong tháng',
      'trong quý',
      'trong năm',
      'hời hạn',
      'hời gian',
      'ừ nay',
    ],
    pattern:
      /(?:hoàn thành|xong|báo cáo|trình|gửi)[^.;\n]{0,80}(?:trước (?:ngày|tháng|mùa|Tết|\d)|trong (?:ngày|tuần|tháng|quý|năm)|chậm nhất)|[Tt]hời (?:hạn|gian) (?:hoàn thành|thực hiện)\s?:|chậm nhất (?:là )?(?:ngày|trước|đến)|[Tt]ừ nay đến/gu,
  },
  {
    words: ['phối hợp', 'hủ trì', 'trách nhiệm'],
    pattern:
      /(?:[Cc]hủ trì|làm đầu mối)[,;]? (?:và )?phối hợp|[Cc]hủ trì\s?:|chịu trách nhiệm (?:trước|toàn diện|về)|có trách nhiệm/gu,
  },
  {
    words: ORDERS.split('|'),
    pattern: new RegExp(String.raw`(?:^|[.;:\n] ?)(?:[-–+•*] ?|\(?[\da-zđ]{1,3}[.)] ?)*(?:${ORDERS})[ ,]`, 'gmu'),
  },
  {
    // "Kết luận buổi làm việc, Phó Chủ tịch UBND tỉnh đề nghị các xã …"
    words: ['yêu cầu', 'giao', 'đề nghị', 'lưu ý', 'chỉ đạo'],
    pattern: new RegExp(
      `(?:Chủ tịch|CHỦ TỊCH|Bí thư|Thủ tướng|Bộ trưởng|Thứ trưởng|Giám đốc|[Đđ]ồng chí)[^.;:?\n"“]{0,60}? ${NOT_DONE}(?:yêu cầu|giao|đề nghị|lưu ý|chỉ đạo)(?: (?!của|tại)|:)`,
      'gu',
    ),
  },
  {
    // "Các Sở Giao thông vận tải tăng cường thanh tra …"
    words: ACTS.split('|'),
    pattern: new RegExp(
      String.raw`^(?:[-–+•*] ?|\(?[\da-zđ]{1,3}[.)] ?)*(?:Các |Các đồng chí )?${BODY}[^.;:?\n]{0,80}? (?<!(?:đã|đang|vừa|từng) )(?:${ACTS}) `,
      'gmu',
    ),
  },
  {
    words: ['báo cáo ', 'tham mưu '],
    pattern:
      /báo cáo (?:UBND|[UỦ][yỷ] ban|Chủ tịch|Thủ tướng|Bộ|Chính phủ|Thường trực|Ban|kết quả|về)|tham mưu (?:UBND|cho|trình|Chủ tịch)/gu,
  },
];

/** "Điều 12." at the start of a block: a legal text. */
export const ARTICLE_OF_LAW = /^Điều \d{1,3}\s?[.:]/u;
export const ADDRESSED = /^Kính gửi\s?:?/u;
/** "… triển khai thực hiện./." */
export const CLOSED = /(?:biết|thực hiện|kết quả)[^.\n]{0,40}\.\/\.?$/u;
export const SIGNED_TO = /^Nơi nhận\s?:?/u;

/** How a list breaks off each of its summaries. */
export const BROKEN_OFF =
  /(?:\.\.\.|…|\[…\]|[Xx]em (?:tiếp|thêm|chi tiết)|[Đđ]ọc (?:tiếp|thêm)|[Cc]hi tiết)\s?(?:»|>>)?$/u;

/** Columns of a table of tasks. */
export const TASK_COLUMN = /nhiệm vụ|nội dung (?:công việc|chỉ đạo)|công việc|đầu việc|sản phẩm/iu;
export const LEAD_COLUMN = /chủ trì|đơn vị thực hiện|cơ quan thực hiện|phụ trách|phân công/iu;
export const DUE_COLUMN = /thời (?:hạn|gian)|tiến độ|hoàn thành/iu;

/** Addresses of pages that list or search. */
export const LISTING_PATH =
  /[/?&=_-](?:tim-?kiem|search|tag|danh-?(?:muc|sach)|rss|sitemap|so-do|lien-he|default|home|trang-chu)(?:[/.?&=-]|$)/iu;
export const HOME_PATH = /^\/?(?:(?:vi|vn|web\/guest|index|default|home|trang-chu|pages\/default)(?:\.\w+)?\/?)?$/iu;
