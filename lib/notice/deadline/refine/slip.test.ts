import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';

const meant = (sentence: string, issued: string | null) =>
  findDeadlines(sentence, { issued }).map(({ due, suspect }) => [due, suspect]);

describe('a slip of the pen', () => {
  it.each([
    ['xong trước ngày 30/01/2023', '2023-12', [['2023-01-30', '2024-01-30']]],
    ['chậm nhất 20/01/2021', '2021-12-06', [['2021-01-20', '2022-01-20']]],
    ['xong trước ngày 28/02/2023', '2023-12-20', [['2023-02-28', '2024-02-29']]],
    ['xong trước ngày 31/4/2024', '2024-04-02', [['2024-04-30', '2024-04-30']]],
  ])('%s, in a notice of %s', (sentence, issued, expected) => expect(meant(sentence, issued)).toEqual(expected));

  it.each([
    ['xong trước ngày 30/01/2024', '2023-12', [['2024-01-30', undefined]]],
    ['xong trước ngày 30/11/2023', '2023-12-05', [['2023-11-30', undefined]]],
    ['xong trước ngày 30/01', '2023-12', [['2024-01-30', undefined]]],
    ['xong trước ngày 30/01/2023', null, [['2023-01-30', undefined]]],
  ])('is none: %s, in a notice of %s', (sentence, issued, expected) =>
    expect(meant(sentence, issued)).toEqual(expected),
  );
});
