import { describe, expect, it } from 'vitest';
import { periodsOf } from '../shorthand.ts';

describe('lengths of time', () => {
  it.each<[text: string, periods: string[]]>([
    ['03 tháng', ['duration P3M']],
    ['10 ngày làm việc', ['duration P10D working']],
    ['05 (năm) ngày', ['duration P5D']],
    ['24 giờ', ['duration PT24H']],
    ['48h', ['duration PT48H']],
    ['một tháng', ['duration P1M']],
    ['ba ngày', ['duration P3D']],
    ['02 tuần', ['duration P2W']],
    ['01 năm', ['duration P1Y']],
    ['45 phút', ['duration PT45M']],
    ['07 ngày (ngày làm việc)', ['duration P7D working']],
    ['500 ngày đêm', []],
    ['chính phủ', []],
    ['0 ngày', []],
  ])('%s', (text, periods) => {
    expect(periodsOf(text, '2024-04-10')).toEqual(periods);
  });
});
