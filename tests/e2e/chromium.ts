/** A real browser before portals that are served on this machine; nothing else can be reached. The extension is not in it yet. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { findBrowser } from '../browsers.ts';
import { openPortal } from '../portal/portal.ts';
import type { Portal } from '../portal/portal.ts';

/** What cannot be changed once the browser runs. */
export interface ChromiumOptions {
  colorScheme?: 'light' | 'dark';
  /** The browser's language: `vi` unless given. */
  language?: 'vi' | 'en';
  /** In CSS pixels; a small office screen unless given. */
  viewport?: { width: number; height: number };
  /** With a window, for people; without one for tests. */
  headless?: boolean;
  /** Further switches of Chromium. */
  switches?: string[];
  /** Keeps pages that were left, as browsers do for people; playwright switches that off. */
  backForwardCache?: boolean;
}

export interface Chromium {
  /** Of the browser as it runs now: another one after `restart`. */
  readonly context: BrowserContext;
  portal: Portal;
  profile: string;
  /** Closes the browser and starts it again with the same profile and portals; no tab is open then. */
  restart(): Promise<void>;
  /** Closes browser and portals, and removes the profile where it was made for this browser. */
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

async function startBrowser(profile: string, portal: Portal, options: ChromiumOptions): Promise<BrowserContext> {
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
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.headless === false ? ['--enable-automation'] : []),
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...SWITCHES,
      `--lang=${language}`,
      `--host-resolver-rules=MAP *:443 127.0.0.1:${portal.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ...(options.switches ?? []),
    ],
  });
}

/** Starts a browser; with `profile`, it goes on with that one. */
export async function startChromium(options: ChromiumOptions, profile?: string): Promise<Chromium> {
  const folder = await furnish(profile ?? (await mkdtemp(join(tmpdir(), 'nhac-viec-'))));
  const portal = await openPortal({});
  let context = await startBrowser(folder, portal, options);
  return {
    get context() {
      return context;
    },
    portal,
    profile: folder,
    async restart() {
      await context.close();
      context = await startBrowser(folder, portal, options);
    },
    async close() {
      await context.close();
      await portal[Symbol.asyncDispose]();
      if (profile === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
