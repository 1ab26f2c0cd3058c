/** Each phrase of GUIDELINE.md in a small notice of 10 January 2024, and what must be read from it. */
import { describe, expect, it } from 'vitest';
import type { Deadline, Directive, Role } from '../../lib/notice/notice.ts';
import { readNotice } from '../../lib/notice/read.ts';

const HEAD = `UBND TỈNH BẮC GIANG
Số: 12/TB-UBND
Bắc Giang, ngày 10 tháng 01 năm 2024

THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại phiên họp thường kỳ

Ngày 08/01/2024, Chủ tịch UBND tỉnh chủ trì phiên họp. Sau khi nghe các ý kiến, Chủ tịch UBND tỉnh kết luận như sau:

`;
const FOOT = `

Nơi nhận:
- Như trên;
- Lưu: VT.
`;

const named = ({ assignees }: Directive, role: Role): string =>
  assignees
    .filter((assignee) => assignee.role === role)
    .map(({ text }) => text.replaceAll(/\s+/gu, ' '))
    .join(' + ');

const worth = ({ bound, due, rrule, duration, working, time, suspect }: Deadline): string =>
  [bound, due ?? rrule ?? duration ?? '', working ? 'working' : '', time ?? '', suspect ? `meant ${suspect}` : '']
    .filter(Boolean)
    .join(' ');

/** "lead & support | deadline, deadline" of each directive. */
const read = (body: string, head = HEAD): string[] =>
  readNotice(`${head}${body}${FOOT}`).directives.map((directive) => {
    const support = named(directive, 'support');
    const deadlines = directive.deadlines.map(worth).join(', ');
    return `${named(directive, 'lead')}${support ? ` & ${support}` : ''}${deadlines ? ` | ${deadlines}` : ''}`.trim();
  });

/** The text of each directive, on one line. */
const texts = (body: string): string[] =>
  readNotice(`${HEAD}${body}${FOOT}`).directives.map(({ text }) => text.replaceAll(/\s+/gu, ' '));

