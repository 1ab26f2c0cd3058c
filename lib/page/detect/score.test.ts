import { describe, expect, it } from 'vitest';
import { judge } from './score.ts';
import type { PageSummary } from './summary.ts';

const page = (some: Partial<PageSummary>): PageSummary => ({
  path: '/chi-dao/12.html',
  titles: [],
  blocks: [],
  lines: some.blocks ?? [],
  linked: 0,
  teasers: [],
  columns: [],
  files: [],
  ...some,
});

const DIRECTING = [
  'Giao Sở Tài chính chủ trì, phối hợp với các địa phương rà soát, báo cáo UBND tỉnh trước ngày 15/01/2024.',
  'Yêu cầu Chủ tịch UBND các huyện tập trung chỉ đạo, chịu trách nhiệm trước Chủ tịch UBND tỉnh.',
  'Tăng cường kiểm tra, xử lý vi phạm; hoàn thành trong tháng 02/2024.',
  'Đề nghị Công an tỉnh khẩn trương điều tra, báo cáo kết quả.',
];
const SUBJECT = 'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp';
const HEADER = ['UBND TỈNH LẠNG SƠN', 'Số: 12/TB-UBND', 'THÔNG BÁO', SUBJECT];
/** As one body of several tells them, with no word of who is asked by whom. */
const ACTING = [
  'Sở Khoa học và Công nghệ phối hợp với các doanh nghiệp viễn thông phủ sóng các vùng lõm.',
  'Công an tỉnh hỗ trợ xã làm sạch dữ liệu dân cư.',
  'Các địa phương trong vùng tiếp tục tuyên truyền, vận động nhân dân.',
];
/** As a leader says them in news. */
const SPOKEN = [
  'Kết luận buổi kiểm tra, Bí thư Tỉnh ủy lưu ý nhà thầu về chất lượng.',
  'Đồng chí Phó Chủ tịch UBND tỉnh yêu cầu nhà thầu huy động máy móc.',
];
const FILLER = 'Hội nghị đã nghe báo cáo và ý kiến của các đại biểu dự họp về tình hình thời gian qua. '.repeat(6);
const PDF = [{ url: 'https://a.gov.vn/tb12.pdf', name: 'Tải về' }];

const kindOf = (some: Partial<PageSummary>) => judge(page(some)).kind;

