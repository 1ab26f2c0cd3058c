import { describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/notice/read.ts';
import { noticeOfToday } from '../demo/today.ts';

const textOf = (html: string) => html.replaceAll(/<(?:br|\/p|\/tr|\/td|\/th)>/gu, '\n').replaceAll(/<[^>]*>/gu, '');
/** 23:30 of 31 December in UTC is 06:30 of 1 January in Việt Nam. */
const NOW = new Date('2025-12-31T23:30:00Z');

describe('the demo’s own notice', () => {
  const { body, issued, tracked } = noticeOfToday(NOW);
  const dues = readNotice(textOf(body)).directives.flatMap(({ deadlines }) => deadlines.map(({ due }) => due));

  it('counts its days in Việt Nam', () => {
    expect(issued).toBe('20/12/2025');
    expect(body).toContain('chậm nhất ngày 01/01/2026');
  });

  it('has deadlines that are over, today, soon and later', () => {
    expect(dues).toEqual(expect.arrayContaining(['2025-12-29', '2026-01-01', '2026-01-03', '2026-01-21']));
  });

  it('holds the directive that the demo tracks once', () => {
    expect(body.split(tracked).length).toBe(2);
  });
});
