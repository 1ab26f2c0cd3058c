/** A browser for the tests: the one that is there, on Debian the distribution's own, else a word on what to install. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser } from '../browsers.ts';

export const WHAT_TO_INSTALL =
  'Hãy cài Chromium, Google Chrome hoặc Microsoft Edge, hoặc đặt CHROME_PATH trỏ tới trình duyệt. ' +
  '(Install Chromium, Google Chrome or Microsoft Edge, or let CHROME_PATH name one.)';

/** The path of a browser, installed by apt where this is Debian and we are root; null where there is none. */
export function provideBrowser(): string | null {
  const found = findBrowser();
  if (found !== null || !isDebian() || process.getuid?.() !== 0) return found;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const options of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', ['-qq', ...options], { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
  return findBrowser();
}

/** Ubuntu's package of that name only points to a snap, which neither root nor a container can run. */
function isDebian(): boolean {
  try {
    return /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
