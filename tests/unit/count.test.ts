import { describe, expect, it } from 'vitest';
import { add, countReport } from '../check/count.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const report = (success: boolean, ...testResults: ReturnType<typeof file>[]) =>
  JSON.stringify({ success, testResults });

describe('the count of a report', () => {
  it.each([
    ['passed tests', report(true, file('passed', 'passed', 'passed')), { passed: 2, failed: 0 }],
    ['failed tests', report(false, file('failed', 'passed', 'failed')), { passed: 1, failed: 1 }],
    [
      'a file that could not be loaded',
      report(false, file('failed'), file('passed', 'passed')),
      { passed: 1, failed: 1 },
    ],
    ['a test that was left out', report(true, file('passed', 'passed', 'pending')), { passed: 1, failed: 1 }],
    ['a run that failed by itself', report(false, file('passed', 'passed')), { passed: 1, failed: 1 }],
  ])('takes in %s', (_, json, count) => {
    expect(countReport(json)).toEqual(count);
  });

  it('throws on what is no report', () => {
    expect(() => countReport('{}')).toThrow('success');
  });

  it('adds up over the steps', () => {
    expect(add({ passed: 2, failed: 1 }, { passed: 3, failed: 0 })).toEqual({ passed: 5, failed: 1 });
  });
});
