/** What stands in a page of Firefox while the extension is there, and after it has gone: no script of ours runs then, and none can be asked. */
import type { Browser, Page } from 'puppeteer-core';

/** What the page's own world can tell of our controls and of what is painted. */
const standing = (page: Page) =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('nhac-viec')];
    const shown = hosts.filter((host) => getComputedStyle(host).display !== 'none');
    const line = getComputedStyle(document.body, '::highlight(nv-directive)').textDecorationLine;
    return { hosts: hosts.length, shown: shown.length, painted: line === 'underline' };
  });
type Standing = Awaited<ReturnType<typeof standing>>;

async function expectStanding(page: Page, expected: Standing): Promise<void> {
  const isSo = async () => JSON.stringify(await standing(page)) === JSON.stringify(expected);
  for (const until = Date.now() + 20_000; !(await isSo());) {
    if (Date.now() > until) {
      throw new Error(`${JSON.stringify(await standing(page))} instead of ${JSON.stringify(expected)}`);
    }
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Waits until a popover of the page that covers everything has our host above it again. */
async function expectRises(page: Page): Promise<void> {
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0; width:auto; height:auto; margin:0; border:0';
    document.body.append(cover);
    cover.showPopover();
  });
  await page.waitForFunction(() => {
    for (let y = 2; y < innerHeight; y += 4) {
      for (let x = 2; x < innerWidth; x += 4)
        if (document.elementFromPoint(x, y)?.localName === 'nhac-viec') return true;
    }
    return false;
  });
}

/** Throws unless controls and paint go with the extension, and come back once with it. */
export async function checkGoing(
  browser: Browser,
  { built, address }: { built: string; address: string },
): Promise<string> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  const id = await browser.installExtension(built);
  await page.goto(address);
  await expectStanding(page, { hosts: 1, shown: 1, painted: true });
  await expectRises(page);
  await browser.uninstallExtension(id);
  await expectStanding(page, { hosts: 1, shown: 0, painted: false });
  await browser.installExtension(built);
  await expectStanding(page, { hosts: 1, shown: 1, painted: true });
  await page.close();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return 'controls: above a popover, gone with the extension, back with it';
}
