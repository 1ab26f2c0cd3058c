import { describe, expect, it } from 'vitest';
import type { GoldDirective, Reading } from './gold.ts';
import { figureLines, textLine } from './report.ts';
import { figure, score, total } from './score.ts';

const due = (start: number, day: string, more = {}) => ({
  start,
  end: start + 10,
  bound: 'before' as const,
  due: day,
  ...more,
});
const lead = (text: string) => ({ role: 'lead' as const, start: 0, end: 5, text });
const support = (text: string) => ({ role: 'support' as const, start: 0, end: 5, text });
const directive = (start: number, more: Partial<GoldDirective> = {}): GoldDirective => ({
  start,
  end: start + 100,
  assignees: [],
  deadlines: [],
  ...more,
});
const reading = (...directives: GoldDirective[]): Reading => ({ document: {}, directives });

const every = (rrule: string) =>
  reading(directive(0, { deadlines: [{ start: 1, end: 9, bound: 'every', due: null, rrule }] }));
const slip = (suspect: string) => reading(directive(0, { deadlines: [due(50, '2023-01-30', { suspect })] }));

const first = directive(0, { assignees: [lead('Sở Tài chính')], deadlines: [due(50, '2024-01-15')] });
const second = directive(200, { assignees: [lead('Sở Xây dựng'), support('UBND cấp xã')] });
const gold = reading(first, second, directive(400, { optional: true }));

describe('score', () => {
  it('gives a reading that equals the gold full marks', () => {
    for (const count of Object.values(score(gold, gold).counts)) expect(figure(count).f1).toBe(1);
  });

  it('matches directives that share half of their union, and no others', () => {
    const shifted = reading(directive(33), directive(234));
    expect(score(gold, shifted).counts.directive).toEqual({ agreed: 1, gold: 2, read: 2 });
  });

  it('counts an optional directive neither read nor missed', () => {
    expect(score(gold, reading(directive(400))).counts.directive).toEqual({ agreed: 0, gold: 2, read: 0 });
  });

  it.each([
    ['the same', due(50, '2024-01-15'), 1],
    ['another day', due(50, '2024-01-16'), 0],
    ['another bound', { ...due(50, '2024-01-15'), bound: 'by' as const }, 0],
    ['another place', due(70, '2024-01-15'), 0],
  ])('agrees on a deadline of %s by its bound, value and place', (_, deadline, agreed) => {
    const { counts } = score(gold, reading(directive(0, { deadlines: [deadline] })));
    expect(counts.deadline).toEqual({ agreed, gold: 1, read: 1 });
  });

  it('compares recurrences whatever the order of their parts', () => {
    const { counts } = score(every('FREQ=YEARLY;BYMONTH=11'), every('RRULE:BYMONTH=11;FREQ=YEARLY'));
    expect(counts.deadline.agreed).toBe(1);
  });

  it('counts a slip of the pen only with the date that was meant', () => {
    expect(score(slip('2024-01-30'), slip('2024-01-30')).counts.suspect.agreed).toBe(1);
    expect(score(slip('2024-01-30'), slip('2024-01-31')).counts.suspect.agreed).toBe(0);
  });

  it.each([
    ['Sở tài chính', 1],
    ['**Sở Tài\nchính**', 1],
    ['Sở Tài chính tỉnh', 1],
    ['Sở Nội vụ', 0],
  ])('takes %s for Sở Tài chính: %i', (name, agreed) => {
    const { counts } = score(gold, reading(directive(0, { assignees: [lead(name)] })));
    expect(counts.lead).toEqual({ agreed, gold: 2, read: 1 });
  });

  it('has every lead of an unread directive missed and of a spurious one spurious', () => {
    const { counts } = score(gold, reading(directive(900, { assignees: [lead('A'), lead('B')] })));
    expect(counts.lead).toEqual({ agreed: 0, gold: 2, read: 2 });
  });

  it('calls a task whole where leads and deadlines are the same and none is added', () => {
    const whole = score(gold, gold).counts;
    expect([whole.row, whole.task].map((count) => [count.agreed, count.gold])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    const added = { ...first, deadlines: [due(50, '2024-01-15'), due(70, '2024-02-01')] };
    const partly = score(gold, reading(added, second)).counts;
    expect([partly.row.agreed, partly.task.agreed]).toEqual([0, 1]);
  });

  it('names what differs', () => {
    const { misses } = score(gold, reading(directive(0, { text: 'A', assignees: [lead('B')] })));
    expect(misses).toEqual([
      'directive missed: undefined',
      'deadline missed: undefined -> before 2024-01-15',
      'lead differs: gold [Sở Tài chính] read [B] in: ',
    ]);
  });
});

describe('report', () => {
  it('prints texts added up, to three digits', () => {
    const half = score(gold, reading(directive(0, { assignees: [lead('Sở Tài chính')] }))).counts;
    expect(textLine('a', half)).toBe('a: directives 1/2 (1 read), deadlines 0/1 (0), rows 0/1, tasks 0/2');
    expect(figureLines(total([half, score(gold, gold).counts]))).toEqual([
      'directive  P 1.000  R 0.750  F1 0.857   (3 of 4 gold, 3 read)',
      'deadline   P 1.000  R 0.500  F1 0.667   (1 of 2 gold, 1 read)',
      'suspect    P 1.000  R 1.000  F1 1.000   (0 of 0 gold, 0 read)',
      'lead       P 1.000  R 0.750  F1 0.857   (3 of 4 gold, 3 read)',
      'support    P 1.000  R 0.500  F1 0.667   (1 of 2 gold, 1 read)',
      'row        P 0.500  R 0.500  F1 0.500   (1 of 2 gold, 2 read)',
      'task       P 0.500  R 0.500  F1 0.500   (2 of 4 gold, 4 read)',
    ]);
  });
});
