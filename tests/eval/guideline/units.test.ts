import { describe, expect, it } from 'vitest';
import { found, read, texts } from './notice.ts';

describe('the unit', () => {
  it.each([
    [
      'Giao Sở Y tế rà soát; báo cáo kết quả. Yêu cầu Sở Nội vụ phối hợp!',
      ['Giao Sở Y tế rà soát; báo cáo kết quả', 'Yêu cầu Sở Nội vụ phối hợp'],
    ],
    ['Giao Sở Y tế:\n- Rà soát nhân lực;\n- Mua sắm thiết bị.', ['Rà soát nhân lực', 'Mua sắm thiết bị']],
    ['Giao Sở Y tế:\n- Rà soát nhân lực,\n- Mua sắm thiết bị.', ['Rà soát nhân lực', 'Mua sắm thiết bị']],
    [
      'Giao Sở Y tế rà soát nhân lực của các bệnh viện, báo cáo UBND\n\n[1]: Kế hoạch số 12/KH-UBND.\n\n2\n\ntỉnh trong tháng 3.',
      [
        'Giao Sở Y tế rà soát nhân lực của các bệnh viện, báo cáo UBND [1]: Kế hoạch số 12/KH-UBND. 2 tỉnh trong tháng 3',
      ],
    ],
    ['## 1. Giao **Sở Y tế** rà soát nhân lực.', ['Giao **Sở Y tế** rà soát nhân lực']],
    [
      'Kiến nghị của UBND huyện Lục Nam về bổ sung vốn: Giao Sở Tài chính tham mưu.',
      ['Kiến nghị của UBND huyện Lục Nam về bổ sung vốn: Giao Sở Tài chính tham mưu'],
    ],
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

it('the purpose of a plan holds none, but for a body that must act', () => {
  const plan = `UBND TỈNH BẮC GIANG
Số: 12/KH-UBND
Bắc Giang, ngày 10 tháng 01 năm 2024

KẾ HOẠCH
Chuyển đổi số năm 2024

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, công chức.
2. Các sở, ngành phải xác định rõ trách nhiệm.
II. NHIỆM VỤ
1. Sở Y tế rà soát hồ sơ.
`;
  expect(read('', plan)).toEqual(['Các sở, ngành', 'Sở Y tế']);
});

it('a page that holds the same document twice has each of its directives twice', () => {
  const once = '1. Giao Sở Y tế rà soát nhân lực.\n2. Sở Nội vụ rà soát biên chế.\n';
  expect(
    read(`${once}\nTHÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh\n\nChủ tịch UBND tỉnh kết luận như sau:\n${once}`),
  ).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Sở Y tế', 'Sở Nội vụ']);
});

describe('tables and labelled tasks', () => {
  it('give a row without a lead the one of the heading above', () => {
    const table = `Giao Sở Tư pháp thực hiện các nhiệm vụ sau:
STT | Nhiệm vụ | Cơ quan phối hợp | Thời hạn
1 | Rà soát văn bản | Các sở, ngành | Quý II/2024`;
    expect(read(table)).toEqual(['Sở Tư pháp & Các sở, ngành | within 2024-06-30']);
  });

  it("quote a label's value without the label", () => {
    const [directive] = found('1. Rà soát quy hoạch.\nĐơn vị chủ trì: Sở Xây dựng.\nThời gian thực hiện: Quý IV/2025.');
    expect([directive?.assignees[0]?.text, directive?.deadlines[0]?.text]).toEqual(['Sở Xây dựng', 'Quý IV/2025']);
    expect(directive?.labelled).toBe(true);
  });

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