describe('the unit', () => {
  it.each([
    [
      'Giao Sở Y tế rà soát; báo cáo kết quả. Yêu cầu Sở Nội vụ phối hợp!',
      ['Giao Sở Y tế rà soát; báo cáo kết quả', 'Yêu cầu Sở Nội vụ phối hợp'],
    ],
    ['Giao Sở Y tế:\n- Rà soát nhân lực;\n- Mua sắm thiết bị.', ['Rà soát nhân lực', 'Mua sắm thiết bị']],
    [
      'Giao Sở Y tế rà soát toàn bộ nhân lực của các bệnh viện tuyến tỉnh và tuyến\nhuyện trong năm nay để báo cáo.',
      ['Giao Sở Y tế rà soát toàn bộ nhân lực của các bệnh viện tuyến tỉnh và tuyến huyện trong năm nay để báo cáo'],
    ],
    [
      '(1) **Giao Sở Y tế** rà soát.\n2.1. Giao Sở Nội vụ rà soát.\na) Giao Sở Tư pháp rà soát./.',
      ['Giao Sở Y tế** rà soát', 'Giao Sở Nội vụ rà soát', 'Giao Sở Tư pháp rà soát'],
    ],
    [
      '18. Công an tỉnh tiếp tục tham mưu triển khai thực hiện Đề án 06 trên địa bàn tỉnh.',
      ['Công an tỉnh tiếp tục tham mưu triển khai thực hiện Đề án 06 trên địa bàn tỉnh'],
    ],
    ['II. Yêu cầu các sở, ngành thực hiện các nhiệm vụ sau:\n1. Rà soát quy hoạch.', ['Rà soát quy hoạch']],
    ['Nhất trí chủ trương. Giao Sở Xây dựng hoàn thiện hồ sơ.', ['Giao Sở Xây dựng hoàn thiện hồ sơ']],
    [
      'Thống nhất nội dung dự thảo, giao Sở Xây dựng hoàn thiện hồ sơ.',
      ['Thống nhất nội dung dự thảo, giao Sở Xây dựng hoàn thiện hồ sơ'],
    ],
    ['Về đề nghị bổ sung vốn: giao Sở Tài chính thẩm định.', ['Về đề nghị bổ sung vốn: giao Sở Tài chính thẩm định']],
    ['Về đề nghị bổ sung vốn\nGiao Sở Tài chính thẩm định.', ['Giao Sở Tài chính thẩm định']],
    [
      'Giao Sở Y tế mua thuốc, vật tư, ... Giao Sở Nội vụ tuyển dụng.',
      ['Giao Sở Y tế mua thuốc, vật tư', 'Giao Sở Nội vụ tuyển dụng'],
    ],
    [
      'Giao Sở Y tế: (1) Rà soát nhân lực. (2) Mua sắm thiết bị.',
      ['Giao Sở Y tế: (1) Rà soát nhân lực', 'Mua sắm thiết bị'],
    ],
  ])('of %j is %j', (body, expected) => {
    expect(texts(body).map((text) => text.replace(/[, .…]+$/u, ''))).toEqual(expected);
  });

  it.each([
    'Các địa phương phải bố trí đủ nhân lực.',
    'Các sở, ngành cần chủ động hơn nữa trong phối hợp.',
    'Các địa phương không để phát sinh điểm nóng.',
    'Các đơn vị không sử dụng xe công đi lễ hội.',
    'Các địa phương tránh dàn trải trong đầu tư.',
    'Các đơn vị lưu ý bảo đảm an toàn thông tin.',
    'Các địa phương phấn đấu hoàn thành kế hoạch.',
    'Giám đốc Sở Y tế chịu trách nhiệm toàn diện trước Chủ tịch UBND tỉnh về kết quả thực hiện.',
    'Yêu cầu các Sở, ngành triển khai thực hiện; báo cáo kết quả về UBND tỉnh.',
    'Văn phòng UBND tỉnh thông báo để các sở và UBND các huyện biết, thực hiện.',
    'Khi có vướng mắc, các đơn vị phản ánh về Sở Tài chính để được hướng dẫn.',
  ])('%s is a directive', (body) => {
    expect(texts(body)).toEqual([body.slice(0, -1)]);
  });

  it.each(['Tăng cường', 'Rà soát', 'Đẩy mạnh', 'Khẩn trương', 'Tổ chức', 'Nghiêm cấm', 'Khuyến khích'])(
    'a bare %s under an addressee is one',
    (verb) => {
      expect(read(`1. Sở Công Thương\n- ${verb} kiểm tra các chợ trên địa bàn.`)).toEqual(['Sở Công Thương']);
    },
  );

  it.each([
    'Nhất trí chủ trương.',
    'UBND tỉnh thống nhất thông qua nội dung tờ trình của Sở Nội vụ.',
    'Năm 2023, các sở, ngành đã hoàn thành 15 nhiệm vụ, được biểu dương.',
    'Tham dự có lãnh đạo các Sở: Tài chính, Xây dựng; UBND các huyện.',
    'Trên đây là thông báo kết luận của Chủ tịch UBND tỉnh tại phiên họp.',
    'Trân trọng thông báo./.',
    'Quá hạn trên sẽ xem xét trách nhiệm người đứng đầu.',
    'Tỉnh đang có kế hoạch bố trí vốn trong năm 2025 nên trước mắt chưa triển khai.',
    'Nội dung này phải đợi đến kỳ điều chỉnh quy hoạch.',
    'Kinh phí thực hiện được bố trí từ ngân sách tỉnh.',
    'Đến hết năm 2030 đạt 50 % số xã nông thôn mới.',
  ])('%s is none', (body) => {
    expect(read(body)).toEqual([]);
  });
});

it('the grounds above an order are none', () => {
  const grounds = `UBND TỈNH BẮC GIANG
Số: 12/CT-UBND

CHỈ THỊ
Về quản lý đất đai

Căn cứ Luật Đất đai ngày 29/11/2013; theo đề nghị của Sở Xây dựng tại Tờ trình số 5/TTr-SXD ngày 05/01/2024.
Chủ tịch UBND tỉnh yêu cầu:
`;
  expect(read('1. Sở Tài chính rà soát giá đất.', grounds)).toEqual(['Sở Tài chính']);
});

