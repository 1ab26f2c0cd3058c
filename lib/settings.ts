/**
 * What the user, or the user's office, has set. Each setting is a storage item of its own (`settings.soonDays`), so that
 * two windows which change different ones do not overwrite each other. What the office sets by policy (`storage.managed`)
 * lies over the user's own value and is told apart. Stored values are checked like any other input: one that does not fit
 * counts as not set.
 */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/u));
const civilDate = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u));
const days = z.int().check(z.minimum(0), z.maximum(365));
/** `bacgiang.gov.vn`, `127.0.0.1`; as `URL.hostname` writes it. */
const host = z.string().check(z.maxLength(253), z.regex(/^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/u));

/** The shape of each setting. */
const fields = {
  /** Who the user works for: names as chosen or typed. */
  agencies: z.array(z.string().check(z.minLength(2), z.maxLength(300))).check(z.maxLength(50)),
  /** How many days before the due day "sắp đến hạn" begins. */
  soonDays: z.int().check(z.minimum(1), z.maximum(30)),
  /** What "trước ngày 15/01" means: due the day before (14/01), or on the named day itself. */
  beforeMeans: z.enum(['dayBefore', 'namedDay']),
  /** Host names that are read besides `*.gov.vn`, subdomains included. */
  sites: z.array(host).check(z.maxLength(200)),
  /** Host names that are never read by themselves. */
  sitesOff: z.array(host).check(z.maxLength(200)),
  reminders: z.object({
    /** Remind this many days before the due day; 0 is that morning. Empty: never before. */
    steps: z.array(days).check(z.maxLength(10)),
    /** Remind on each working morning while overdue. */
    overdue: z.boolean(),
    /** When a morning's digest comes, by the clock of Asia/Ho_Chi_Minh. */
    at: clock,
  }),
  /** No notification from `from` to `to`, which may lie past midnight. */
  quietHours: z.object({ on: z.boolean(), from: clock, to: clock }),
  /** Days that differ from the built-in table: off besides it, or worked although it or the weekend has them off. */
  holidays: z
    .array(z.object({ date: civilDate, name: z.string().check(z.maxLength(200)), off: z.boolean() }))
    .check(z.maxLength(400)),
  /** What the badge counts: overdue and due soon of all items, of those that concern the user's agencies, or nothing. */
  badge: z.enum(['all', 'mine', 'none']),
  colours: z.enum(['system', 'light', 'dark']),
  language: z.enum(['browser', 'vi', 'en']),
  /** Whether marks stand beside the directives of a page. */
  marks: z.boolean(),
  /** Columns of the watchlist's table, in their order. */
  columns: z.array(z.string().check(z.maxLength(40))).check(z.minLength(1), z.maxLength(30)),
  /** Ways to look at the watchlist that were given a name: the hash of the page's address, see `lib/watchlist/view`. */
  views: z
    .array(
      z.object({ name: z.string().check(z.minLength(1), z.maxLength(100)), hash: z.string().check(z.maxLength(2000)) }),
    )
    .check(z.maxLength(50)),
  /** Whether the first run is over. */
  welcomed: z.boolean(),
};

export const settingsSchema = z.object(fields);
export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;

export const DEFAULTS: Settings = {
  agencies: [],
  soonDays: 3,
  beforeMeans: 'dayBefore',
  sites: [],
  sitesOff: [],
  reminders: { steps: [3, 1, 0], overdue: true, at: '07:30' },
  quietHours: { on: false, from: '21:00', to: '06:30' },
  holidays: [],
  badge: 'all',
  colours: 'system',
  language: 'vi',
  marks: true,
  columns: ['text', 'lead', 'due', 'standing', 'status', 'notice'],
  views: [],
  welcomed: false,
};

const isSettingName = (name: string): name is SettingName => Object.hasOwn(fields, name);
const namesIn = (values: object): SettingName[] => Object.keys(values).filter(isSettingName);

export const SETTING_NAMES = namesIn(DEFAULTS);

/** Settings as they hold, and which of them the office has set so that the user cannot. */
export interface SettingsReading {
  values: Settings;
  managed: SettingName[];
}

/** The part of `browser.storage` that settings need. */
export interface SettingsStorage {
  local: {
    get(keys: string[]): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
    remove(keys: string[]): Promise<void>;
  };
  managed?: { get(keys: string[]): Promise<Record<string, unknown>> };
}

const PREFIX = 'settings.';
const UNDO = 'settingsUndo';
const UNDO_STEPS = 50;

/**
 * The settings among the fields of anything: a policy, an imported file, stored values. What is unknown or does not fit is
 * left out and named in `refused`. Never throws.
 */
export function settingsOf(input: unknown): { values: Partial<Settings>; refused: string[] } {
  const values: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const [name, value] of Object.entries(typeof input === 'object' && input ? input : {})) {
    const field = isSettingName(name) ? fields[name] : undefined;
    const parsed = field?.safeParse(value);
    if (parsed?.success) values[name] = parsed.data;
    else refused.push(name);
  }
  return { values, refused };
}

