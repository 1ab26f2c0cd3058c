import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULTS,
  ownSettings,
  patternOf,
  readSettings,
  settingsOf,
  settingsSchema,
  siteOf,
  undoSettings,
  watchSettings,
  addSite,
  wishGranted,
  wishSite,
} from './settings.ts';
import managedSchema from '../public/managed.json' with { type: 'json' };

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults until something is set', async () => {
    expect(await readSettings()).toEqual({ values: DEFAULTS, managed: [] });
    expect(settingsSchema.parse(DEFAULTS)).toEqual(DEFAULTS);
  });

  it('keep a change, alone', async () => {
    await changeSettings({ soonDays: 7 });
    expect((await readSettings()).values).toEqual({ ...DEFAULTS, soonDays: 7 });
    expect(await ownSettings()).toEqual({ soonDays: 7 });
  });

  it.each([0, 31, 2.5, '3', null])('refuse %j days of due soon, and change nothing', async (soonDays) => {
    await expect(changeSettings(JSON.parse(JSON.stringify({ soonDays })))).rejects.toThrow(
      /"soonDays"|Invalid|invalid/u,
    );
    expect(await ownSettings()).toEqual({});
  });

  it('take a stored value that does not fit as not set', async () => {
    await browser.storage.local.set({ 'settings.soonDays': 'three', 'settings.badge': 'mine' });
    expect((await readSettings()).values).toEqual({ ...DEFAULTS, badge: 'mine' });
  });

  it('let the office lie over the user, and say so', async () => {
    await changeSettings({ soonDays: 7, badge: 'mine' });
    await browser.storage.managed.set({ soonDays: 5, agencies: ['Sở Xây dựng'], unknown: 1, colours: 'pink' });
    const { values, managed } = await readSettings();
    expect(values).toEqual({ ...DEFAULTS, soonDays: 5, agencies: ['Sở Xây dựng'], badge: 'mine' });
    expect(managed.toSorted()).toEqual(['agencies', 'soonDays']);
    expect(await ownSettings()).toEqual({ soonDays: 7, badge: 'mine' });
  });

  it('stand without a policy store', async () => {
    const { local } = browser.storage;
    const managed = { get: () => Promise.reject(new Error('Managed storage manifest not found')) };
    expect((await readSettings({ local, managed })).values).toEqual(DEFAULTS);
    expect((await readSettings({ local })).values).toEqual(DEFAULTS);
  });

  it('go back step by step, to unset where nothing was set', async () => {
    await changeSettings({ soonDays: 7 });
    await changeSettings({ soonDays: 9, badge: 'none' });
    expect((await undoSettings())?.toSorted()).toEqual(['badge', 'soonDays']);
    expect(await ownSettings()).toEqual({ soonDays: 7 });
    await undoSettings();
    expect(await ownSettings()).toEqual({});
    expect(await undoSettings()).toBeNull();
  });

  it('can take back the last fifty changes', async () => {
    for (let step = 0; step < 60; step++) await changeSettings({ soonDays: (step % 30) + 1 });
    let undone = 0;
    while (await undoSettings()) undone++;
    expect(undone).toBe(50);
    expect(await ownSettings()).toEqual({ soonDays: 10 });
  });

  it('tell who watches, until told to stop', async () => {
    const told = vi.fn<Parameters<typeof watchSettings>[0]>();
    const control = new AbortController();
    watchSettings(told, control.signal);
    await browser.storage.local.set({ other: 1 });
    await changeSettings({ soonDays: 4 });
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(told.mock.calls[0]?.[0].values.soonDays).toBe(4);
    control.abort();
    await changeSettings({ soonDays: 5 });
    await readSettings();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('read from anything name what they refuse', () => {
    expect(settingsOf(null)).toEqual({ values: {}, refused: [] });
    expect(settingsOf(JSON.parse('{"__proto__": {"soonDays": 4}, "badge": "all", "constructor": 1}'))).toEqual({
      values: { badge: 'all' },
      refused: ['__proto__', 'constructor'],
    });
  });
});

describe('a site that the user wishes to have read', () => {
  it('is added once', async () => {
    await addSite('baochi.vn');
    await addSite('baochi.vn');
    await addSite('vov.vn');
    expect(await ownSettings()).toEqual({ sites: ['baochi.vn', 'vov.vn'] });
  });

  it('is known when the browser grants it, and none else', async () => {
    expect(await wishGranted([patternOf('baochi.vn')])).toBeNull();
    await wishSite('baochi.vn');
    expect(await wishGranted([patternOf('vov.vn')])).toBeNull();
    expect(await wishGranted([patternOf('vov.vn'), patternOf('baochi.vn')])).toBe('baochi.vn');
  });
});

describe('the schema for offices', () => {
  it('knows each setting', () => {
    expect(Object.keys(managedSchema.properties).toSorted()).toEqual(Object.keys(DEFAULTS).toSorted());
  });
  it('allows what the settings allow', () => {
    const { soonDays, beforeMeans, badge, colours, language } = managedSchema.properties;
    expect([soonDays.minimum, soonDays.maximum]).toEqual([1, 30]);
    expect(beforeMeans.enum).toEqual(settingsSchema.shape.beforeMeans.options);
    expect(badge.enum).toEqual(settingsSchema.shape.badge.options);
    expect(colours.enum).toEqual(settingsSchema.shape.colours.options);
    expect(language.enum).toEqual(settingsSchema.shape.language.options);
  });
});

describe('a site', () => {
  it.each([
    ['baochinhphu.vn', 'baochinhphu.vn'],
    [' https://BaoChinhPhu.vn/tin?x=1 ', 'baochinhphu.vn'],
    ['*://*.vnexpress.net/*', 'vnexpress.net'],
    ['http://10.0.0.5:8080/van-ban', '10.0.0.5'],
    ['localhost:3000', 'localhost'],
    ['báo.vn', 'xn--bo-mia.vn'],
  ])('typed as %s is %s', (typed, site) => expect(siteOf(typed)).toBe(site));
  it.each(['', 'không phải trang', 'báo', 'javascript:alert(1)', 'ftp://x.vn'])('is not %j', (typed) =>
    expect(siteOf(typed)).toBeNull(),
  );
  it('has a pattern with its subdomains, save for an address of numbers', () => {
    expect(patternOf('baochinhphu.vn')).toBe('*://*.baochinhphu.vn/*');
    expect(patternOf('10.0.0.5')).toBe('*://10.0.0.5/*');
  });
});
