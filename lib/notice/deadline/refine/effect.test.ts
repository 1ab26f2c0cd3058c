import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';
import { shorthand } from '../shorthand.ts';

describe('a day on which something begins or comes into force is no deadline', () => {
  it.each<[issued: string | null, sentence: string]>([
    ['2024-07', 'từ ngày 01/8/2024 áp dụng mức mới'],
    ['2024-09', 'nâng mức trợ cấp từ ngày 01/7/2025'],
    ['2024-09', 'thực hiện từ ngày 01/01/2025'],
    ['2024-09', 'kể từ ngày 01/01/2025'],
    ['2024-09', 'mức lương mới kể từ ngày 01/10/2024'],
    ['2024-09', 'sau ngày 01/10/2024 mới tiếp nhận'],
    ['2024-09', 'đất đai sau ngày 01/01/2020 đến trước khi Luật có hiệu lực'],
    ['2024-09', 'có hiệu lực thi hành kể từ ngày 01/10/2024'],
    ['2024-09', 'quy định có giá trị đến hết ngày 31/12/2025'],
    ['2024-09', 'được áp dụng đến ngày 31/12/2025'],
    ['2024-09', 'Quyết định có hiệu lực thi hành sau 10 ngày kể từ ngày ký'],
    [null, 'phát sinh từ ngày 01/01/2024 đến ngày 31/3/2024'],
  ])('of %s: %s', (issued, sentence) => {
    expect(findDeadlines(sentence, { issued }).map(shorthand)).toEqual([]);
  });
});