/** What the user has set, without defaults and without the office's: what a backup carries. */
export async function ownSettings(storage: SettingsStorage = browser.storage): Promise<Partial<Settings>> {
  const stored = await storage.local.get(SETTING_NAMES.map((name) => PREFIX + name));
  return settingsOf(Object.fromEntries(Object.entries(stored).map(([key, value]) => [key.slice(PREFIX.length), value])))
    .values;
}

/** What the office has set. Empty where no policy exists: Firefox then throws, Chromium gives nothing. */
async function managedSettings(storage: SettingsStorage): Promise<Partial<Settings>> {
  try {
    return settingsOf((await storage.managed?.get(SETTING_NAMES)) ?? {}).values;
  } catch {
    return {};
  }
}

/** The settings that hold now: the office's over the user's over the defaults. */
export async function readSettings(storage: SettingsStorage = browser.storage): Promise<SettingsReading> {
  const [own, managed] = await Promise.all([ownSettings(storage), managedSettings(storage)]);
  return { values: { ...DEFAULTS, ...own, ...managed }, managed: namesIn(managed) };
}

/** What one change replaced; null where the user had set nothing. */
const undoStep = z.object({ at: z.number(), before: z.record(z.string(), z.unknown()) });
type UndoStep = z.infer<typeof undoStep>;

async function undoSteps(storage: SettingsStorage): Promise<UndoStep[]> {
  const parsed = z.array(undoStep).safeParse((await storage.local.get([UNDO]))[UNDO]);
  return parsed.success ? parsed.data : [];
}

/**
 * Sets what `change` names, as one step that can be undone. Throws a ZodError, and changes nothing, when a value does not fit.
 */
export async function changeSettings(
  change: Partial<Settings>,
  storage: SettingsStorage = browser.storage,
  now: number = Date.now(),
): Promise<void> {
  const names = namesIn(change);
  const own: Record<string, unknown> = await ownSettings(storage);
  const before = Object.fromEntries(names.map((name) => [name, own[name] ?? null]));
  const after = Object.fromEntries(names.map((name) => [PREFIX + name, fields[name].parse(change[name])]));
  const steps = [...(await undoSteps(storage)), { at: now, before }].slice(-UNDO_STEPS);
  await storage.local.set({ ...after, [UNDO]: steps });
}

/** Adds a site to those that are read; none that is among them already. */
export async function addSite(site: string, storage: SettingsStorage = browser.storage): Promise<void> {
  const { sites = [] } = await ownSettings(storage);
  if (!sites.includes(site)) await changeSettings({ sites: [...sites, site] }, storage);
}

/** The site that the user was last asked about, until the browser closes. */
const WISHED = 'siteWished';

export const wishSite = (site: string): Promise<void> => browser.storage.session.set({ [WISHED]: site });

/** The site that was wished for, if its pattern is among `origins`, which the browser now lets us read; null otherwise. */
export async function wishGranted(origins: readonly string[]): Promise<string | null> {
  const { [WISHED]: site } = await browser.storage.session.get(WISHED);
  return typeof site === 'string' && origins.includes(patternOf(site)) ? site : null;
}

/** Keeps that the first run was shown. No step that the user could undo: it is none of theirs. */
export const keepWelcomed = (storage: SettingsStorage = browser.storage): Promise<void> =>
  storage.local.set({ [`${PREFIX}welcomed`]: true });

/** Takes back the last change; gives the names of what went back, or null when there is none. */
export async function undoSettings(storage: SettingsStorage = browser.storage): Promise<SettingName[] | null> {
  const steps = await undoSteps(storage);
  const last = steps.pop();
  if (!last) return null;
  const { values } = settingsOf(last.before);
  const unset = SETTING_NAMES.filter((name) => last.before[name] === null);
  const restored = Object.fromEntries(Object.entries(values).map(([name, value]) => [PREFIX + name, value]));
  await storage.local.set({ ...restored, [UNDO]: steps });
  if (unset.length > 0) await storage.local.remove(unset.map((name) => PREFIX + name));
  return [...namesIn(values), ...unset];
}

/** Calls `told` with the settings after every change of one, by any window or by policy, until `signal` aborts. */
export function watchSettings(told: (reading: SettingsReading) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    const ours = area === 'managed' || Object.keys(changes).some((key) => key.startsWith(PREFIX));
    if (ours) void readSettings().then((reading) => signal.aborted || told(reading));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}

/** The match pattern that covers a host and its subdomains, as permissions and content scripts want it. */
export function patternOf(site: string): string {
  // A wildcard before an address of numbers is no pattern.
  return /^[\d.]+$/u.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

/** The host name of what a user types for a site: an address, a host, with or without scheme; null when it is none. */
export function siteOf(typed: string): string | null {
  const address = typed
    .trim()
    .replace(/^\*:\/\//u, 'https://')
    .replace(/^(https?:\/\/)?\*\./u, '$1');
  const url = URL.parse(/^https?:\/\//u.test(address) ? address : `https://${address}`);
  return url && /\.|^localhost$/u.test(url.hostname) && host.safeParse(url.hostname).success ? url.hostname : null;
}