describe('tables and labelled tasks', () => {
  it('take a row as one directive, with what its other cells and the merged row above say', () => {
    const table = `STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
I | CẢI CÁCH THỂ CHẾ
1 | Rà soát văn bản. Công bố danh mục hết hiệu lực | Sở Tư pháp | Các sở, ngành; UBND các huyện | Quý II/2024
2 | Xây dựng báo cáo | Sở Nội vụ | Sở Tài chính | Trước 15/12/2024`;
    expect(read(table)).toEqual([
      'Sở Tư pháp & Các sở, ngành + UBND các huyện | within 2024-06-30',
      'Sở Nội vụ & Sở Tài chính | before 2024-12-15',
    ]);
    expect(texts(table)[0]).toBe('Rà soát văn bản. Công bố danh mục hết hiệu lực');
  });

  it.each([
    ['Quý IV/2025', 'within 2025-12-31'],
    ['Năm 2026', 'within 2026-12-31'],
    ['Tháng 12/2025', 'within 2025-12-31'],
    ['2025 - 2030', 'span 2030-12-31'],
    ['Hằng năm', 'every FREQ=YEARLY'],
    ['Quý IV/2025 và các năm tiếp theo', 'within 2025-12-31'],
    ['Thường xuyên', ''],
    ['Theo kế hoạch', ''],
    ['Sau khi Đề án được ban hành', ''],
    ['Từ 01/7/2025', ''],
  ])('take the time %s as %s, each sentence of the item', (time, expected) => {
    const item = `1. Rà soát quy hoạch. Công bố quy hoạch.\nĐơn vị chủ trì: Sở Xây dựng.\nCơ quan phối hợp: UBND các huyện.\nThời gian thực hiện: ${time}.`;
    const one = `Sở Xây dựng & UBND các huyện${expected ? ` | ${expected}` : ''}`;
    expect(read(item)).toEqual([one, one]);
  });

  it('take a closing sentence of time as such a label', () => {
    expect(read('Giao Sở Y tế rà soát nhân lực. Thời gian hoàn thành trước ngày 20/02/2024.')).toEqual([
      'Sở Y tế | before 2024-02-20',
    ]);
  });

  it("let the label's lead win over an addressee in the sentence", () => {
    expect(read('1. Sở Nội vụ phối hợp với Công an tỉnh rà soát.\nĐơn vị chủ trì: Sở Tư pháp.')).toEqual([
      'Sở Tư pháp & Công an tỉnh',
    ]);
  });
});

