import { describe, expect, it } from 'vitest';
import { readNotice } from '../read.ts';

const HEAD = ['UBND TỈNH A', 'Số: 12/TB-UBND', 'THÔNG BÁO', 'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp', ''];

/** Each directive with its leads: "Rà soát: Sở Nội vụ, Công an tỉnh". */
const read = (...lines: string[]): string[] =>
  readNotice([...HEAD, ...lines].join('\n')).directives.map(
    ({ text, assignees }) =>
      `${text}: ${assignees
        .filter(({ role }) => role === 'lead')
        .map((lead) => lead.text)
        .join(', ')}`,
  );

describe('a clause with a body of its own', () => {
  it('adds it to those addressed above', () => {
    expect(read('1. Sở Nội vụ', '- Rà soát biên chế; Giám đốc Công an tỉnh chịu trách nhiệm về dữ liệu.')).toEqual([
      'Rà soát biên chế; Giám đốc Công an tỉnh chịu trách nhiệm về dữ liệu: Sở Nội vụ, Giám đốc Công an tỉnh',
    ]);
  });

  it('only restates them where it names their kind', () => {
    expect(read('1. UBND các huyện', '- Rà soát hộ nghèo; UBND cấp huyện cần ưu tiên nhà tạm.')).toEqual([
      'Rà soát hộ nghèo; UBND cấp huyện cần ưu tiên nhà tạm: UBND cấp huyện',
    ]);
  });
});

it('a body named in both clauses is one', () => {
  expect(read('Giao Công an tỉnh, Sở Y tế chuẩn bị lực lượng; Công an tỉnh điều tra nguyên nhân.')).toEqual([
    'Giao Công an tỉnh, Sở Y tế chuẩn bị lực lượng; Công an tỉnh điều tra nguyên nhân: Công an tỉnh, Sở Y tế',
  ]);
});

it('who directs under a heading leads what stands under it', () => {
  const lines = [
    '2. Sở Công Thương:',
    'a) Chỉ đạo Chi cục Quản lý thị trường:',
    '- Rà soát các chợ;',
    'b) Tổng hợp kết quả.',
  ];
  expect(read(...lines)).toEqual(['Rà soát các chợ: Sở Công Thương', 'Tổng hợp kết quả: Sở Công Thương']);
});

it('what ends a notice is for all to whom it goes', () => {
  const lines = [
    'Yêu cầu các đơn vị thực hiện các nội dung sau:',
    '1. Sở Y tế rà soát thuốc.',
    'Báo cáo kết quả trước ngày 05/6/2025.',
  ];
  expect(read(...lines)).toEqual([
    'Sở Y tế rà soát thuốc: Sở Y tế',
    'Báo cáo kết quả trước ngày 05/6/2025: các đơn vị',
  ]);
});

it('agreement to a topic is no directive', () => {
  const lines = ['Chủ tịch UBND tỉnh yêu cầu:', '1. Sở Xây dựng', '- Về trụ sở: Thống nhất cho xã sử dụng trụ sở cũ.'];
  expect(read(...lines)).toEqual([]);
});

it('a party organ that leads a body of the state keeps the task', () => {
  expect(read('3. Đảng ủy HĐND tỉnh', '- Lãnh đạo HĐND tỉnh rà soát các chỉ tiêu chưa đạt.')).toEqual([
    'Lãnh đạo HĐND tỉnh rà soát các chỉ tiêu chưa đạt: Đảng ủy HĐND tỉnh',
  ]);
});

describe('"phân công"', () => {
  it('leaves the lead to the body that assigns', () => {
    expect(read('1. Công an tỉnh', '- Phân công lực lượng chốt trực tại các ngã tư.')).toEqual([
      'Phân công lực lượng chốt trực tại các ngã tư: Công an tỉnh',
    ]);
  });

  it('of the issuer’s own deputies gives it to them', () => {
    expect(
      read('Yêu cầu các sở tập trung thực hiện:', '1. Phân công các đồng chí Phó Chủ tịch UBND tỉnh xuống địa bàn.'),
    ).toEqual(['Phân công các đồng chí Phó Chủ tịch UBND tỉnh xuống địa bàn: các đồng chí Phó Chủ tịch UBND tỉnh']);
  });

  it('of whom a commune directs leaves the lead to the commune', () => {
    expect(read('1. UBND các xã', '- Giao Trưởng bản rà soát các điểm nguy hiểm.')).toEqual([
      'Giao Trưởng bản rà soát các điểm nguy hiểm: UBND các xã',
    ]);
  });

  it('gives it to whoever is assigned where nobody else is addressed', () => {
    expect(read('Chủ tịch UBND tỉnh kết luận như sau:', '1. Phân công Sở Nội vụ rà soát biên chế.')).toEqual([
      'Phân công Sở Nội vụ rà soát biên chế: Sở Nội vụ',
    ]);
  });
});

it('an order ends what was only told under a heading', () => {
  const told = [
    'Chủ tịch UBND tỉnh kết luận như sau:',
    '1. Về tình hình thông quan',
    'Các lực lượng tích cực hội đàm.',
  ];
  const tasks = ['- Sở Công Thương đưa nền tảng số vào vận hành.'];
  expect(read(...told, 'Thời gian tới, yêu cầu:', ...tasks)).toEqual([
    'Sở Công Thương đưa nền tảng số vào vận hành: Sở Công Thương',
  ]);
  expect(read(...told, ...tasks)).toEqual([]);
});

it('what stands between the addressees of a dispatch and its order is preface', () => {
  const lines = [
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:',
    '- Các đơn vị quản lý hồ chứa trên địa bàn tỉnh.',
    'Còn 18 địa phương giải ngân thấp, cần rút kinh nghiệm.',
    'Chủ tịch UBND tỉnh yêu cầu:',
    '1. Sở Tài chính rà soát tiến độ.',
  ];
  expect(read(...lines)).toEqual(['Sở Tài chính rà soát tiến độ: Sở Tài chính']);
});
