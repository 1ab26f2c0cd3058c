import { describe, expect, it } from 'vitest';
import { figuresOf, measure } from '../../../tests/bench/anchor/measure.ts';
import { seeded } from '../../../tests/bench/anchor/random.ts';
import { findQuote, SURE } from './find.ts';
import { fold } from './fold.ts';
import { quoteOf } from './quote.ts';

const PAGE = `1. Về công tác quy hoạch
Giao Sở Xây dựng chủ trì, phối hợp với các địa phương rà soát quy hoạch, báo cáo UBND tỉnh trước ngày 15/01/2024.
2. Về công tác đất đai
Giao Sở Tài nguyên và Môi trường chủ trì, phối hợp với các địa phương rà soát quỹ đất, báo cáo UBND tỉnh trước ngày 20/01/2024.
3. Về công tác quy hoạch
Yêu cầu các địa phương nghiêm túc thực hiện quy hoạch đã được phê duyệt.`;

const spanOf = (words: string, text = PAGE, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const SENTENCE =
  'Giao Sở Xây dựng chủ trì, phối hợp với các địa phương rà soát quy hoạch, báo cáo UBND tỉnh trước ngày 15/01/2024.';
const find = (quote: ReturnType<typeof quoteOf>, page: string) => findQuote(fold(page), quote);

describe('finding a sentence again', () => {
  const quote = quoteOf(PAGE, spanOf(SENTENCE));

  it('is sure of one that stands where it stood', () => {
    const found = find(quote, PAGE);
    expect(found).toMatchObject({ ...spanOf(SENTENCE), same: true });
    expect(found?.sureness).toBeGreaterThan(SURE);
  });

  it('finds one that was moved to another day, and says that its words changed', () => {
    const later = PAGE.replace('15/01/2024', '30/01/2024');
    expect(find(quote, later)).toMatchObject({ ...spanOf(SENTENCE.replace('15/01', '30/01'), later), same: false });
  });

  it('tells the heading from its repetition by what follows', () => {
    const heading = spanOf('Về công tác quy hoạch', PAGE, 30);
    expect(find(quoteOf(PAGE, heading), `Tin liên quan: Về công tác quy hoạch\n${PAGE}`)?.start).toBe(
      heading.start + 37,
    );
  });

  it('does not take the repetition for a heading that was deleted', () => {
    const heading = spanOf('3. Về công tác quy hoạch\n');
    const later = PAGE.slice(0, heading.start) + PAGE.slice(heading.end);
    expect(find(quoteOf(PAGE, spanOf('Về công tác quy hoạch', PAGE, 30)), later)).toBeNull();
  });

  it('finds nothing on another page, on an empty one, and for an empty quote', () => {
    expect(
      find(quote, 'Tin tức trong ngày: thời tiết đẹp, giao thông thuận lợi trên các tuyến đường của tỉnh.'),
    ).toBeNull();
    expect(find(quote, '')).toBeNull();
    expect(find({ ...quote, exact: ' \n' }, PAGE)).toBeNull();
  });

  it('keeps the bench’s floor on a sample of its own', () => {
    const figures = figuresOf(measure(seeded(20_240_115), 60));
    expect(figures.right).toBeGreaterThanOrEqual(0.99);
    expect(figures.wrong).toBeLessThanOrEqual(0.005);
    expect(figures.refused).toBeGreaterThanOrEqual(0.99);
  });
});
