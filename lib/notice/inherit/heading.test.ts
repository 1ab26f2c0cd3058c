import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../agency/words.ts';
import { rolesOf } from '../assignee/roles.ts';
import { issuerKey } from '../assignee/speaker.ts';
import { clausesOf } from '../sentence/clauses.ts';
import { addressedBy, instructs, isTask } from './heading.ts';

const ISSUER = issuerKey('UBND tỉnh Bắc Giang');

const read = (text: string) => {
  const clauses = clausesOf(wordsOf(text));
  return { clauses, roles: rolesOf(clauses, ISSUER) };
};

const addressed = (text: string) => {
  const { clauses, roles } = read(text);
  const found = addressedBy(clauses, roles, ISSUER, 0);
  return found && { leads: found.leads.map((lead) => lead.text), supports: found.supports.map((other) => other.text) };
};

describe('a heading hands down', () => {
  it.each<[string, string[], string[]]>([
    ['Sở Tài chính', ['Sở Tài chính'], []],
    ['UBND các huyện, thị xã, thành phố:', ['UBND các huyện, thị xã, thành phố'], []],
    ['Sở Tài chính chủ trì, phối hợp với Công an tỉnh:', ['Sở Tài chính'], ['Công an tỉnh']],
    ['Các chủ rừng là tổ chức:', ['Các chủ rừng là tổ chức'], []],
    ['Đối với UBND cấp xã:', ['UBND cấp xã'], []],
  ])('%s', (text, leads, supports) => {
    expect(addressed(text)).toEqual({ leads, supports });
  });

  it.each([
    'Phát triển kinh tế',
    'Kết quả của Sở Tài chính',
    'UBND tỉnh Bắc Giang thông báo như sau:',
    'Về ngân sách:',
  ])('nobody: %s', (text) => {
    expect(addressed(text)).toBeNull();
  });
});

describe('a heading is a task of its own', () => {
  it.each([
    ['Sở Tài chính chủ trì, phối hợp với Công an tỉnh rà soát các dự án chậm tiến độ', true],
    ['Sở Tài chính chủ trì, phối hợp với Công an tỉnh:', false],
  ])('%s: %s', (text, task) => {
    const { clauses, roles } = read(text);
    expect(isTask(clauses, roles)).toBe(task);
  });
});

describe('an introducing sentence instructs', () => {
  it.each([
    [
      'Chủ tịch UBND tỉnh yêu cầu các cấp, các ngành khẩn trương tổ chức thực hiện nghiêm các chỉ đạo của Trung ương, đồng thời tập trung các nhiệm vụ sau:',
      true,
    ],
    ['Chủ tịch UBND tỉnh yêu cầu các cấp, các ngành tập trung các nhiệm vụ sau:', false],
    ['Tham dự phiên họp, có các đồng chí lãnh đạo các sở, ngành:', false],
  ])('%s: %s', (text, wanted) => {
    const { clauses, roles } = read(text);
    expect(instructs(clauses, roles, false)).toBe(wanted);
  });
});
