/** What an office sets by policy for all its machines. Chromium reads policies from a folder that only root may write. */
import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launch, type Launched } from './browser.ts';
import { violations } from './accessible.ts';
import { openOwnPage } from './workbench-pages.ts';

/** Where Debian's Chromium looks, and where Chrome does. */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed'];

const canWrite = await access('/etc', constants.W_OK).then(
  () => true,
  () => false,
);

/** A policy for the extension, in force while `test` runs, where it may be written; the folders that it made are gone afterwards. */
async function withPolicy(extensionId: string, values: object, test: () => Promise<void>): Promise<void> {
  const policy = JSON.stringify({ '3rdparty': { extensions: { [extensionId]: values } } });
  const made: string[] = [];
  try {
    for (const folder of canWrite ? FOLDERS : []) {
      const first = await mkdir(folder, { recursive: true });
      const file = join(folder, 'nhac-viec-test.json');
      made.push(first ?? file);
      await writeFile(file, policy);
    }
    await test();
  } finally {
    for (const path of made) await rm(path, { recursive: true, force: true });
  }
}

/** The extension's id, which its folder gives it: a browser has to have loaded it once to know. */
async function idOfBuilt(): Promise<string> {
  await using browser: Launched = await launch();
  return browser.extensionId;
}

/** The policy is in force once an extension page has it: the browser reads it some time after it has loaded the extension. */
async function inForce(page: Page, name: string): Promise<void> {
  if (canWrite) await page.locator(`[data-setting="${name}"][data-managed="true"]`).waitFor();
}

const firstRuns = ({ context }: Launched) => context.pages().filter((page) => page.url().endsWith('/welcome.html'));

describe('a first run', () => {
  it('is not shown, or goes by itself, where the office has set it as over', async () => {
    const id = await idOfBuilt();
    await withPolicy(id, { welcomed: true, soonDays: 5 }, async () => {
      await using browser = await launch({ firstRun: true });
      const page = await openOwnPage(browser, 'options.html');
      await inForce(page, 'soonDays');
      await expect.poll(() => firstRuns(browser).length).toBe(canWrite ? 0 : 1);
    });
  });

  it('does not ask for the agency that the office has set', async () => {
    const id = await idOfBuilt();
    await withPolicy(id, { agencies: ['Sở Xây dựng tỉnh Bắc Ninh'] }, async () => {
      await using browser = await launch();
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
    const id = await idOfBuilt();
    const values = { agencies: ['Sở Xây dựng tỉnh Bắc Ninh'], soonDays: 5, sites: ['noibo.tinh.vn'], colours: 'pink' };
    await withPolicy(id, values, async () => {
      await using browser = await launch();
      const page = await openOwnPage(browser, 'options.html');
      const managed = page.locator('[data-managed="true"]');
      // The browser reads policies for an extension some time after it has loaded it.
      await expect
        .poll(() => managed.evaluateAll((all) => all.map((one) => one.getAttribute('data-setting'))), {
          timeout: 20_000,
        })
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
