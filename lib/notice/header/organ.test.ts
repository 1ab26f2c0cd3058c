import { describe, expect, it } from 'vitest';
import { organOf } from './organ.ts';

const organ = (lines: string, code: string | null = null, place: string | null = null, closing = '') =>
  organOf(lines.split('\n'), { type: null, number: null, code }, place, closing);

describe('the issuing body', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'UBND tỉnh Quảng Trị'],
    ['UBND TỈNH YÊN BÁI          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'UBND tỉnh Yên Bái'],
    ['BỘ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Bộ Y tế'],
    ['UBND TỈNH CÀ MAU\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 12', 'Sở Giáo dục và đào tạo'],
    ['UBND TỈNH HÀ NAM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ\nĐộc lập - Tự do - Hạnh phúc\nSố: 12', 'Sở Y tế'],
    ['VĂN PHÒNG CHÍNH PHỦ', 'Văn phòng Chính phủ'],
    ['Ủy ban nhân dân thành phố Huế', 'Ủy ban nhân dân thành phố Huế'],
  ])('of «%s»: %s', (lines, expected) => expect(organ(lines)).toBe(expected));

  it.each([
    ['TB-VPCP', null, '', 'Văn phòng Chính phủ'],
    ['CĐ-TTg', null, '', 'Thủ tướng Chính phủ'],
    ['TB-UBND', 'Bắc Giang', '', 'UBND tỉnh Bắc Giang'],
    ['CT-UBND', 'Cần Thơ', '', 'UBND thành phố Cần Thơ'],
    [null, null, 'Văn phòng Chính phủ xin thông báo', 'Văn phòng Chính phủ'],
    ['TB-UBND', null, '', null],
    ['KH-SYT', 'Bắc Giang', '', null],
    [null, 'Bắc Giang', '', null],
  ])('by the number «%s», the place «%s», the closing «%s»: %s', (code, place, closing, expected) =>
    expect(organ('Về việc rà soát quy hoạch', code, place, closing)).toBe(expected),
  );

  it.each(['Bộ trưởng yêu cầu rà soát.', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nUBND TỈNH HÀ NAM'])(
    'is not read from «%s»',
    (lines) => expect(organ(lines)).toBeNull(),
  );
});
