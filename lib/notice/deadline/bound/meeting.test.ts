import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';

const meetings = (sentence: string) =>
  findDeadlines(sentence, { issued: '2024-04-02' }).flatMap(({ why, due, text }) =>
    why.rule === 'deadline/on-meeting' ? [[due, text]] : [],
  );

describe('a dated meeting that work is prepared for', () => {
  it.each([
    ['trình tại phiên giao ban ngày 12/4/2024', [['2024-04-12', 'phiên giao ban ngày 12/4/2024']]],
    [
      'trình kỳ họp chuyên đề dự kiến tổ chức ngày 06/5/2024',
      [['2024-05-06', 'kỳ họp chuyên đề dự kiến tổ chức ngày 06/5/2024']],
    ],
    ['trình kỳ họp thường kỳ tháng 7/2024', [['2024-07-31', 'kỳ họp thường kỳ tháng 7/2024']]],
    ['trình tại phiên họp đầu tháng 9/2024', [['2024-09-10', 'phiên họp đầu tháng 9/2024']]],
    ['tổ chức Hội nghị chuyên đề quý 3/2024', [['2024-09-30', 'quý 3/2024']]],
  ])('%s', (sentence, expected) => expect(meetings(sentence)).toEqual(expected));

  it.each([
    'tổ chức hội nghị trong tháng 6',
    'trình kỳ họp thứ 24',
    'báo cáo trước ngày 12/4/2024',
    'hội nghị tổng kết',
  ])('not «%s»', (sentence) => expect(meetings(sentence)).toEqual([]));
});
