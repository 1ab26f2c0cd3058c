/** The popup over a notice's page, and where the watchlist cannot be opened: what it says, and that nothing is touched. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoSites } from '../demo/sites.ts';
import { violations } from './accessible.ts';
import { launch, type Launched } from './browser.ts';
import { closedRoot } from './closed-root.ts';
import { badgeOf, openPopup, trackDue, until } from './watchlist-setup.ts';

const demo = demoSites(new Date());

/** The popup as it opens over a tab: in a tab of its own it would be the one in front itself. */
async function popupOver(browser: Launched, address: string, first?: () => void): Promise<Page> {
  const page = await browser.open('manifest.json');
  if (first) await page.addInitScript(first);
  await page.addInitScript((front) => {
    const { tabs } = chrome;
    const query = tabs.query.bind(tabs) as (asked: object) => Promise<unknown>;
    const asked = { url: `https://${front.split('/')[0]}/*` };
    Object.assign(tabs, { query: () => query(asked) });
  }, address);
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

describe('over a notice’s page', () => {
  it('shows first what is tracked of that notice, how much it holds, and the way to its panel', async () => {
    await using browser = await launch({ sites: demo.sites });
    await trackDue(await openPopup(browser), ['2020-01-01']);
    const notice = await browser.visit(demo.today.address);
    const onPage = await closedRoot(notice, 'nhac-viec');
    const mark = `.nv-mark[aria-label*="${demo.today.tracked}"]`;
    await onPage.waitFor(mark);
    await onPage.click(mark);
    await onPage.waitFor(`${mark}[aria-pressed="true"]`);

    const popup = await popupOver(browser, demo.today.address);
    await popup.getByRole('tab', { name: 'Trang này 1', selected: true }).waitFor();
    const rows = popup.getByRole('listitem');
    expect(await rows.count()).toBe(1);
    expect(await rows.first().innerText()).not.toContain('Nhiệm vụ 1');
    const lines = popup.getByRole('region', { name: 'Trên trang này' });
    expect(await lines.innerText()).toMatch(/\d+ nhiệm vụ · \d+ có hạn/u);
    expect(await violations(popup)).toEqual([]);
    await popup.getByRole('tab', { name: /Quá hạn/u }).click();
    await popup.getByRole('button', { name: 'Nhiệm vụ 1', exact: true }).waitFor();

    const closed = popup.waitForEvent('close');
    await lines.getByRole('button', { name: 'Xem', exact: true }).click();
    await closed;
    await notice.bringToFront();
    await onPage.waitFor('.nv-panel');
  });

  it('says of another page that it holds no notice, and shows the whole watchlist', async () => {
    await using browser = await launch({ sites: demo.sites });
    await trackDue(await openPopup(browser), ['2020-01-01']);
    await browser.visit(demo.list);
    const popup = await popupOver(browser, demo.list);
    await popup.getByRole('region', { name: 'Trên trang này' }).waitFor();
    await popup.getByRole('tab', { name: 'Quá hạn 1', selected: true }).waitFor();
    expect(await popup.getByRole('tab', { name: /Trang này/u }).count()).toBe(0);
  });
});

it('stands where it will stand from the first: nothing moves when the page answers', async () => {
  await using browser = await launch({ sites: demo.sites });
  await trackDue(await openPopup(browser), ['2020-01-01', '2020-01-02']);
  const notice = await browser.visit(demo.today.address);
  await (await closedRoot(notice, 'nhac-viec')).waitFor('.nv-mark');
  const popup = await popupOver(browser, demo.today.address, () => {
    const places = new WeakMap<Element, string>();
    const moved: string[] = [];
    const look = () => {
      for (const element of document.querySelectorAll('button, .nv-page-lines')) {
        const { x, y } = element.getBoundingClientRect();
        const place = `${x} ${y}`;
        if (place !== (places.get(element) ?? place))
          moved.push(`${element.className} ${places.get(element)} → ${place}`);
        places.set(element, place);
      }
      requestAnimationFrame(look);
    };
    look();
    Object.assign(globalThis, { moved });
  });
  await popup.getByRole('region', { name: 'Trên trang này' }).waitFor();
  await popup.getByRole('button', { name: 'Nhiệm vụ 1', exact: true }).waitFor();
  await popup.getByRole('button', { name: /^Hoàn tác: / }).waitFor();
  await popup.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await popup.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)).toEqual([]);
});

describe.each(['light', 'dark'] as const)('where the watchlist cannot be opened, in %s colours', (colorScheme) => {
  it('says so as a private window has it, with what to do, and axe finds nothing', async () => {
    await using browser = await launch({ colorScheme, expected: [/./u] });
    await trackDue(await openPopup(browser), ['2020-01-01']);
    const popup = await browser.open('manifest.json');
    await popup.addInitScript(() => {
      // As Firefox and older browsers do in a private window.
      IDBFactory.prototype.open = () => {
        throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
      };
    });
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await popup.getByText('Cửa sổ riêng tư hoặc ổ đĩa đầy có thể là nguyên nhân', { exact: false }).waitFor();
    await popup.getByText('mở bằng cửa sổ thường', { exact: false }).waitFor();
    expect(await violations(popup)).toEqual([]);

    await popup.goto(`chrome-extension://${browser.extensionId}/watchlist.html`);
    const said = popup.getByRole('alert');
    await said.getByText('mở bằng cửa sổ thường', { exact: false }).waitFor();
    expect(await said.getByRole('button').allInnerTexts()).toEqual(['Thử lại', 'Sao lưu']);
    // It stands in the page, not at its edges.
    expect((await said.boundingBox())?.x).toBeGreaterThan(8);
    expect(await violations(popup)).toEqual([]);
  });
});

it('leaves alone a watchlist that a newer version wrote, says so in popup and badge, and offers no backup for it', async () => {
  await using browser = await launch({ expected: [/./u] });
  const page = await openPopup(browser);
  await trackDue(page, ['2020-01-01', '2020-01-02']);
  await until(async () => {
    expect(await page.evaluate(() => chrome.storage.local.get('latestBackup'))).toHaveProperty('latestBackup');
  });
  await page.goto(page.url().replace('popup', 'manifest').replace('html', 'json'));
  const asNewer = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('nhac-viec', 9990);
          opening.addEventListener('error', () => reject(opening.error ?? new Error('refused')));
          opening.addEventListener('success', () => {
            const counting = opening.result.transaction('items').objectStore('items').count();
            counting.addEventListener('success', () => {
              opening.result.close();
              resolve(counting.result);
            });
          });
        }),
    );
  expect(await asNewer()).toBe(2);
  await browser.stopWorker();
  const popup = await openPopup(browser);
  await popup.getByText('do một phiên bản Nhắc việc mới hơn tạo ra', { exact: false }).waitFor();
  await until(async () => expect(await badgeOf(browser)).toMatchObject({ text: '!' }));
  expect((await badgeOf(browser)).title).toContain('cập nhật tiện ích');
  expect(await popup.getByRole('button', { name: 'Khôi phục' }).count()).toBe(0);
  await popup.close();
  expect(await asNewer()).toBe(2);
});
