import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/page/page.ts';
import { readNotice } from '../../lib/notice/read.ts';
import { holdReading } from './held.ts';

const COUNT = 200;
const HEAD = 'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh\n\n';
const text = `${HEAD}${Array.from({ length: COUNT }, (_, place) => `${place + 1}. Giao Sở Y tế rà soát quy hoạch số ${place}, báo cáo UBND tỉnh trước ngày 15/02/2024.`).join('\n\n')}`;
const reading = { map: { text }, notice: readNotice(text) } as unknown as PageReading;

describe('what is derived of a reading', () => {
  it('is derived of a few directives at a time: a page of thousands goes on meanwhile', () => {
    let asked = 0;
    const work = holdReading(reading, () => (asked += 1) > 0);
    const steps: number[] = [];
    for (let step = work.next(); ; step = work.next()) {
      steps.push(asked);
      if (!step.done) continue;
      expect(step.value.seen).toHaveLength(COUNT);
      expect(step.value.whys.map(({ deadlines }) => deadlines.length)).toEqual(Array<number>(COUNT).fill(1));
      break;
    }
    expect(asked).toBe(COUNT);
    expect(Math.max(...steps.map((now, place) => now - (steps[place - 1] ?? 0)))).toBeLessThanOrEqual(16);
  });
});
