import { describe, expect, it } from 'vitest';
import { itemsOf } from '../outline/items.ts';
import { pageOf } from '../text/page.ts';
import { noticeAddressees } from './recipients.ts';

const read = (text: string): string[] => {
  const page = pageOf(text);
  return noticeAddressees(itemsOf(page), page.text).map((named) => named.text);
};

describe('bodies to whom the whole notice goes', () => {
  it.each<[string, string[]]>([
    ['Kính gửi: Sở Tài chính, Công an tỉnh.', ['Sở Tài chính', 'Công an tỉnh']],
    ['Kính gửi:\n- Sở Tài chính;\n- UBND các huyện.\n\nCăn cứ Công văn số 1.', ['Sở Tài chính', 'UBND các huyện']],
    ['THỦ TƯỚNG CHÍNH PHỦ điện:\n- Bộ Y tế;', ['Bộ Y tế']],
    ['Kết luận của Chủ tịch UBND tỉnh tại buổi làm việc với Sở Tài chính', ['Sở Tài chính']],
    ['Kết luận của Thủ tướng tại buổi làm việc với lãnh đạo chủ chốt tỉnh Cà Mau', ['tỉnh Cà Mau']],
    ['Kết luận tại buổi làm việc với Ban Thường vụ Tỉnh ủy Đắk Lắk', ['Ban Thường vụ Tỉnh ủy Đắk Lắk']],
    ['Chủ tịch UBND tỉnh đã có buổi làm việc với Sở Tài chính.', []],
    ['Sở Tài chính gửi báo cáo.', []],
  ])('%j', (text, bodies) => {
    expect(read(text)).toEqual(bodies);
  });
});
