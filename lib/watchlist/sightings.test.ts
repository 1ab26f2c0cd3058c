import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSighting, readSightings, watchSightings, type Sightings } from './sightings.ts';

beforeEach(() => fakeBrowser.reset());

describe('what a page showed of its tracked sentences', () => {
  it('is known by item, of all notices together', async () => {
    await keepSighting('05/TB', { at: 1, changed: ['a'], gone: ['b'] });
    await keepSighting('06/TB', { at: 2, changed: [], gone: ['c'] });
    expect([...(await readSightings())]).toEqual([
      ['a', { state: 'changed', at: 1 }],
      ['b', { state: 'gone', at: 1 }],
      ['c', { state: 'gone', at: 2 }],
    ]);
  });

  it('is forgotten when the page has all of them again', async () => {
    await keepSighting('05/TB', { at: 1, changed: ['a'], gone: [] });
    await keepSighting('05/TB', { at: 2, changed: [], gone: [] });
    expect((await readSightings()).size).toBe(0);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('passes over what is no sighting', async () => {
    await browser.storage.local.set({ 'sighting.x': { gone: 'all' }, other: 1 });
    expect((await readSightings()).size).toBe(0);
  });

  it('is told to who watches, until told to stop', async () => {
    const told = vi.fn<(sightings: Sightings) => void>();
    const control = new AbortController();
    watchSightings(told, control.signal);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    await keepSighting('05/TB', { at: 1, changed: [], gone: ['b'] });
    await vi.waitFor(() => expect(told.mock.lastCall?.[0].get('b')?.state).toBe('gone'));
    control.abort();
    const calls = told.mock.calls.length;
    await keepSighting('05/TB', { at: 2, changed: ['b'], gone: [] });
    expect(told).toHaveBeenCalledTimes(calls);
  });
});
