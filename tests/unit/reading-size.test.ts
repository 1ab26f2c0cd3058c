import { expect, it } from 'vitest';
import { readingSize } from '../bench/reading/size.ts';

it('adds at most 40 kB, gzipped, to the annotator for reading a notice with all its tables', async () => {
  expect((await readingSize()).gzipped).toBeLessThanOrEqual(40 * 1024);
});
