/**
 * What happens to the watchlist when things go wrong in the middle of a save: all of it is kept, or nothing, and nothing
 * twice. Prints a table. `npm test` runs a sample; `npm run test:faults` a hundred saves and twenty kills.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { aDeadline, aDirective, aNotice } from '../watchlist.ts';
import { launch, type Launched } from './browser.ts';
import { killAll, processesOf } from './kill.ts';
import { holdOldVersion } from './old-version.ts';
import { doubledIn, type Stock, stockOf, wholeOrNothing } from './stock.ts';
import { ask, openPopup, until } from './watchlist-setup.ts';

const FULL = import.meta.env.MODE === 'full';
const KILLS = FULL ? 20 : 2;
const DIRECTIVES = 3;
/** A kill meets a save that is over soon, and one that takes a while, by turns. */
const KILLED_IN = [90, 400];
const sizeOf = (kill: number) => KILLED_IN[kill % KILLED_IN.length] ?? 0;
/** Writes of one save: the notice, its items, their history, the action, the sheet that search reads, the tally. */
const WRITES = 4 + 2 * DIRECTIVES;
/** Each step once, and once after the commit. */
const SAVES = FULL ? 100 : WRITES + 1;

interface Line {
  fault: string;
  runs: number;
  before: number;
  after: number;
  kept: number;
  'rolled back': number;
  lost: number;
  doubled: number;
}
const table: Line[] = [];
afterAll(() => console.table(table));

const trackSome = (page: Page, key: string, size: number) =>
  ask(page, 'track', {
    notice: aNotice({ key, number: key }),
    directives: Array.from({ length: size }, (_, place) => aDirective(`việc ${place}`, aDeadline('2030-01-01'))),
  });

/**
 * Holds the worker at its n-th write: nobody hears that it is done, and reading without end keeps its transaction open, so that
 * the worker is stopped at that very step; beyond the last, after the commit.
 */
async function hangAtWrite(browser: Launched, count: number): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((last) => {
    let left = last;
    for (const name of ['add', 'put'] as const) {
      const write: unknown = Reflect.get(IDBObjectStore.prototype, name);
      if (typeof write !== 'function') throw new Error(name);
      IDBObjectStore.prototype[name] = function writeAndHang(...given): IDBRequest<IDBValidKey> {
        const hold = (request: IDBRequest) =>
          request.addEventListener('success', (event) => {
            event.stopImmediatePropagation();
            hold(this.count());
          });
        left -= 1;
        // What is written in one go goes no further either.
        const request: unknown = left < 0 ? this.count() : Reflect.apply(write, this, given);
        if (left <= 0) hold(request as IDBRequest);
        return request as IDBRequest<IDBValidKey>;
      };
    }
  }, count);
}

it(
  `keeps all of a save or nothing when the worker is stopped at each step of ${SAVES} saves`,
  async () => {
    await using browser = await launch({ expected: [/./u] });
    const page = await openPopup(browser);
    await trackSome(page, 'first', DIRECTIVES);
    const before = (await stockOf(page)).items.length;
    let kept = 0;
    for (let save = 0; save < SAVES; save++) {
      const [key, step] = [`save ${save}`, (save % (WRITES + 1)) + 1];
      await ask(page, 'items-changed', {});
      await hangAtWrite(browser, step);
      const answer = trackSome(page, key, DIRECTIVES).catch(() => null);
      if (step > WRITES) await answer;
      await browser.stopWorker();
      await answer;
      const count = wholeOrNothing(await stockOf(page), key, DIRECTIVES);
      expect(count).toBe(step > WRITES ? DIRECTIVES : 0);
      kept += count;
    }
    const stock = await stockOf(page);
    table.push({
      fault: 'worker stopped at each step of a save',
      runs: SAVES,
      before,
      after: stock.items.length,
      kept,
      'rolled back': SAVES * DIRECTIVES - kept,
      lost: before + kept - stock.items.length,
      doubled: doubledIn(stock),
    });
    expect(table.at(-1)).toMatchObject({ lost: 0, doubled: 0 });
    // The next save goes through as if nothing had been.
    await trackSome(page, 'last', DIRECTIVES);
    expect(wholeOrNothing(await stockOf(page), 'last', DIRECTIVES)).toBe(DIRECTIVES);
  },
  SAVES * 15_000,
);

/** Accepts the backup that the popup offers for an empty watchlist. */
async function restoreLatest(page: Page): Promise<void> {
  const health = (await ask(page, 'health', {})) as { answer: { backup: { day: string } | null } };
  if (health.answer.backup) await ask(page, 'restore-backup', { day: health.answer.backup.day });
}

