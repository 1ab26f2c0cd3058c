/** The watchlist in the built extension: popup, badge and store agree, whatever is stopped or restarted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import { sampleWatchlist } from '../sample-watchlist.ts';
import { violations } from './accessible.ts';
import { launch, type Launched } from './browser.ts';
import { storeWatchlist } from './store-watchlist.ts';
import {
  addDays,
  ask,
  badgeOf,
  openPopup,
  recordNotifications,
  setWorkerClock,
  trackDue,
  until,
} from './watchlist-setup.ts';

const RED = [179, 38, 30, 255];
const ORANGE = [255, 182, 92, 255];
const today = todayInVietnam();

describe('tracked items', () => {
  let browser: Launched;
  beforeAll(async () => {
    // The browser tells open pages so when a test deletes the database.
    browser = await launch({ expected: [/wants to delete database/u] });
  });
  afterAll(() => browser.close());

  it('stand in popup and badge alike, after the worker was stopped and the browser restarted', async () => {
    const page = await openPopup(browser);
    await trackDue(page, [addDays(today, -2), today, addDays(today, 2), addDays(today, 30), null]);
    const expected = { text: '3', title: 'Nhắc việc: 1 việc quá hạn, 2 việc sắp đến hạn', background: RED };
    const tabs = ['Quá hạn1', 'Sắp đến hạn2', 'Tất cả5'];
    const popupAgrees = async () => {
      const popup = await openPopup(browser);
      await popup.getByRole('tab').first().waitFor();
      expect(await popup.getByRole('tab').allTextContents()).toEqual(tabs);
      expect(await popup.getByRole('listitem').allTextContents()).toEqual([expect.stringContaining('Nhiệm vụ 1')]);
      await popup.close();
    };
    await until(async () => expect(await badgeOf(browser)).toEqual(expected));
    await popupAgrees();
    await browser.stopWorker();
    await ask(page, 'items-changed', {});
    expect(await badgeOf(browser)).toEqual(expected);
    await popupAgrees();
    await browser.restart();
    await until(async () => expect(await badgeOf(browser)).toEqual(expected));
    await popupAgrees();
  });

  it('change the badge at once when they are done, and when that is taken back', async () => {
    const page = await openPopup(browser);
    await page.getByRole('button', { name: 'Hoàn thành: Nhiệm vụ 1' }).click();
    await until(async () => expect((await badgeOf(browser)).background).toEqual(ORANGE));
    await page.keyboard.press('Control+z');
    await until(async () => expect((await badgeOf(browser)).background).toEqual(RED));
    expect((await badgeOf(browser)).text).toBe('3');
    await page.close();
  });

  it('are found without tone marks, and by the marks that are typed', async () => {
    const page = await openPopup(browser);
    const rows = page.getByRole('listitem');
    await rows.first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('nhiem vu 3');
    await until(async () => expect(await rows.allTextContents()).toEqual([expect.stringContaining('Nhiệm vụ 3')]));
    await page.getByRole('searchbox').fill('nhiễm');
    await page.getByText('Không có việc nào chứa “nhiễm”').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: /Tất cả/u }).waitFor();
    await page.close();
  });

  it('are offered again from the backup when the database is gone', async () => {
    await setWorkerClock(browser, addDays(today, 1));
    const page = await openPopup(browser);
    await until(async () => {
      const days = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
      expect(days).toContain('nhac-viec-backups');
    });
    await until(() =>
      page.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('nhac-viec-backups');
            opening.addEventListener('success', () => {
              const counting = opening.result.transaction('backups').objectStore('backups').count();
              counting.addEventListener('success', () => {
                opening.result.close();
                if (counting.result > 0) resolve();
                else reject(new Error('no backup yet'));
              });
            });
          }),
      ),
    );
    await page.close();
    await browser.stopWorker();
    const manifest = await browser.open('manifest.json');
    await manifest.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('nhac-viec').addEventListener('success', resolve);
        }),
    );
    const popup = await openPopup(browser);
    await popup.getByText('Danh sách theo dõi đang trống').waitFor();
    await popup.getByRole('button', { name: 'Khôi phục' }).click();
    await popup.getByRole('tab', { name: 'Tất cả 5' }).waitFor();
    await until(async () => expect((await badgeOf(browser)).text).toBe('3'));
  });
});

it('keeps to the days of Viet Nam: month ends, Tết, a year; each digest comes once', async () => {
  await using browser = await launch();
  const page = await openPopup(browser);
  await setWorkerClock(browser, '2024-01-02');
  const told = await recordNotifications(browser);
  await trackDue(page, ['2024-01-31', '2024-02-09', '2024-02-29', '2025-01-02']);
  // The colour is waited for with the count: where the count stays the same, only the colour shows that it was reckoned anew.
  const badgeOn = async (date: string, time: string, text: string, colour?: readonly number[]) => {
    await setWorkerClock(browser, date, time);
    await until(async () => {
      const badge = await badgeOf(browser);
      expect([date, badge.text]).toEqual([date, text]);
      expect([date, badge.background]).toEqual([date, colour ?? badge.background]);
    });
  };
  await badgeOn('2024-01-27', '23:59', '');
  await badgeOn('2024-01-28', '00:00', '1');
  await badgeOn('2024-01-31', '23:59', '1', ORANGE);
  await badgeOn('2024-02-01', '00:00', '1', RED);
  await badgeOn('2024-02-06', '07:00', '2');
  await badgeOn('2024-02-15', '07:30', '2');
  await badgeOn('2024-02-26', '07:30', '3');
  await badgeOn('2024-12-30', '07:30', '4');
  const BUTTONS = 'Mở danh sách | Nhắc lại sau 1 giờ';
  const nextTold = async (date: string, time: string, title: string) => {
    const before = (await told()).length;
    await setWorkerClock(browser, date, time);
    // An earlier digest may still be on its way when this one is due.
    await until(async () => expect((await told()).slice(before).at(-1)).toEqual(`${title} | ${BUTTONS}`));
  };
  await nextTold('2025-01-02', '07:30', '3 việc quá hạn, 1 việc đến hạn hôm nay');
  await badgeOn('2025-01-03', '00:00', '4');
  await nextTold('2025-01-03', '09:00', '4 việc quá hạn');
  const all = (await told()).length;
  await badgeOn('2025-01-03', '10:00', '4');
  await badgeOn('2025-01-03', '07:45', '4');
  await badgeOn('2025-01-02', '11:00', '4');
  await nextTold('2025-01-06', '07:30', '4 việc quá hạn');
  expect((await told()).length).toBe(all + 1);
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it('has nothing that axe finds: empty, filled, searching, with details open', async () => {
    await using browser = await launch({ colorScheme });
    const page = await openPopup(browser);
    await page.getByText('Chưa theo dõi việc nào').waitFor();
    expect(await violations(page)).toEqual([]);
    await storeWatchlist(page, sampleWatchlist(120, today));
    await page.reload();
    await page.getByRole('listitem').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('tab', { name: /Tất cả/u }).click();
    await page.keyboard.press('End');
    expect(await violations(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Chi tiết/u })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('zzz');
    await page.getByText('Không có việc nào chứa').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
