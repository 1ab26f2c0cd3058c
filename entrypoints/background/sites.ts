/** Runs the small script on the sites that the user added and the browser lets us read, besides the portals of the manifest. */
import { browser } from 'wxt/browser';
import { addSite, patternOf, readSettings, watchSettings, wishGranted } from '../../lib/settings.ts';

const ID = 'added-sites';

async function allowed(patterns: string[]): Promise<string[]> {
  const answers = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return patterns.filter((_, index) => answers[index]);
}

async function register(): Promise<void> {
  const { values } = await readSettings();
  const matches = await allowed(values.sites.map(patternOf));
  const known = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: ['/content-scripts/portal.js'], matches, allFrames: true };
  await (known ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

/** The popup that asked may have closed behind the browser's question. */
async function addWished({ origins = [] }: { origins?: string[] }): Promise<void> {
  const site = await wishGranted(origins);
  if (site) await addSite(site);
}

/** Keeps the registration in step with settings and permissions until `signal` aborts. One change at a time. */
export function keepSites(signal: AbortSignal): void {
  let last = Promise.resolve();
  const again = () => {
    last = last.then(register).catch((error: unknown) => console.warn('sites', error));
  };
  watchSettings(again, signal);
  const added = (permissions: { origins?: string[] }) => {
    void addWished(permissions).catch((error: unknown) => console.warn('sites', error));
    again();
  };
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(again);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(again);
  });
  again();
}
