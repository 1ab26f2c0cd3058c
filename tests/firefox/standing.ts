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

/** Waits until a control of ours is under some point of the window; gives the leftmost, which is a mark beside the text. */
async function leftmostControl(page: Page): Promise<{ x: number; y: number }> {
  const found = await page.waitForFunction(() => {
    for (let x = 2; x < innerWidth; x += 4) {
      for (let y = 2; y < innerHeight; y += 4)
        if (document.elementFromPoint(x, y)?.localName === 'nhac-viec') return { x, y: y + 8 };
    }
    return null;
  });
  return (await found.jsonValue())!;
}

/** Presses the leftmost mark, which tracks its directive or takes it off again. */
async function pressMark(page: Page): Promise<void> {
  const { x, y } = await leftmostControl(page);
  await page.mouse.click(x, y);
}

const isTracked = (page: Page, wanted: boolean, timeout = 20_000) =>
  page.waitForFunction((is) => (CSS.highlights.get('nv-tracked')?.size ?? 0) > 0 === is, { timeout }, wanted);

/** Presses until it counts; the first press may come too soon after something was there. */
async function untrack(page: Page, presses = 10): Promise<void> {
  await pressMark(page);
  await isTracked(page, false, 2000).catch(async (error: unknown) => {
    if (presses === 0) throw error;
    await untrack(page, presses - 1);
  });
}

/** Presses count at once; not while a popover of the page, through which they go, comes to the top whenever we do; and then again. */
async function checkPresses(page: Page): Promise<void> {
  await pressMark(page);
  await isTracked(page, true);
  const box = await page.evaluateHandle(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0; width:auto; height:auto; margin:0; border:0; pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
    document.querySelector('nhac-viec')!.addEventListener('toggle', () => {
      if (!cover.isConnected) return;
      cover.hidePopover();
      cover.showPopover();
    });
    return cover;
  });
  const rises = () =>
    page.evaluate(
      () =>
        new Promise((risen) => document.querySelector('nhac-viec')!.addEventListener('toggle', risen, { once: true })),
    );
  await rises();
  await pressMark(page);
  await rises();
  await isTracked(page, true);
  await box.evaluate((cover) => cover.remove());
  await untrack(page);
}

/** Throws unless controls and paint go with the extension, and come back once with it. */
export async function checkGoing(
  browser: Browser,
  { id, built, address }: { id: string; built: string; address: string },
): Promise<string> {
  const page = await browser.newPage();
  // High enough for marks beside the notice's sentences.
  await page.setViewport({ width: 1366, height: 1400 });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  await expectStanding(page, { hosts: 1, shown: 1, painted: true });
  await checkPresses(page);
  await browser.uninstallExtension(id);
  await expectStanding(page, { hosts: 1, shown: 0, painted: false });
  await browser.installExtension(built);
  await expectStanding(page, { hosts: 1, shown: 1, painted: true });
  await page.close();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return 'controls: pressed where they are seen alone, gone with the extension, back with it';
}
