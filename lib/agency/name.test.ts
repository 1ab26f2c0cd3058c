import { describe, expect, it } from 'vitest';
import { nameAt } from './name.ts';
import type { EndingAt } from './naming.ts';
import { wordsOf } from './words.ts';

/** Just enough of the language for names to end. */
const ACTS = new Set(['chủ', 'rà', 'lãnh', 'tổ', 'thanh']);
const endingAt: EndingAt = (words, at) => {
  const key = words.keys[at] ?? '';
  if (ACTS.has(key)) return 'act';
  return ['để', 'theo', 'đã', 'phải'].includes(key) ? 'function' : null;
};

const read = (text: string, listed = false): string | null => {
  const words = wordsOf(text);
  const name = nameAt(words, 0, endingAt, listed);
  return name && text.slice(words.from[name.from], words.to[name.to - 1]);
};

describe('a name', () => {
  it.each([
    ['Sở Tài chính rà soát', 'Sở Tài chính'],
    ['Sở Nông nghiệp và Môi trường đo độ mặn', 'Sở Nông nghiệp và Môi trường'],
    ['Bộ Y tế đã chỉ đạo', 'Bộ Y tế'],
    ['các sở, ngành', 'các sở'],
    ['phòng Kinh tế rà soát', 'phòng Kinh tế'],
    ['Trung tâm Y tế các khu vực rà soát', 'Trung tâm Y tế các khu vực'],
    ['phòng Giáo dục và Đào tạo rà soát', 'phòng Giáo dục và Đào tạo'],
    ['Ủy ban Quản lý vốn nhà nước tại doanh nghiệp rà soát', 'Ủy ban Quản lý vốn nhà nước tại doanh nghiệp'],
    ['Trung tâm Xúc tiến đầu tư tỉnh rà soát', 'Trung tâm Xúc tiến đầu tư tỉnh'],
    ['hệ thống Đài Thông tin Duyên hải rà soát', 'hệ thống Đài Thông tin Duyên hải'],
    ['UBND phường Tân Phong bắn pháo hoa', 'UBND phường Tân Phong'],
    ['UBND xã Bảo Lâm 1 bắn pháo hoa', 'UBND xã Bảo Lâm 1'],
    ['Sở Y tế các thành phố trực thuộc Trung ương rà soát', 'Sở Y tế các thành phố trực thuộc Trung ương'],
    ['UBND tỉnh phương án sắp xếp', 'UBND tỉnh'],
    ['UBND thành phố phương án sắp xếp', 'UBND thành phố'],
    ['Bộ Chỉ huy Quân sự tỉnh sẵn sàng lực lượng', 'Bộ Chỉ huy Quân sự tỉnh'],
    ['Phó Chủ tịch UBND tỉnh phụ trách lĩnh vực rà soát', 'Phó Chủ tịch UBND tỉnh phụ trách lĩnh vực'],
    ['UBND các huyện miền núi rà soát', 'UBND các huyện miền núi'],
    ['UBND các xã có dự án đi qua rà soát', 'UBND các xã có dự án đi qua'],
    ['UBND các xã có biển rà soát', 'UBND các xã có biển'],
    ['UBND các xã có trách nhiệm rà soát', 'UBND các xã'],
    ['Phòng Phổ biến, giáo dục pháp luật rà soát', 'Phòng Phổ biến, giáo dục pháp luật'],
    ['Trung ương Đoàn Thanh niên rà soát', 'Trung ương Đoàn Thanh niên'],
    ['Trưởng thôn rà soát', 'Trưởng thôn'],
    ['ông Hồ Văn Mừng rà soát', 'ông Hồ Văn Mừng'],
    ['Trưởng Ban điều hành các khu phố rà soát', 'Trưởng Ban điều hành các khu phố'],
    [
      'Giám đốc Ban Quản lý dự án đầu tư xây dựng đặc khu Phú Quốc rà soát',
      'Giám đốc Ban Quản lý dự án đầu tư xây dựng đặc khu Phú Quốc',
    ],
    ['Chủ tịch UBND huyện Lục Nam rà soát', 'Chủ tịch UBND huyện Lục Nam'],
    [
      'Ban Quản lý dự án các công trình giao thông, nông nghiệp tỉnh rà soát',
      'Ban Quản lý dự án các công trình giao thông, nông nghiệp tỉnh',
    ],
    ['cơ quan được giao nhiệm vụ phải rà soát', 'cơ quan được giao nhiệm vụ'],
    ['Thanh tra tỉnh rà soát', 'Thanh tra tỉnh'],
    ['tỉnh Lâm Đồng rà soát', 'tỉnh Lâm Đồng'],
  ])('of %s', (text, name) => {
    expect(read(text)).toBe(name);
  });

  it.each(['hội nghị tổng kết', 'vụ việc phức tạp', 'trường hợp vi phạm', 'xã hội số', 'tổ chức hội nghị', 'rà soát'])(
    'is none: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('is a bare head only in a list', () => {
    expect(read('sở, ngành', true)).toBe('sở');
    expect(read('sở, ngành')).toBeNull();
  });
});
