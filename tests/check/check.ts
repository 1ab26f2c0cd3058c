/** `npm test`: every check of the project, each whether or not another failed; the last line says how many passed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser, WHAT_TO_INSTALL } from './browser.ts';
import { add, countReport } from './count.ts';
import type { Count } from './count.ts';
import { STEPS } from './steps.ts';
import type { Step } from './steps.ts';

const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };
const reports = mkdtempSync(join(tmpdir(), 'nhac-viec-check-'));
/** With forward slashes, which Windows takes too and no shell reads as an escape. */
const reportOf = (place: number) => join(reports, `${place}.json`).replaceAll('\\', '/');

function run({ name, command, reports: counts, browser }: Step, place: number): Count {
  console.log(`\n── ${name}`);
  const env: NodeJS.ProcessEnv = { ...process.env, BUILT: '1' };
  if (browser) {
    const path = provideBrowser();
    if (path === null) {
      console.error(WHAT_TO_INSTALL);
      return FAILED;
    }
    env['CHROME_PATH'] = path;
  }
  const { status } = spawnSync(command.replace('REPORT', reportOf(place)), { shell: true, stdio: 'inherit', env });
  if (!counts) return status === 0 ? PASSED : FAILED;
  try {
    const count = countReport(readFileSync(reportOf(place), 'utf8'));
    return status === 0 || count.failed > 0 ? count : add(count, FAILED);
  } catch {
    return FAILED;
  }
}

const outcomes = STEPS.map((step, place) => ({ step, count: run(step, place) }));
rmSync(reports, { recursive: true });

console.log();
for (const { step, count } of outcomes) {
  console.log(`${count.failed === 0 ? '✓' : '✗'} ${step.name}: ${count.passed} passed, ${count.failed} failed`);
}
const { passed, failed } = outcomes.map(({ count }) => count).reduce(add);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