describe('assignees', () => {
  it.each([
    ['Giao Sở Tài chính rà soát.', 'Sở Tài chính'],
    ['Yêu cầu UBND các huyện, thị xã, thành phố rà soát.', 'UBND các huyện, thị xã, thành phố'],
    ['Đề nghị Ủy ban MTTQ Việt Nam tỉnh giám sát.', 'Ủy ban MTTQ Việt Nam tỉnh'],
    ['Sở Tài chính chủ trì rà soát.', 'Sở Tài chính'],
    ['Sở Tài chính có trách nhiệm rà soát.', 'Sở Tài chính'],
    ['Sở Tài chính chủ động rà soát.', 'Sở Tài chính'],
    ['Giao Sở Tài chính, Sở Xây dựng hướng dẫn.', 'Sở Tài chính + Sở Xây dựng'],
    ['Giao các sở, ban, ngành rà soát.', 'các sở, ban, ngành'],
    ['Các Sở, Ban, ngành, địa phương rà soát quy hoạch.', 'Các Sở, Ban, ngành, địa phương'],
    ['Giao các sở, ban, ngành và UBND các huyện rà soát.', 'các sở, ban, ngành + UBND các huyện'],
    ['Giao các Sở: Tài chính, Xây dựng rà soát.', 'Sở Tài chính + Sở Xây dựng'],
    [
      'Giao đồng chí Trần Nam Hưng, Phó Chủ tịch UBND tỉnh chỉ đạo thực hiện.',
      'đồng chí Trần Nam Hưng, Phó Chủ tịch UBND tỉnh',
    ],
    ['Giao Phó Chủ tịch UBND tỉnh Lê Ô Pích chỉ đạo thực hiện.', 'Phó Chủ tịch UBND tỉnh Lê Ô Pích'],
    ['Giao Sở Y tế phối hợp với Sở Nội vụ, Công an tỉnh rà soát.', 'Sở Y tế & Sở Nội vụ + Công an tỉnh'],
    ['Giao Sở Y tế cùng Sở Nội vụ rà soát.', 'Sở Y tế & Sở Nội vụ'],
    ['Giao Sở Y tế tổ chức diễn tập với sự tham gia của Bộ CHQS tỉnh.', 'Sở Y tế & Bộ CHQS tỉnh'],
    ['Giao Sở Y tế làm việc với Sở Nội vụ để thống nhất.', 'Sở Y tế'],
    ['Giao Sở Nội vụ tham mưu Chủ tịch UBND tỉnh tổ chức hội nghị.', 'Sở Nội vụ'],
    ['Giao Sở Nội vụ rà soát, báo cáo UBND tỉnh.', 'Sở Nội vụ'],
    ['Giao Sở Nội vụ hoàn thiện tờ trình, trình HĐND tỉnh.', 'Sở Nội vụ'],
    [
      'Giao đồng chí Trần Nam Hưng, Phó Chủ tịch UBND tỉnh chỉ đạo Sở Y tế thực hiện.',
      'đồng chí Trần Nam Hưng, Phó Chủ tịch UBND tỉnh & Sở Y tế',
    ],
    ['Giao Sở Nội vụ tham mưu văn bản giao Sở Y tế rà soát.', 'Sở Nội vụ & Sở Y tế'],
    ['Giao Sở Nội vụ hướng dẫn các địa phương rà soát.', 'Sở Nội vụ'],
    ['Giao Sở Nội vụ đôn đốc các địa phương thực hiện.', 'Sở Nội vụ'],
    ['Giao Sở Nội vụ chỉ đạo, hướng dẫn, hỗ trợ UBND các xã rà soát.', 'Sở Nội vụ & UBND các xã'],
    ['Giao Công an tỉnh phối hợp, hỗ trợ Sở Y tế rà soát.', 'Công an tỉnh & Sở Y tế'],
    [
      'Giao Sở Xây dựng rà soát, trong đó yêu cầu Sở Công Thương báo cáo trước ngày 20/02/2024.',
      'Sở Xây dựng + Sở Công Thương | before 2024-02-20',
    ],
    ['Kiến nghị của UBND huyện Lục Nam về bổ sung vốn: Giao Sở Tài chính tham mưu.', 'Sở Tài chính'],
    ['Chủ tịch UBND tỉnh yêu cầu Sở Tài chính rà soát.', 'Sở Tài chính'],
    ['UBND tỉnh giao Sở Tài chính rà soát.', 'Sở Tài chính'],
    ['Giao UBND các huyện Lục Nam, Yên Thế rà soát.', 'UBND các huyện Lục Nam, Yên Thế'],
    ['Đề nghị UBND các tỉnh: Lạng Sơn, Bắc Ninh phối hợp.', 'UBND tỉnh Lạng Sơn + UBND tỉnh Bắc Ninh'],
    ['Giao Sở Y tế (Chi cục Dân số) rà soát.', 'Sở Y tế'],
  ])('of %s are %s', (body, expected) => {
    expect(read(body)).toEqual([expected]);
  });

  it.each([
    [
      '1. Sở Y tế\n- Rà soát nhân lực.\n- Sở Nội vụ tuyển dụng.\n- Mua sắm thiết bị.',
      ['Sở Y tế', 'Sở Nội vụ', 'Sở Y tế'],
    ],
    ['Giao Sở Y tế rà soát nhân lực. Tổ chức tập huấn cho nhân viên.', ['Sở Y tế', 'Sở Y tế']],
    [
      'Yêu cầu các sở, ngành thực hiện:\n1. Rà soát quy hoạch.\n2. Sở Y tế mua sắm thiết bị. Đồng thời tổ chức tập huấn.\n3. Tăng cường kiểm tra.',
      ['các sở, ngành', 'Sở Y tế', 'Sở Y tế', 'các sở, ngành'],
    ],
    [
      '1. Sở Y tế chủ trì, phối hợp với các ngành, địa phương:\n- Rà soát nhân lực.\n- Phối hợp với Công an tỉnh kiểm tra.',
      ['Sở Y tế & các ngành, địa phương', 'Sở Y tế & Công an tỉnh'],
    ],
    [
      '1. Đẩy nhanh tiến độ\nTất cả các dự án giao thông trên địa bàn phải hoàn thành trong năm 2024.',
      ['| within 2024-12-31'],
    ],
    [
      'Giao Phó Chủ tịch UBND tỉnh Lê Ô Pích chỉ đạo Sở Y tế có trách nhiệm:\n- Rà soát nhân lực.',
      ['Phó Chủ tịch UBND tỉnh Lê Ô Pích & Sở Y tế'],
    ],
  ])('of %j are handed down: %j', (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe('deadlines', () => {
  it.each([
    ['trước ngày 15/02/2024', 'before 2024-02-15'],
    ['trước 15/02/2024', 'before 2024-02-15'],
    ['chậm nhất trước ngày 15/02/2024', 'before 2024-02-15'],
    ['hết ngày 15/02/2024', 'by 2024-02-15'],
    ['đến ngày 15/02/2024', 'by 2024-02-15'],
    ['chậm nhất ngày 15/02/2024', 'by 2024-02-15'],
    ['chậm nhất 15/02/2024', 'by 2024-02-15'],
    ['muộn nhất 15/02/2024', 'by 2024-02-15'],
    ['không quá ngày 15/02/2024', 'by 2024-02-15'],
    ['trong ngày 15/02/2024', 'by 2024-02-15'],
    ['đến hết tháng 3', 'by 2024-03-31'],
    ['trong tháng 5/2024', 'within 2024-05-31'],
    ['trong quý II', 'within 2024-06-30'],
    ['trong năm 2024', 'within 2024-12-31'],
    ['trong tuần', 'within 2024-01-14'],
    ['quý III/2024', 'within 2024-09-30'],
    ['quý 3/2024', 'within 2024-09-30'],
    ['trong 6 tháng đầu năm 2024', 'within 2024-06-30'],
    ['vào ngày 15/02/2024', 'on 2024-02-15'],
    ['từ ngày 01/02/2024 đến 15/02/2024', 'span 2024-02-15'],
    ['từ nay đến 15/02/2024', 'span 2024-02-15'],
    ['từ nay đến hết ngày 15/02/2024', 'span 2024-02-15'],
    ['hằng tháng', 'every FREQ=MONTHLY'],
    ['định kỳ hằng quý', 'every FREQ=MONTHLY;INTERVAL=3'],
    ['định kỳ 6 tháng', 'every FREQ=MONTHLY;INTERVAL=6'],
    ['hằng tuần', 'every FREQ=WEEKLY'],
    ['hằng năm', 'every FREQ=YEARLY'],
    ['trước ngày 25 hằng tháng', 'every FREQ=MONTHLY;BYMONTHDAY=25'],
    ['hằng năm (trước ngày 15 tháng 11)', 'every FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15'],
    [
      'định kỳ trước ngày 01/6 và 15/11 hằng năm',
      'every FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1, every FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15',
    ],
    ['trong thời hạn 03 tháng', 'after P3M'],
    ['sau 10 ngày kể từ khi nhận hồ sơ', 'after P10D'],
    ['trong thời hạn 03 ngày làm việc', 'after P3D working'],
    ['trước mùa mưa bão', 'event'],
    ['trước kỳ họp thứ 24', 'event'],
    ['trước khi Luật Đất đai có hiệu lực', 'event'],
    ['trước Tết Nguyên đán', 'event 2024-02-10'],
    ['trước ngày 30/01/2023', 'before 2023-01-30 meant 2024-01-30'],
    ['trước ngày 15/02', 'before 2024-02-15'],
    ['trước ngày 05/01', 'before 2025-01-05'],
    ['trong tháng 3', 'within 2024-03-31'],
    ['đầu tháng 3', 'within 2024-03-10'],
    ['trong trung tuần tháng 3', 'within 2024-03-20'],
    ['cuối tháng 3', 'within 2024-03-31'],
    ['cuối quý I', 'within 2024-03-31'],
    ['cuối năm 2024', 'within 2024-12-31'],
    ['trong chiều 18-01', 'by 2024-01-18'],
    ['trước khi xin ý kiến Ban Thường vụ, chậm nhất ngày 09/3', 'event, by 2024-03-09'],
    ['trước 19h tối 18-01', 'before 2024-01-18 19:00'],
  ])('%s is %s', (phrase, expected) => {
    const task = /^(?:every|after)/u.test(expected) ? 'báo cáo' : 'sửa chữa trạm y tế, hoàn thành';
    expect(read(`Giao Sở Y tế ${task} ${phrase}.`)).toEqual([`Sở Y tế | ${expected}`]);
  });

  it.each([
    ['Giao Sở Y tế trình kỳ họp chuyên đề dự kiến tổ chức ngày 06/5/2024.', 'on 2024-05-06'],
    ['Giao Sở Y tế chuẩn bị nội dung Hội nghị chuyên đề quý 3/2024.', 'on 2024-09-30'],
    ['Giao Sở Y tế báo cáo tại phiên họp ngày 15/02/2024.', 'on 2024-02-15'],
    ['Giao Sở Y tế trình kỳ họp HĐND tỉnh tháng 7/2024.', 'on 2024-07-31'],
    ['Giao Sở Y tế hoàn thành xây dựng trạm y tế trong năm 2025.', 'within 2025-12-31'],
  ])('%s is due %s', (body, expected) => {
    expect(read(body)).toEqual([`Sở Y tế | ${expected}`]);
  });

  it.each([
    'Giao Sở Y tế thực hiện Chỉ thị số 19-CT/TU ngày 11/6/2020 của Ban Thường vụ Tỉnh ủy.',
    'Giao Sở Y tế triển khai kế hoạch năm 2024 của ngành.',
    'Giao Sở Y tế triển khai Đề án giai đoạn 2021 - 2030.',
    'Giao Sở Y tế chuẩn bị Lễ kỷ niệm 69 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2024).',
    'Giao Sở Y tế làm rõ số liệu 9 tháng năm 2023 giảm 5% so với cùng kỳ.',
    'Giao Sở Y tế trình kỳ họp thứ 24.',
    'Giao Sở Y tế phấn đấu năm 2025 đạt 95% dân số tham gia bảo hiểm.',
    'Giao Sở Y tế khẩn trương, kịp thời rà soát ngay, sớm báo cáo.',
  ])('%s has none', (body) => {
    expect(read(body)).toEqual(['Sở Y tế']);
  });

  it('are not handed down from the introducing sentence', () => {
    expect(read('Trong 6 tháng cuối năm 2024, yêu cầu Sở Y tế:\n- Rà soát nhân lực.')).toEqual(['Sở Y tế']);
  });

  it('have no day where neither the year nor the notice is dated', () => {
    expect(read('Giao Sở Y tế báo cáo trước ngày 15/02.', 'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh\n\n')).toEqual([
      'Sở Y tế | before',
    ]);
  });
});

describe('news', () => {
  it('holds a directive that is reported, without its speaker, and none in a cross-heading or in what stands around', () => {
    const page = `Trang chủ | Tin tức
Chủ tịch UBND tỉnh kiểm tra công tác phòng, chống rét
Thứ Tư, 10/01/2024, 17:05

Sáng 10/01, Chủ tịch UBND tỉnh đã kiểm tra công tác phòng, chống rét tại huyện Sơn Động.

Chủ động chống rét cho gia súc

Chủ tịch UBND tỉnh yêu cầu Sở Nông nghiệp và PTNT hướng dẫn bà con che chắn chuồng trại trước ngày 15/01.

Tin liên quan
- Yêu cầu các địa phương chủ động chống rét (09/01/2024)`;
    expect(read(page, '')).toEqual(['Sở Nông nghiệp và PTNT | before 2024-01-15']);
  });
});
