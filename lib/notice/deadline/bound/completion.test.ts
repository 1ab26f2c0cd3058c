import { describe, expect, it } from 'vitest';
import { holds } from '../words.ts';
import { ACTION, COMPLETION, TIME_LABEL } from './completion.ts';

describe.each([
  [
    'something comes to an end',
    holds`${COMPLETION}`,
    ['hoàn thành quý iii', 'xong trong tháng 5', 'thông xe kỹ thuật', 'đưa vào khai thác, sử dụng', 'khởi công'],
    ['báo cáo quý iii', 'rà soát', 'thông tin', 'xongxuôi'],
  ],
  [
    'a label of time',
    holds`${TIME_LABEL}`,
    ['thời gian hoàn thành: quý iv', 'thời hạn', 'tiến độ thực hiện', 'hạn nộp'],
    ['thời kỳ 2021', 'giới hạnh', 'tiến bộ'],
  ],
  [
    'a month after it is a time to act',
    holds`${ACTION}`,
    ['trình tháng 5', 'ban hành', 'giải ngân', 'sắp xếp'],
    ['kết quả tháng 5', 'thu ngân sách', 'trìnhbày'],
  ],
])('%s', (_, pattern, inside, outside) => {
  it.each(inside)('«%s»', (words) => expect(pattern.test(words)).toBe(true));
  it.each(outside)('not «%s»', (words) => expect(pattern.test(words)).toBe(false));
});
