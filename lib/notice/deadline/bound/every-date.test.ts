import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';

const rules = (sentence: string) =>
  findDeadlines(sentence, { issued: '2024-07-01' }).map(({ rrule, text, time }) => [rrule, text, time]);

describe('days that come again', () => {
  it.each([
    ['báo cáo trước ngày 25 hằng tháng', [['FREQ=MONTHLY;BYMONTHDAY=25', 'trước ngày 25 hằng tháng', undefined]]],
    ['báo cáo ngày 15/11 hằng năm', [['FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15', 'ngày 15/11 hằng năm', undefined]]],
    [
      'định kỳ trước ngày 01/6 và 15/11 hằng năm báo cáo',
      [
        ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1', 'định kỳ trước ngày 01/6', undefined],
        ['FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15', '15/11 hằng năm', undefined],
      ],
    ],
    [
      'báo cáo chậm nhất ngày 20 của tháng cuối quý',
      [['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20', 'chậm nhất ngày 20 của tháng cuối quý', undefined]],
    ],
    [
      'báo cáo chậm nhất ngày 05 tháng đầu quý sau',
      [['FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5', 'chậm nhất ngày 05 tháng đầu quý sau', undefined]],
    ],
    ['tổ chức trong tháng 12 hằng năm', [['FREQ=YEARLY;BYMONTH=12', 'trong tháng 12 hằng năm', undefined]]],
    ['rà soát vào quý I hằng năm', [['FREQ=YEARLY;BYMONTH=3', 'vào quý I hằng năm', undefined]]],
  ])('%s', (sentence, expected) => expect(rules(sentence)).toEqual(expected));

  it.each(['báo cáo trước ngày 25/7/2024', 'báo cáo trước ngày 25', 'họp ngày 15/11/2024 hằng năm'])(
    'not in «%s»',
    (sentence) => {
      expect(rules(sentence).filter(([rule, text]) => rule?.includes('BYMONTHDAY') && text?.includes('ngày'))).toEqual(
        [],
      );
    },
  );
});
