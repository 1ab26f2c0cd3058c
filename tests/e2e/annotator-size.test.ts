import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { ROOT } from '../unit/tree.ts';

const built = (script: string) => readFileSync(join(ROOT, '.output/chrome-mv3', script), 'utf8');

/** Words that only the reading's tables hold. */
const ONLY_IN_READING = ['neo đậu', 'chủ trì cùng', 'trung tuần'];

it('leaves the reading to the worker, so that no page loads it', () => {
  const found = (script: string) => ONLY_IN_READING.filter((words) => built(script).includes(words));
  expect(found('annotator.js')).toEqual([]);
  expect(found('background.js')).toEqual(ONLY_IN_READING);
});

it('keeps the script of every page within 15 kB, compressed', () => {
  const size = gzipSync(built('content-scripts/portal.js')).length;
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(15 * 1024);
});
