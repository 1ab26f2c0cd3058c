/** A real browser with the built extension, before portals that are served on this machine. Nothing else can be reached. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { findBrowser } from '../browsers.ts';
import { openPortal } from '../portal/portal.ts';
import type { Portal, Sites } from '../portal/portal.ts';
import { gatherFaults } from './faults.ts';
import type { Faults } from './faults.ts';

export const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface LaunchOptions {
  /** Pages that the browser finds, by address without scheme. */
  sites?: Sites;
  /** Folder of the built extension; the one for Chrome unless given. */
  extension?: string;
  /** A profile to go on with; a new one, removed afterwards, unless given. */
  profile?: string;
  colorScheme?: 'light' | 'dark';
  /** The browser's language: `vi` unless given. */
  language?: 'vi' | 'en';
  /** In CSS pixels; a small office screen unless given. */
  viewport?: { width: number; height: number };
  /** Errors that this test causes on purpose: any fault that matches none fails it. */
  expected?: RegExp[];
  /** With a window, for people; without one for tests. */
  headless?: boolean;
  /** Further switches of Chromium. */
  switches?: string[];
  /** Leaves the first run open, which a newly installed extension shows; closed otherwise. */
  firstRun?: boolean;
}

export interface Launched extends AsyncDisposable {
  /** Of the browser as it runs now: another one after `restart`. */
  readonly context: BrowserContext;
  extensionId: string;
  portal: Portal;
  profile: string;
  faults: Faults;
  /** A new tab at a page of a portal, by address without scheme. */
  visit(address: string): Promise<Page>;
  /** A new tab at a page of the extension, `popup.html`. */
  open(path: string): Promise<Page>;
  /** The extension's worker as it runs now; waits until there is one. */
  worker(): Promise<Worker>;
  /** Stops the worker as the browser does after 30 idle seconds; the next message or alarm wakes it. */
  stopWorker(): Promise<void>;
  /** Closes the browser and starts it again with the same profile and portals; no tab is open then. */
  restart(): Promise<void>;
  /** Closes everything. Throws if any console showed an error that was not expected. */
  close(): Promise<void>;
}

const SWITCHES = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
  '--ignore-certificate-errors',
  '--no-default-browser-check',
  '--no-first-run',
];

/** With developer mode on, the browser keeps every error of an extension, whichever context it rose in. */
const PREFERENCES = JSON.stringify({
  extensions: { ui: { developer_mode: true } },
  intl: { accept_languages: 'vi,en' },
  translate: { enabled: false },
});

/** Makes a folder a profile, unless it is one. */
async function furnish(profile: string): Promise<string> {
  const made = await mkdir(join(profile, 'Default'), { recursive: true });
  if (made !== undefined) await writeFile(join(profile, 'Default', 'Preferences'), PREFERENCES);
  return profile;
}

async function startBrowser(profile: string, portal: Portal, options: LaunchOptions): Promise<BrowserContext> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chrome, Chromium or Edge was found; CHROME_PATH may name one.');
  const { language = 'vi', viewport = { width: 1366, height: 768 } } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    // Only with a window: containers, where tests run, often have no sandbox to offer.
    chromiumSandbox: options.headless === false && process.getuid?.() !== 0,
    viewport: options.headless === false ? null : viewport,
    colorScheme: options.colorScheme ?? 'light',
    env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh', LANGUAGE: language, LANG: `${language}.UTF-8` },
    // People need no note that their browser is under test.
    ignoreDefaultArgs: ['--disable-extensions', ...(options.headless === false ? ['--enable-automation'] : [])],
    args: [
      ...SWITCHES,
      `--lang=${language}`,
      `--host-resolver-rules=MAP *:443 127.0.0.1:${portal.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ...(options.switches ?? []),
    ],
  });
}

/** Loads the extension as a developer would; the browser answers with its id. Chrome 137 and later take none from a switch. */
async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser closed while it started.');
  const session = await browser.newBrowserCDPSession();
  const loaded: unknown = await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
  return (loaded as { id: string }).id;
}

async function runningWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
}

async function isFirstRun(page: Page): Promise<Page> {
  await page.waitForURL('**/welcome.html');
  return page;
}

/** The worker opens it some time after the extension was loaded; it may be there already, under way or not yet. */
async function closeFirstRun(context: BrowserContext): Promise<void> {
  const opened = context.waitForEvent('page').then(isFirstRun);
  const page = await Promise.any([...context.pages().map(isFirstRun), opened]);
  await page.close();
}

/** Starts a browser with the extension; `await using` closes it and fails the test on an error in any console. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const profile = await furnish(options.profile ?? (await mkdtemp(join(tmpdir(), 'nhac-viec-'))));
  const portal = await openPortal(options.sites ?? {});
  const faults = gatherFaults(options.expected ?? []);

  const start = async () => {
    const context = await startBrowser(profile, portal, options);
    faults.watch(context);
    const extensionId = await loadExtension(context, options.extension ?? BUILT);
    await runningWorker(context);
    return { context, extensionId };
  };
  let running = await start();
  if (options.profile === undefined && !options.firstRun) await closeFirstRun(running.context);

  const open = async (url: string) => {
    const page = await running.context.newPage();
    await page.goto(url);
    return page;
  };
  const stop = async () => {
    await faults.collect(running.context, running.extensionId);
    await running.context.close();
  };
  const close = async () => {
    await stop();
    await portal[Symbol.asyncDispose]();
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    faults.check();
  };
  return {
    get context() {
      return running.context;
    },
    extensionId: running.extensionId,
    portal,
    profile,
    faults,
    visit: (address) => open(`https://${address}`),
    open: (path) => open(`chrome-extension://${running.extensionId}/${path}`),
    worker: () => runningWorker(running.context),
    async stopWorker() {
      const page = await open(`chrome-extension://${running.extensionId}/manifest.json`);
      await stopWorkers(page);
      await page.close();
    },
    async restart() {
      await stop();
      running = await start();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Stops every worker of a page's origin and waits until the browser says so. */
async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
}
