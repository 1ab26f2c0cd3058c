import { expect, it } from 'vitest';
import { readingSize } from '../bench/reading/size.ts';

/**
 * The worker loads it, and no page (tests/e2e/annotator-size.test.ts). It is to come down to 40 kB; until then this keeps it from
 * growing.
 */
const MOST = 50.5 * 1024;

it('reads a notice with code and tables that do not grow', async () => {
  expect((await readingSize()).gzipped).toBeLessThanOrEqual(MOST);
});
