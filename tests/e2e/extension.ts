/** The built extension in a browser: how it comes and goes, its worker, its first run. */
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';

async function inBrowser<T>(context: BrowserContext, act: (session: CDPSession) => Promise<T>): Promise<T> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser has closed.');
  const session = await browser.newBrowserCDPSession();
  try {
    return await act(session);
  } finally {
    await session.detach();
  }
}

/** Loads the extension as a developer would; the browser answers with its id. Chrome 137 and later take none from a switch. */
export async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const { id } = await inBrowser(context, (session) => session.send('Extensions.loadUnpacked', { path }));
  return id;
}

/** Takes the extension out of the browser, and with it its tabs and everything that it stored. */
export async function removeExtension(context: BrowserContext, id: string): Promise<void> {
  await inBrowser(context, (session) => session.send('Extensions.uninstall', { id }));
}

/** The worker as it runs now; waits until there is one. */
export async function runningWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
}

async function isFirstRun(page: Page): Promise<Page> {
  await page.waitForURL('**/welcome.html', { waitUntil: 'commit' });
  return page;
}

/** The worker opens it some time after the extension was loaded; it may be there already, under way or not yet. */
export async function closeFirstRun(context: BrowserContext): Promise<void> {
  const opened = context.waitForEvent('page').then(isFirstRun);
  const page = await Promise.any([...context.pages().map(isFirstRun), opened]);
  await page.close();
}

/** Stops every worker of a page's origin and waits until the browser says so. */
export async function stopWorkers(page: Page): Promise<void> {
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
