/** Builds the extension once before the browser tests, unless whoever runs them has just done so (`BUILT=1`). */
import { build } from 'wxt';

export default async function setup(): Promise<void> {
  if (process.env['BUILT'] === '1') return;
  const { NODE_ENV } = process.env;
  // As it ships: under the test runner's own name the JSX would carry what developers look at.
  Object.assign(process.env, { NODE_ENV: 'production' });
  await build({ browser: 'chrome' });
  Object.assign(process.env, { NODE_ENV });
}
