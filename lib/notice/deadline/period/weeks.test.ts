import { describe, expect, it } from 'vitest';
import { periodsOf } from '../shorthand.ts';

describe('weeks, weekdays and relative days, on Wednesday 10 April 2024', () => {
  it.each<[text: string, periods: string[]]>([
    ['thứ Sáu tuần này', ['day 2024-04-12']],
    ['thứ 2 tuần sau', ['day 2024-04-15']],
    ['Chủ nhật tuần tới', ['day 2024-04-21']],
    ['thứ Tư tới', ['day 2024-04-17']],
    ['17h thứ Sáu tuần này', ['day 2024-04-12 17:00']],
    ['hôm nay', ['day 2024-04-10']],
    ['ngày mai', ['day 2024-04-11']],
    ['sáng mai', ['day 2024-04-11']],
    ['16h chiều nay', ['day 2024-04-10 16:00']],
    ['tuần này', ['week 2024-04-08 to 2024-04-14']],
    ['tuần tới', ['week 2024-04-15 to 2024-04-21']],
    ['đầu tuần sau', ['week 2024-04-15']],
    ['cuối tuần này', ['week 2024-04-08 to 2024-04-14']],
    ['tuần thứ 2 của tháng 5/2024', ['part 2024-05-01 to 2024-05-14']],
    ['tuần đầu tháng 5/2024', ['part 2024-05-01 to 2024-05-07']],
    ['trong tuần', ['week 2024-04-08 to 2024-04-14 in "tuần"']],
    ['tuần tra', []],
    ['kỳ họp thứ năm', []],
    ['trong tuần lễ', []],
  ])('%s', (text, periods) => {
    expect(periodsOf(text, '2024-04-10')).toEqual(periods);
  });
});