it(
  `keeps all of a save or nothing when the browser is killed in the middle of ${KILLS} saves`,
  async () => {
    const profile = await mkdtemp(join(tmpdir(), 'nhac-viec-kill-'));
    let [kept, asked, before, restored] = [0, 0, 0, 0];
    let stock: Stock | undefined;
    for (let kill = 0; kill <= KILLS; kill++) {
      const browser = await launch({ profile, expected: [/./u] });
      const page = await openPopup(browser);
      await page.getByRole('tab').first().waitFor();
      stock = await stockOf(page);
      // Chromium, killed again and again, may find an origin's databases damaged and start them anew.
      const emptied = kill > 0 && stock.items.length === 0;
      if (emptied) {
        restored += 1;
        await restoreLatest(page);
        stock = await stockOf(page);
      }
      if (kill === 0) {
        await trackSome(page, 'first', DIRECTIVES);
        before = DIRECTIVES;
      } else {
        kept += wholeOrNothing(stock, `kill ${kill - 1}`, sizeOf(kill - 1));
      }
      if (kill === KILLS) {
        await browser.close();
        break;
      }
      const processes = await processesOf(browser);
      const closed = browser.context.waitForEvent('close');
      asked += sizeOf(kill);
      void trackSome(page, `kill ${kill}`, sizeOf(kill)).catch(() => null);
      const moment = 10 + ((kill * 37) % 300);
      await page.evaluate(
        (ms) =>
          new Promise((resolve) => {
            setTimeout(resolve, ms);
          }),
        moment,
      );
      killAll(processes);
      await closed;
      await browser.portal[Symbol.asyncDispose]();
    }
    const after = stock?.items.length ?? 0;
    table.push({
      fault: `browser killed (SIGKILL) in mid-save of ${KILLED_IN.join(' and ')} items; emptied by Chromium and restored: ${restored}`,
      runs: KILLS,
      before,
      after,
      kept,
      'rolled back': asked - kept,
      lost: before + kept - after,
      doubled: stock ? doubledIn(stock) : 0,
    });
    expect(table.at(-1)).toMatchObject({ lost: 0, doubled: 0 });
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  },
  (KILLS + 1) * 30_000,
);

it('keeps what was saved when the disk is full, and says so', async () => {
  await using browser = await launch({ expected: [/./u] });
  const page = await openPopup(browser);
  await trackSome(page, 'first', DIRECTIVES);
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const add: unknown = Reflect.get(IDBObjectStore.prototype, 'add');
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { add }) });
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  expect(await trackSome(page, 'second', DIRECTIVES)).toEqual({ failure: 'quota' });
  await page.reload();
  await page.getByRole('tab', { name: /Tất cả/u }).click();
  await page.getByRole('button', { name: /^Hoàn thành: việc 0/u }).click();
  await page.getByText('những gì đã lưu vẫn an toàn', { exact: false }).waitFor();
  const stock = await stockOf(page);
  await worker.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
  await trackSome(page, 'second', DIRECTIVES);
  const after = await stockOf(page);
  table.push({
    fault: 'quota reached',
    runs: 1,
    before: DIRECTIVES,
    after: stock.items.length,
    kept: 0,
    'rolled back': DIRECTIVES,
    lost: DIRECTIVES - stock.items.length,
    doubled: doubledIn(after),
  });
  expect([stock.items.length, after.items.length]).toEqual([DIRECTIVES, 2 * DIRECTIVES]);
});

it('waits for another window that holds an older version, and has everything afterwards', async () => {
  await using browser = await launch({ expected: [/./u] });
  const page = await openPopup(browser);
  await page.getByRole('tab').first().waitFor();
  await page.close();
  await browser.stopWorker();
  const old = await browser.open('manifest.json');
  await holdOldVersion(old);
  const popup = await openPopup(browser);
  await popup.getByText('Hãy đóng các thẻ Nhắc việc khác rồi mở lại', { exact: false }).waitFor();
  await old.close();
  await popup.reload();
  await popup.getByRole('button', { name: 'Việc cũ', exact: true }).waitFor();
  await until(async () => expect((await stockOf(popup)).items).toHaveLength(1));
  table.push({
    fault: 'upgrade blocked',
    runs: 1,
    before: 1,
    after: 1,
    kept: 1,
    'rolled back': 0,
    lost: 0,
    doubled: 0,
  });
});

it('brings everything back once when the database was deleted', async () => {
  await using browser = await launch({ expected: [/./u] });
  const page = await openPopup(browser);
  await trackSome(page, 'first', DIRECTIVES);
  const worker = await browser.worker();
  await worker.evaluate(() => {
    (chrome.alarms.onAlarm as unknown as { dispatch: (alarm: { name: string }) => void }).dispatch({ name: 'next' });
  });
  const restored = async () => {
    const reply = (await ask(page, 'health', {})) as { answer: { kind: string; backup: { day: string } | null } };
    return reply.answer.backup ? ask(page, 'restore-backup', { day: reply.answer.backup.day }) : null;
  };
  // It is written after the ring.
  await until(async () => {
    expect(await page.evaluate(() => chrome.storage.local.get('latestBackup'))).toHaveProperty('latestBackup');
  });
  await until(async () => {
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const deleting = indexedDB.deleteDatabase('nhac-viec');
          deleting.addEventListener('success', resolve);
        }),
    );
    expect(await restored()).toMatchObject({ answer: { restored: DIRECTIVES } });
  });
  const stock = await stockOf(page);
  await ask(page, 'restore-backup', { day: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10) });
  const again = await stockOf(page);
  table.push({
    fault: 'database deleted, backup restored, and restored again',
    runs: 2,
    before: DIRECTIVES,
    after: again.items.length,
    kept: DIRECTIVES,
    'rolled back': 0,
    lost: DIRECTIVES - stock.items.length,
    doubled: doubledIn(again),
  });
  expect([stock.items.length, again.items.length]).toEqual([DIRECTIVES, DIRECTIVES]);
});
