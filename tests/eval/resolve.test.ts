import { describe, expect, it } from 'vitest';
import { resolve, type AnnotatedDirective } from './resolve.ts';

const TEXT = `Giao Sở Nội vụ:
1. **Rà soát** biên
chế, báo cáo trước ngày 15/01/2024.
2. Kiến nghị của Sở Y tế: Giao Sở Y tế mua sắm.
3. Số hoá hồ sơ.
Đơn vị chủ trì: Sở Tư pháp. Thời gian: Quý II/2024.`;

const gold = (directive: Partial<AnnotatedDirective> & { from: string; to: string }) => {
  const { gold: reading, problems } = resolve(TEXT, { document: {}, directives: [directive] });
  return { directive: reading.directives[0], problems };
};

describe('resolve', () => {
  it('finds a quote across a line break and markdown marks', () => {
    const { directive } = gold({ from: 'rà soát biên chế', to: '15/01/2024', lead: ['Sở Nội vụ'] });
    expect(directive?.text).toBe('Rà soát** biên\nchế, báo cáo trước ngày 15/01/2024');
    expect(TEXT.slice(directive?.start, directive?.end)).toBe(directive?.text);
  });

  it('marks what stands above as inherited', () => {
    const { directive } = gold({ from: 'Rà soát', to: '15/01/2024', lead: ['Sở Nội vụ'] });
    expect(directive?.assignees).toEqual([{ role: 'lead', start: 5, end: 14, text: 'Sở Nội vụ', inherited: true }]);
  });

  it('finds who must act behind the colon of a petition', () => {
    const { directive } = gold({ from: 'Kiến nghị', to: 'mua sắm', lead: ['Sở Y tế'] });
    expect(directive?.assignees?.[0]?.start).toBe(TEXT.lastIndexOf('Sở Y tế'));
  });

  it('finds labels behind a labelled task alone', () => {
    const quotes = { from: 'Số hoá', to: 'hồ sơ', lead: ['Sở Tư pháp'] };
    const deadlines = [{ quote: 'Quý II/2024', bound: 'within' as const, due: '2024-06-30' }];
    expect(gold({ ...quotes, deadlines, labelled: true }).problems).toEqual([]);
    expect(gold({ ...quotes, deadlines }).problems).toEqual([
      'directive 0: lead not found in or above: Sở Tư pháp',
      'directive 0: deadline not found: Quý II/2024',
    ]);
  });

  it.each([
    [{ from: 'Xây nhà', to: 'mua sắm' }, 'directive 0: "from" not found after the previous one: Xây nhà'],
    [{ from: 'Rà soát', to: 'xây nhà' }, 'directive 0: "to" not found: xây nhà'],
  ])('names what it cannot find in %o', (directive, problem) => {
    expect(gold(directive).problems).toEqual([problem]);
  });
});
