/** A real browser with the built extension, before portals that are served on this machine. Nothing else can be reached. */
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { Portal, Sites } from '../portal/portal.ts';
import { startChromium } from './chromium.ts';
import type { ChromiumOptions } from './chromium.ts';
import { closeFirstRun, loadExtension, runningWorker, stopWorkers } from './extension.ts';
import { gatherFaults } from './faults.ts';
import type { Faults } from './faults.ts';
import { leaveChromium, takeChromium } from './spares.ts';

export const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface LaunchOptions extends ChromiumOptions {
  /** Pages that the browser finds, by address without scheme. */
  sites?: Sites;
  /** Folder of the built extension; the one for Chrome unless given. */
  extension?: string;
  /** A profile to go on with; a new one, removed afterwards, unless given. */
  profile?: string;
  /** A browser that no test has had, as where it has to read the machine's policies while it starts. */
  fresh?: boolean;
  /** Errors that this test causes on purpose: any fault that matches none fails it. */
  expected?: RegExp[];
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
  /** Gives the browser back, which closes it or leaves it to the next test. Throws if any console showed an error that was not expected. */
  close(): Promise<void>;
}

/** Gives a browser with the extension newly installed; `await using` gives it back and fails the test on an error in any console. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const { profile, fresh = profile !== undefined } = options;
  const chromium = await (fresh ? startChromium(options, profile) : takeChromium(options));
  chromium.portal.sites = options.sites ?? {};
  chromium.portal.visits = [];
  const faults = gatherFaults(options.expected ?? []);

  const start = async () => {
    const unwatch = faults.watch(chromium.context);
    const id = await loadExtension(chromium.context, options.extension ?? BUILT);
    await runningWorker(chromium.context);
    return { id, unwatch };
  };
  let running = await start();
  const extensionId = running.id;
  if (profile === undefined && !options.firstRun) await closeFirstRun(chromium.context);

  const open = async (url: string) => {
    const page = await chromium.context.newPage();
    await page.goto(url);
    return page;
  };
  const stop = async () => {
    await faults.collect(chromium.context, extensionId);
    running.unwatch();
  };
  const close = async () => {
    await stop();
    await (fresh ? chromium.close() : leaveChromium(options, chromium, extensionId));
    faults.check();
  };
  return {
    get context() {
      return chromium.context;
    },
    extensionId,
    portal: chromium.portal,
    profile: chromium.profile,
    faults,
    visit: (address) => open(`https://${address}`),
    open: (path) => open(`chrome-extension://${extensionId}/${path}`),
    worker: () => runningWorker(chromium.context),
    async stopWorker() {
      const page = await open(`chrome-extension://${extensionId}/manifest.json`);
      await stopWorkers(page);
      await page.close();
    },
    async restart() {
      await stop();
      await chromium.restart();
      running = await start();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
