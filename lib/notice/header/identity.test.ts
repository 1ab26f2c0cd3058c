import { describe, expect, it } from 'vitest';
import { identityOf } from './identity.ts';

const read = (head: string) => {
  const { type, number, code } = identityOf(head.split('\n'), head);
  return [type, number, code];
};

describe('type and number', () => {
  it.each([
    ['Số: 653/TB-VPCP\nTHÔNG BÁO', ['Thông báo', '653/TB-VPCP', 'TB-VPCP']],
    ['Số 06/CT-UBND', ['Chỉ thị', '06/CT-UBND', 'CT-UBND']],
    ['Số: 12/2024/QĐ-UBND', ['Quyết định', '12/2024/QĐ-UBND', 'QĐ-UBND']],
    ['TB số 12/TB-UBND', ['Thông báo', '12/TB-UBND', 'TB-UBND']],
    ['Số: /TB-UBND', ['Thông báo', null, 'TB-UBND']],
    ['Số: 2987/SGDĐT-GDTrH\nKính gửi: Sở Y tế', ['Công văn', '2987/SGDĐT-GDTrH', 'SGDĐT-GDTrH']],
    ['KẾ HOẠCH:', ['Kế hoạch', null, null]],
    ['Số: 7/UBND-VX\nCÔNG ĐIỆN', ['Công điện', '7/UBND-VX', 'UBND-VX']],
  ])('of «%s»: %j', (head, expected) => expect(read(head)).toEqual(expected));

  it.each([
    ['Về việc rà soát quy hoạch', [null, null, null]],
    ['Thông báo kết luận của Chủ tịch', [null, null, null]],
    [
      'Chiều nay, Thủ tướng Chính phủ vừa ký Công điện số 231/CĐ-TTg ngày 10/11 về việc tập trung ứng phó với bão số 14',
      [null, null, null],
    ],
  ])('of «%s»: none of its own', (head, expected) => expect(read(head)).toEqual(expected));
});
