/** What concerns the user's own agency, from the setting to the page, the card and the popup. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSites } from '../demo/sites.ts';
import { launch, type Launched } from './browser.ts';
import { closedRoot } from './closed-root.ts';

const demo = demoSites(new Date());
const AGENCY = 'Sở Nông nghiệp và Môi trường';
/** The notice's first directive names it by its kind alone: "phối hợp với các sở, ban, ngành liên quan". */
const BY_KIND = '.nv-mark[aria-label*="Giao Sở Tài chính chủ trì"]';
/** For others alone. */
const OF_OTHERS = '.nv-mark[aria-label*="Đề nghị Bộ Chỉ huy Quân sự tỉnh"]';

let browser: Launched;
beforeAll(async () => {
  browser = await launch({ sites: demo.sites });
  const page = await browser.open('manifest.json');
  await page.evaluate((agency) => chrome.storage.local.set({ 'settings.agencies': [agency] }), AGENCY);
  await page.close();
});
afterAll(() => browser.close());

/** Opens a mark's card by keyboard and gives what it says. */
async function cardOf(mark: string): Promise<string> {
  const page = await browser.visit(demo.today.address);
  const onPage = await closedRoot(page, 'nhac-viec');
  await onPage.waitFor(mark);
  await onPage.evaluate((root, css) => root.querySelector<HTMLElement>(css)?.focus(), mark);
  await page.keyboard.press('ArrowRight');
  await onPage.waitFor('.nv-card');
  return onPage.evaluate((root) => root.querySelector('.nv-card')?.textContent ?? '');
}

describe('a directive that means the user’s agency', () => {
  it('by its kind says so in its card, with the words', async () => {
    expect(await cardOf(BY_KIND)).toContain(`Của tôi: ${AGENCY}, vì thuộc «các sở, ban, ngành liên quan».`);
  });

  it('is told from one of others', async () => {
    expect(await cardOf(OF_OTHERS)).not.toContain('Của tôi');
  });

  it('has those words painted as the user’s own, and no others', async () => {
    const page = await browser.visit(demo.today.address);
    const own = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('nv-mine') ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        }),
      );
    await expect.poll(own).toEqual(['các sở, ban, ngành liên quan', AGENCY, AGENCY]);
  });
});

describe('a tracked directive', () => {
  it('is the user’s own in the popup, until another agency is set', async () => {
    const page = await browser.visit(demo.today.address);
    const onPage = await closedRoot(page, 'nhac-viec');
    await onPage.waitFor(BY_KIND);
    await onPage.click(BY_KIND);
    await onPage.waitFor(`${BY_KIND}[aria-pressed="true"]`);
    const popup = await browser.open('popup.html');
    const items = popup.getByText('Giao Sở Tài chính chủ trì');
    await popup.getByRole('button', { name: 'Của tôi' }).click();
    await expect.poll(() => items.count()).toBe(1);
    await popup.evaluate(() => chrome.storage.local.set({ 'settings.agencies': ['UBND xã Tân Thanh'] }));
    await expect.poll(() => items.count()).toBe(0);
  });
});
