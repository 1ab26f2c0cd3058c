/** Builds the extension once before the browser tests, unless whoever runs them has just done so (`BUILT=1`). */
import { build } from 'wxt';

export default async function setup(): Promise<void> {
  if (process.env['BUILT'] !== '1') await build({ browser: 'chrome' });
}
