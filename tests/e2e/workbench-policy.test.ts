/** What an office sets by policy for all its machines. Chromium reads policies from a folder that only root may write. */
import { createHash } from 'node:crypto';
import { access, constants, cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BUILT, launch, type Launched, type LaunchOptions } from './browser.ts';
import { violations } from './accessible.ts';
import { openOwnPage } from './workbench-pages.ts';

/** Where Debian's Chromium looks, and where Chrome does. */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed'];

const canWrite = await access('/etc', constants.W_OK).then(
  () => true,
  () => false,
);

/** The id of an extension without a key: the first half of its folder's SHA-256, as letters (crx_file::id_util::GenerateIdForPath). */
const idOf = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./gu, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));

/**
 * A browser with a policy for its extension, where one may be written, while `test` runs; what was made for it is gone afterwards.
 * The extension is a copy with an id of its own: other tests, which run at the same time, have no policy.
 */
async function withPolicy(
  values: object,
  options: LaunchOptions,
  test: (browser: Launched) => Promise<void>,
): Promise<void> {
  const extension = await mkdtemp(join(await realpath(tmpdir()), 'nhac-viec-policy-'));
  const made = [extension];
  try {
    await cp(BUILT, extension, { recursive: true });
    const policy = JSON.stringify({ '3rdparty': { extensions: { [idOf(extension)]: values } } });
    for (const folder of canWrite ? FOLDERS : []) {
      const first = await mkdir(folder, { recursive: true });
      const file = join(folder, `${idOf(extension)}.json`);
      made.push(first ?? file);
      await writeFile(file, policy);
    }
    await using browser = await launch({ ...options, extension, fresh: true });
    await test(browser);
  } finally {
    for (const path of made) await rm(path, { recursive: true, force: true });
  }
}

/** The policy is in force once an extension page has it: the browser reads it some time after it has loaded the extension. */
async function inForce(page: Page, name: string): Promise<void> {
  if (canWrite) await page.locator(`[data-setting="${name}"][data-managed="true"]`).waitFor();
}

const firstRuns = ({ context }: Launched) => context.pages().filter((page) => page.url().endsWith('/welcome.html'));

describe('a first run', () => {
  it('is not shown, or goes by itself, where the office has set it as over', async () => {
    await withPolicy({ welcomed: true, soonDays: 5 }, { firstRun: true }, async (browser) => {
      const page = await openOwnPage(browser, 'options.html');
      await inForce(page, 'soonDays');
      await expect.poll(() => firstRuns(browser).length).toBe(canWrite ? 0 : 1);
    });
  });

  it('does not ask for the agency that the office has set', async () => {
    await withPolicy({ agencies: ['Sở Xây dựng tỉnh Bắc Ninh'] }, {}, async (browser) => {
      const page = await openOwnPage(browser, 'welcome.html');
      await inForce(page, 'agencies');
      expect(await page.getByRole('combobox').count()).toBe(canWrite ? 0 : 1);
      expect(await page.getByText('Do cơ quan đặt cho mọi máy').count()).toBe(canWrite ? 1 : 0);
      expect(await page.getByRole('figure').innerText()).toContain('Giao Sở Xây dựng tỉnh Bắc Ninh chủ trì');
    });
  });
});

describe('what the office sets', () => {
  it('holds over the user’s own, is shown as such and cannot be changed', async () => {
    const values = { agencies: ['Sở Xây dựng tỉnh Bắc Ninh'], soonDays: 5, sites: ['noibo.tinh.vn'], colours: 'pink' };
    await withPolicy(values, {}, async (browser) => {
      const page = await openOwnPage(browser, 'options.html');
      const managed = page.locator('[data-managed="true"]');
      // The browser reads policies for an extension some time after it has loaded it.
      await expect
        .poll(() => managed.evaluateAll((all) => all.map((one) => one.getAttribute('data-setting'))))
        .toEqual(canWrite ? ['agencies', 'soonDays', 'sites'] : []);
      const soon = page.getByRole('spinbutton', { name: /sắp đến hạn/u });
      expect([await soon.inputValue(), await soon.isDisabled()]).toEqual(canWrite ? ['5', true] : ['3', false]);
      expect(await page.getByText('Do cơ quan đặt cho mọi máy').count()).toBe(canWrite ? 3 : 0);
      // What does not fit the schema is not in force.
      expect(await page.getByRole('combobox', { name: 'Màu sắc' }).isEnabled()).toBe(true);
      expect(await violations(page)).toEqual([]);
    });
  });
});
