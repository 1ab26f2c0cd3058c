/**
 * `npm run smoke:prompt`: the browser's own question whether a further site may be read, answered with real keys. Not a part of `npm test`: it needs a
 * display that nobody looks at (Xvfb) and xdotool, which few machines have. Ends with 1 where something is missing or does not hold.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launch } from '../e2e/browser.ts';
import { painted } from '../e2e/page-findings.ts';
import { bodyOf, FIRST, livingPage } from '../pages/living.ts';

const TOOLS = ['xvfb-run', 'xdotool'];
const SITE = 'baochi.vn';
const PATTERN = `*://*.${SITE}/*`;
const ANSWERS = {
  accepted: ['Tab', 'Return'],
  refused: ['Return'],
  'put away': ['Escape'],
} as const;

/** Milliseconds after which the browser has surely asked: nothing tells of it, and its question is no window of its own. */
const ASKING = 2000;

/** Waits up to ten seconds until something holds; nobody tells of windows and of permissions. */
async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    if (await holds()) return;
    await pause(100);
  }
  throw new Error(`Never: ${what}`);
}

/** What is kept of the site: the browser's leave, the registered script, the setting. */
const kept = (page: Page) =>
  page.evaluate(async (pattern) => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    const stored = await chrome.storage.local.get('settings.sites');
    return {
      allowed: await chrome.permissions.contains({ origins: [pattern] }),
      registered: scripts.flatMap(({ matches }) => matches ?? []),
      sites: stored['settings.sites'] ?? [],
    };
  }, PATTERN);

/** Types the site into the options and answers the browser's question with keys. */
async function answer(options: Page, keys: readonly string[]): Promise<void> {
  const field = options.locator('#sites input').first();
  await field.fill(SITE);
  await field.press('Enter');
  await pause(ASKING);
  for (const key of keys) execFileSync('xdotool', ['key', key]);
}

async function check(): Promise<void> {
  await using browser = await launch({
    sites: { [`${SITE}/tb`]: livingPage(bodyOf(FIRST), [], '') },
    headless: false,
  });
  const options = await browser.open('options.html');
  await options.bringToFront();
  for (const name of ['refused', 'put away'] as const) {
    await answer(options, ANSWERS[name]);
    await options.locator('[role="alert"]', { hasText: SITE }).waitFor();
    assert.deepEqual(await kept(options), { allowed: false, registered: [], sites: [] });
    const page = await browser.visit(`${SITE}/tb`);
    await page.waitForLoadState('load');
    assert.equal((await painted(page))['nv-directive'].length, 0);
    await page.close();
    console.log(`${name}: said so, kept nothing`);
  }
  await answer(options, ANSWERS.accepted);
  await until(async () => (await kept(options)).registered.length > 0, 'the script is registered');
  assert.deepEqual(await kept(options), { allowed: true, registered: [PATTERN], sites: [SITE] });
  const page = await browser.visit(`${SITE}/tb`);
  await until(async () => (await painted(page))['nv-directive'].length > 10, 'the site is read by itself');
  console.log('accepted: registered, and read at the next visit');
}

const missing = TOOLS.filter((tool) => spawnSync(tool, ['--help'], { stdio: 'ignore' }).error);
if (missing.length > 0) {
  console.error(`Hãy cài ${missing.join(', ')} (Debian: apt install xvfb xauth xdotool). (Install them.)`);
  process.exitCode = 1;
} else if (process.argv.includes('--here')) {
  await check();
} else {
  const { status } = spawnSync(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1400x900x24', process.execPath, import.meta.filename, '--here'],
    {
      stdio: 'inherit',
    },
  );
  process.exitCode = status ?? 1;
}
