import { describe, expect, it } from 'vitest';
import { isOwn, ownBodies, strongestConcern } from './mine.ts';

const body = (text: string, role: 'lead' | 'support' | 'report' = 'lead') => ({ text, role });
const NOTICE = { organ: 'UBND tỉnh Lạng Sơn', issued: '2024-01-15' };

describe('of several agencies and assignees', () => {
  it.each([
    [[body('các sở, ban, ngành'), body('Sở Y tế', 'support')], 'support', 'Sở Y tế tỉnh Lạng Sơn'],
    [[body('UBND các xã, phường'), body('các đơn vị liên quan', 'support')], 'group', 'UBND xã Tân Thanh'],
    [[body('các đơn vị liên quan')], 'weak', 'Sở Y tế tỉnh Lạng Sơn'],
    [[body('Thủ tướng Chính phủ', 'report')], undefined, undefined],
  ])('the strongest concern counts: %j', (bodies, strength, agency) => {
    const found = strongestConcern(['Sở Y tế tỉnh Lạng Sơn', 'UBND xã Tân Thanh'], bodies, NOTICE);
    expect([found?.strength, found?.agency]).toEqual([strength, agency]);
  });
});

describe('the user’s own', () => {
  it.each([
    ['Sở Y tế', 'lead', true],
    ['các sở, ngành', 'lead', true],
    ['các đơn vị liên quan', 'lead', false],
    ['Sở Y tế', 'report', false],
    ['Sở Nội vụ', 'lead', false],
  ] as const)('is what names the agency or its kind: «%s» as %s', (text, role, own) => {
    expect(isOwn(strongestConcern(['Sở Y tế'], [body(text, role)], NOTICE))).toBe(own);
  });
});

/** A notice that counts how often it is asked who speaks. */
const counting = () => {
  const notice = {
    asked: 0,
    get organ() {
      notice.asked += 1;
      return NOTICE.organ;
    },
  };
  return notice;
};

describe('the bodies of a notice', () => {
  it('are looked into once each, by name and role', () => {
    const notice = counting();
    const own = () => ownBodies(['Sở Y tế'], notice);
    const named = [body('Sở Y tế'), body('Sở Y tế', 'report'), body('Sở Nội vụ')];
    expect(named.map((one) => own()(one))).toEqual([true, false, false]);
    const { asked } = notice;
    expect(named.map((one) => own()({ ...one }))).toEqual([true, false, false]);
    expect(notice.asked).toBe(asked);
  });

  it('are looked into again for other agencies, and for another notice', () => {
    const notice = counting();
    expect(ownBodies(['Sở Y tế'], notice)(body('Sở Nội vụ'))).toBe(false);
    expect(ownBodies(['Sở Y tế', 'Sở Nội vụ'], notice)(body('Sở Nội vụ'))).toBe(true);
    expect(ownBodies(['Sở Y tế'], notice)(body('Sở Nội vụ'))).toBe(false);
    expect(ownBodies(['Sở Y tế'], counting())(body('Sở Y tế'))).toBe(true);
  });
});
