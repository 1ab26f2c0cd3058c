/** What `npm test` runs, in order: cheap before dear. */
export interface Step {
  name: string;
  /** Run in the project's root with node_modules/.bin first on PATH. */
  command: string;
  /** Vitest's JSON report goes to the file put in for `REPORT`, and each of its tests counts. Any other step counts as one. */
  reports?: boolean;
  /** It needs Chrome, Chromium or Edge. */
  browser?: boolean;
}

const VITEST = 'vitest run --reporter=default --reporter=json --outputFile.json="REPORT"';

export const STEPS: Step[] = [
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'lint', command: 'oxlint --type-aware --deny-warnings' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'unused files, exports and packages', command: 'knip' },
  { name: 'unit tests', command: VITEST, reports: true },
  { name: 'evaluation', command: 'node tests/eval/eval.ts' },
  { name: 'build for Chrome, Edge, Cốc Cốc', command: 'wxt build' },
  { name: 'build for Firefox', command: 'wxt build -b firefox' },
  {
    name: 'browser tests',
    command: `${VITEST} --config tests/e2e/vitest.config.ts`,
    reports: true,
    browser: true,
  },
];
