/** How many tests passed and failed, from vitest's JSON report. */
import * as z from 'zod';

export interface Count {
  passed: number;
  failed: number;
}

const report = z.object({
  success: z.boolean(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/**
 * Every test counts once; so does a file that failed without any failed test of its own, for it could not be loaded,
 * and a run that failed without either. A test that was left out counts as failed: none may be.
 */
export function countReport(json: string): Count {
  const { success, testResults } = report.parse(JSON.parse(json));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = tests.length - passed + broken.length;
  return { passed, failed: failed === 0 && !success ? 1 : failed };
}

export const add = (one: Count, other: Count): Count => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});
