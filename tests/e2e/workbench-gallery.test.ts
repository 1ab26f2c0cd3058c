/** The gallery of components: in development builds alone, in both schemes. */
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build } from 'wxt';
import { violations } from './accessible.ts';
import { BUILT, launch } from './browser.ts';
import { openOwnPage } from './workbench-pages.ts';

it('shows every component, well in light and dark, and is not in what users get', async () => {
  await expect(access(join(BUILT, 'gallery.html'))).rejects.toThrow(/ENOENT/u);
  const outDir = await mkdtemp(join(tmpdir(), 'nhac-viec-gallery-'));
  try {
    await build({ browser: 'chrome', mode: 'development', outDir });
    await using browser = await launch({ extension: join(outDir, 'chrome-mv3-dev') });
    const page = await openOwnPage(browser, 'gallery.html');
    await page.locator('.nv-gallery-scheme').first().waitFor();
    const names = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    for (const name of ['Button', 'Chip', 'DayField', 'Field', 'Icon', 'Row', 'Sheet', 'Toast']) {
      expect(names.filter((one) => one === name)).toHaveLength(2);
    }
    expect(await violations(page)).toEqual([]);
    const paper = async (scheme: string) => {
      await page.locator(`[data-scheme="${scheme}"]`).getByRole('button', { name: 'Xuất tệp' }).click();
      const colour = await page.getByRole('dialog').evaluate((dialog) => getComputedStyle(dialog).backgroundColor);
      await page.keyboard.press('Escape');
      return colour;
    };
    expect(await paper('light')).not.toBe(await paper('dark'));
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
});
