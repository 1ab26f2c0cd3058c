import { describe, expect, it } from 'vitest';
import { kindOf } from './kinds.ts';
import { folded } from './spelling.ts';
import { SUCCESSIONS } from './successors.ts';

const successorOf = (former: string): string | undefined =>
  SUCCESSIONS.find((succession) => succession.former === former)?.present;

describe('who took over', () => {
  it.each([
    ['sở kế hoạch và đầu tư', 'sở tài chính'],
    ['sở giao thông vận tải', 'sở xây dựng'],
    ['sở lao động - thương binh và xã hội', 'sở nội vụ'],
    ['bộ tài nguyên và môi trường', 'bộ nông nghiệp và môi trường'],
    ['cục thuế', 'thuế'],
  ])('from «%s»: «%s»', (former, present) => {
    expect(successorOf(former)).toBe(present);
  });

  it.each(['sở y tế', 'sở tài chính', 'bộ công an', 'công an'])('nobody from «%s»', (name) => {
    expect(successorOf(name)).toBeUndefined();
  });

  it('each in one spelling, once, as a body of the kind it was, that none took over from again', () => {
    const formers = SUCCESSIONS.map(({ former }) => former);
    expect(formers.filter((former, i) => formers.indexOf(former) !== i)).toEqual([]);
    for (const { former, present, since, source } of SUCCESSIONS) {
      expect([folded(former), folded(present)]).toEqual([former, present]);
      expect([former, kindOf(present)]).toEqual([former, former === 'thanh tra sở' ? 'department' : kindOf(former)]);
      expect(formers).not.toContain(present);
      expect(since).toMatch(/^2025-\d\d-\d\d$/u);
      expect(source).not.toBe('');
    }
  });
});
