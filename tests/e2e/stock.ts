/** What lies in the watchlist's store, read past our own code, and whether a save is there whole. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Stock {
  items: { id: string; noticeKey: string; sentence: string }[];
  notices: { key: string }[];
  history: { item: string; action: number; field: string }[];
  actions: { id: number; items: number }[];
}

/** Everything in the store, read past our own code. */
export const stockOf = (page: Page): Promise<Stock> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('nhac-viec');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('refused')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const names = ['items', 'notices', 'history', 'actions'];
          const reading = database.transaction(names);
          const found: Record<string, unknown> = {};
          for (const name of names) {
            const asked = reading.objectStore(name).getAll();
            asked.addEventListener('success', () => Object.assign(found, { [name]: asked.result }));
          }
          reading.addEventListener('complete', () => {
            database.close();
            resolve(found as never);
          });
        });
      }),
  );

/** How many items of a notice there are; throws where parts of a save are there without the others. */
export function wholeOrNothing({ items, notices, history, actions }: Stock, key: string, size: number): number {
  const saved = items.filter(({ noticeKey }) => noticeKey === key);
  const ids = new Set(saved.map(({ id }) => id));
  const records = history.filter(({ item, field }) => ids.has(item) && field === 'tracked');
  const whole = saved.length === 0 ? 0 : size;
  expect([saved.length, records.length]).toEqual([whole, whole]);
  expect(notices.filter((notice) => notice.key === key)).toHaveLength(whole === 0 ? 0 : 1);
  const numbers = new Set(records.map(({ action }) => action));
  expect(actions.filter(({ id }) => numbers.has(id)).length).toBeLessThanOrEqual(1);
  return saved.length;
}

export const doubledIn = ({ items }: Stock) =>
  items.length - new Set(items.map(({ noticeKey, sentence }) => JSON.stringify([noticeKey, sentence]))).size;