describe('a page', () => {
  it.each<[string, Partial<PageSummary>]>([
    ['a notice with header', { blocks: [...HEADER, FILLER, ...DIRECTING] }],
    ['a notice whose number was left blank', { blocks: ['Số: /TB-UBND', 'THÔNG BÁO', FILLER, ...DIRECTING] }],
    [
      'a notice whose header runs on in one line',
      {
        blocks: [
          `ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Số: 12/TB-UBND Lạng Sơn, ngày 05 tháng 01 năm 2024 THÔNG BÁO Kết luận của đồng chí Chủ tịch UBND tỉnh tại cuộc họp`,
          FILLER,
          ...DIRECTING.slice(3),
        ],
      },
    ],
    [
      'a notice pasted line by line',
      {
        blocks: [
          ...HEADER,
          FILLER,
          'Giao Sở Tài chính chủ trì, phối',
          'hợp với các địa phương',
          'rà soát, báo cáo',
          'UBND tỉnh trước ngày 15/01/2024.',
        ],
      },
    ],
    [
      'a short notice with one directive',
      {
        titles: ['Thông báo kết luận của Chủ tịch UBND tỉnh'],
        blocks: [...HEADER, FILLER, 'Giao Sở Tài chính rà soát.'],
      },
    ],
    ['a short notice among large menus', { linked: 9000, blocks: [...HEADER, ...DIRECTING] }],
    ['a letter', { blocks: ['Số: 4169/UBND-VX', 'Kính gửi: Các sở, ngành', FILLER, ...DIRECTING, 'Nơi nhận:'] }],
    [
      'news of a leader’s instructions',
      { titles: ['Chủ tịch UBND tỉnh yêu cầu đẩy nhanh giải ngân'], blocks: [FILLER, ...DIRECTING] },
    ],
    [
      'a table of tasks',
      {
        blocks: [FILLER, 'THÔNG BÁO', ...DIRECTING.slice(0, 2)],
        columns: [['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn hoàn thành']],
      },
    ],
    [
      'a công điện on the date of an examination for admission',
      { titles: ['Công điện về việc tổ chức kỳ thi tuyển sinh'], blocks: [FILLER, ...DIRECTING] },
    ],
    [
      'news of a leader’s visit',
      {
        titles: ['Bí thư Tỉnh ủy kiểm tra tiến độ đường cao tốc'],
        blocks: [FILLER, ...SPOKEN, ...ACTING.slice(1), 'Hoàn thành trước ngày 15/01/2024.'],
      },
    ],
    ['bodies that act on what they were told', { blocks: [FILLER, ...SPOKEN, ...ACTING, ...DIRECTING.slice(2)] }],
    [
      'the body of a letter',
      {
        blocks: [
          'Chủ tịch UBND xã đề nghị:',
          '1. Rà soát, lập danh sách hộ nghèo; hoàn thành trước Tết Nguyên đán.',
          '2. Điều động cán bộ hỗ trợ các ấp.',
          '3. Chủ trì, phối hợp với Công an xã.',
          'Các đơn vị triển khai thực hiện./.',
          'Nơi nhận:',
          FILLER,
        ],
      },
    ],
    [
      'a công điện cut before its first order',
      { blocks: ['Số: 12/CĐ-UBND', 'CÔNG ĐIỆN', 'Ứng phó với bão số 5', FILLER] },
    ],
    ['a directive of the Party, cut', { blocks: ['Số 26-CT/TU', 'CHỈ THỊ', 'CỦA BAN THƯỜNG VỤ TỈNH ỦY', FILLER] }],
    ['a conclusion, cut', { blocks: [...HEADER, FILLER] }],
    [
      'a short notice beside news of other pages',
      { blocks: [...HEADER, ...DIRECTING], teasers: Array.from({ length: 20 }, () => FILLER) },
    ],
  ])('is a notice: %s', (_, some) => {
    expect(kindOf(some)).toBe('notice');
  });

  it.each<[string, Partial<PageSummary>]>([
    ['nothing', {}],
    [
      'an announcement with a header alone',
      { titles: ['Thông báo treo cờ'], blocks: [...HEADER.slice(0, 3), 'Treo cờ Tổ quốc', FILLER] },
    ],
    [
      'an announcement that asks for a little',
      {
        blocks: [
          ...HEADER.slice(0, 3),
          'Về việc treo cờ',
          FILLER,
          'Hộ dân có trách nhiệm treo cờ.',
          'Tổ dân phố báo cáo kết quả.',
        ],
      },
    ],
    [
      'recruitment by its own subject alone',
      {
        titles: ['Chi tiết tin'],
        blocks: [...HEADER.slice(0, 3), 'Tuyển dụng viên chức', FILLER, ...DIRECTING.slice(2)],
      },
    ],
    [
      'what was done',
      { blocks: [FILLER, ...DIRECTING.slice(0, 2).map((text) => `UBND tỉnh đã ${text.toLowerCase()}`)] },
    ],
    [
      'an interview',
      { blocks: ['P.V: Thưa ông, vì sao?', ...DIRECTING, 'P.V: Còn vốn?', 'Hỏi: Khi nào xong?', ...DIRECTING] },
    ],
    [
      'a proposal',
      { blocks: ['Số: 12/TTr-UBND', 'TỜ TRÌNH', 'Kính gửi: Hội đồng nhân dân tỉnh', FILLER, ...DIRECTING.slice(0, 2)] },
    ],
    ['a report', { titles: ['Báo cáo tình hình tháng 9'], blocks: [FILLER, ...DIRECTING] }],
    ['an introduction', { titles: ['Chức năng, nhiệm vụ của Sở Tài chính'], blocks: [FILLER, ...DIRECTING] }],
    [
      'a table of procedures',
      {
        blocks: [FILLER, ...DIRECTING.slice(3)],
        columns: [['STT', 'Tên thủ tục', 'Cơ quan thực hiện', 'Thời hạn giải quyết']],
      },
    ],
    [
      'a list of numbers without a label',
      { blocks: [1, 2, 3, 4].flatMap((at) => [`50${at}/TB-VP ${at}/12/2023`, ...DIRECTING.slice(0, 2)]) },
    ],
    ['a home page', { path: '/', blocks: [...HEADER, ...DIRECTING] }],
    ['a list', { linked: 5000, titles: ['Thông báo kết luận của Chủ tịch'], blocks: ['Chỉ đạo điều hành'] }],
    [
      'a list with summaries',
      { blocks: Array.from({ length: 6 }, (__, index) => `Giao Sở ${index} báo cáo UBND tỉnh trước ngày 1/2...`) },
    ],
    ['a list of numbers', { blocks: [1, 2, 3, 4, 5].flatMap((at) => [`Số: ${at}/TB-UBND`, ...DIRECTING.slice(0, 1)]) }],
    ['hundreds of headlines', { linked: 50_000, blocks: [...HEADER, FILLER, ...DIRECTING] }],
    [
      'a list that tells what each notice says',
      { blocks: DIRECTING, teasers: [...DIRECTING, ...DIRECTING, ...DIRECTING] },
    ],
    [
      'the taking back of land',
      { titles: ['Thông báo thu hồi đất'], blocks: [...HEADER.slice(0, 3), FILLER, ...DIRECTING.slice(2)] },
    ],
    ['a search', { path: '/tim-kiem?q=a', titles: ['Kết quả tìm kiếm'], blocks: [...HEADER, ...DIRECTING] }],
    [
      'recruitment',
      { titles: ['Thông báo tuyển dụng viên chức'], blocks: [...HEADER.slice(0, 3), FILLER, ...DIRECTING.slice(2)] },
    ],
    ['procurement', { titles: ['Mời chào hàng cạnh tranh'], blocks: [FILLER, ...DIRECTING.slice(1, 3)] }],
    [
      'a decree',
      { blocks: ['Số: 13/2023/NĐ-CP', 'NGHỊ ĐỊNH', ...DIRECTING.map((text, index) => `Điều ${index + 1}. ${text}`)] },
    ],
    [
      'a list of files',
      { linked: 5000, titles: ['Thông báo kết luận'], files: Array.from({ length: 8 }, () => PDF[0]!) },
    ],
    ['a decision with a file', { titles: ['Quyết định số 12/QĐ-UBND'], files: PDF }],
    ['recruitment with a file', { titles: ['Thông báo tuyển dụng'], blocks: ['Số: 12/TB-SNV'], files: PDF }],
    ['a subject without file', { titles: ['Thông báo số 12/TB-UBND kết luận của Chủ tịch'] }],
  ])('is none: %s', (_, some) => {
    expect(kindOf(some)).toBe('none');
  });

  it.each<[string, Partial<PageSummary>]>([
    [
      'its title, among large menus',
      { linked: 9000, titles: ['Thông báo kết luận của Chủ tịch UBND tỉnh'], blocks: [FILLER] },
    ],
    ['its number', { titles: ['Chi tiết văn bản'], blocks: ['Số: 224/CĐ-TTg'] }],
    ['its kind', { titles: ['Chi tiết văn bản'], blocks: ['Loại văn bản: Công văn'] }],
  ])('has the notice as a file, by %s', (_, some) => {
    expect(kindOf({ ...some, files: PDF })).toBe('attachment');
  });

  it('tells its reasons, which sum up to its points', () => {
    const { points, reasons } = judge(page({ blocks: [...HEADER, FILLER, ...DIRECTING] }));
    expect(reasons.map(({ rule }) => rule)).toEqual(['heading', 'number', 'sentences', 'title', 'titleOfLeader']);
    expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBeCloseTo(points);
    expect(reasons[1]?.words).toBe('Số: 12/TB-UBND');
  });
});
