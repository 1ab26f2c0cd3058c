import { describe, expect, it } from 'vitest';
import { readAgency } from './agency.ts';
import { GROUPS } from './groups.ts';
import { folded } from './spelling.ts';

const includes = (phrase: string, agency: string, central = false): 'yes' | 'maybe' | 'no' => {
  const text = folded(phrase);
  const group = GROUPS.find((each) => each.phrase.test(text) && each.includes(readAgency(agency), central));
  return group ? (group.weak ? 'maybe' : 'yes') : 'no';
};

describe('a phrase for several takes in', () => {
  it.each([
    ['các sở, ban, ngành', 'Sở Y tế'],
    ['Giám đốc các Sở', 'Sở Y tế'],
    ['Thủ trưởng các sở, ngành tỉnh', 'Công an tỉnh'],
    ['các bộ, ngành', 'Bộ Xây dựng'],
    ['cơ quan ngang Bộ', 'Thanh tra Chính phủ'],
    ['các cấp, các ngành', 'UBND xã Tân Thanh'],
    ['các địa phương', 'UBND huyện Lục Nam'],
    ['chính quyền các cấp', 'UBND xã Tân Thanh'],
    ['các cơ quan chuyên môn thuộc UBND tỉnh', 'Sở Y tế'],
    ['các đoàn thể', 'Hội Nông dân tỉnh'],
    ['các cơ quan báo chí', 'Báo Bắc Giang'],
    ['các Tập đoàn, Tổng công ty', 'Tập đoàn Điện lực Việt Nam'],
    ['các Ban Quản lý dự án', 'Ban Quản lý dự án đầu tư xây dựng tỉnh'],
    ['các trường', 'Trường THPT Chu Văn An'],
    ['các bệnh viện', 'Bệnh viện Đa khoa tỉnh'],
    ['các đơn vị sự nghiệp', 'Trung tâm Khuyến nông'],
    ['lực lượng vũ trang', 'Bộ Chỉ huy Quân sự tỉnh'],
  ])('«%s»: %s', (phrase, agency) => {
    expect(includes(phrase, agency)).toBe('yes');
  });

  it.each([
    ['các chủ đầu tư', 'Sở Xây dựng'],
    ['các cơ quan, đơn vị liên quan', 'Vụ Pháp chế'],
  ])('perhaps, «%s»: %s', (phrase, agency) => {
    expect(includes(phrase, agency)).toBe('maybe');
  });

  it.each([
    ['các sở, ban, ngành', 'UBND huyện Lục Nam'],
    ['các sở, ban, ngành', 'Bộ Xây dựng'],
    ['Sở Y tế', 'Sở Nội vụ'],
    ['các địa phương', 'Sở Y tế'],
    ['cơ quan ngang Bộ', 'Sở Y tế'],
    ['lực lượng công an xã', 'Công an tỉnh'],
    ['các trường', 'Bệnh viện Đa khoa tỉnh'],
    ['chủ đầu tư', 'Trường THPT Chu Văn An'],
  ])('not «%s»: %s', (phrase, agency) => {
    expect(includes(phrase, agency)).toBe('no');
  });

  it('ministries and provinces, where the central government speaks', () => {
    expect([includes('các ngành', 'Bộ Xây dựng', true), includes('các ngành', 'Bộ Xây dựng')]).toEqual(['yes', 'no']);
    expect([
      includes('các địa phương', 'UBND tỉnh Bắc Giang', true),
      includes('các địa phương', 'UBND tỉnh Bắc Giang'),
    ]).toEqual(['yes', 'no']);
  });
});
