/**
 * `npm run smoke:firefox`: the built extension in Firefox, from a notice's page to the popup. Not a part of `npm test`, which asks
 * for one browser only. `FIREFOX_PATH` names a Firefox that is not on PATH.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'wxt';
import { demoSites } from '../demo/sites.ts';
import { openPortal } from '../portal/portal.ts';
import { checkGoing } from './standing.ts';

const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const ID = 'nhac-viec@nhac-viec.vn';
/** Firefox gives each installation a random one, unless told. */
const ORIGIN = 'moz-extension://7e5a1d0c-52f4-4c3e-9d53-0c1b7f6f2a11';

const findFirefox = () =>
  process.env['FIREFOX_PATH'] ??
  [
    ...['firefox', 'firefox-esr'].flatMap((name) =>
      (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
    ),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env['PROGRAMFILES'] ?? '', 'Mozilla Firefox/firefox.exe'),
  ].find((path) => existsSync(path));

async function start(executablePath: string, hosts: string[]): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: new URL(ORIGIN).hostname }),
      'intl.accept_languages': 'vi',
      'intl.locale.requested': 'vi',
      'network.dns.localDomains': hosts.join(','),
    },
  });
}

/** Pages of an extension never report that they have loaded; what they show is waited for instead. */
async function openPopup(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(`${ORIGIN}/popup.html`).catch(() => null);
  await page.waitForFunction(() => document.querySelector('[role="tab"]') !== null);
  return page;
}

async function smoke(executablePath: string): Promise<string[]> {
  await build({ browser: 'firefox', manifestVersion: 3 });
  const demo = demoSites(new Date());
  await using portal = await openPortal(demo.sites);
  const browser = await start(executablePath, [
    ...new Set(Object.keys(demo.sites).map((address) => address.split('/')[0] ?? '')),
  ]);
  try {
    const id = await browser.installExtension(BUILT);
    const addressOf = (address: string) => `https://${address.replace('/', `:${portal.port}/`)}`;
    const found: string[] = [];
    for (const { title, address } of demo.pages) {
      const page = await browser.newPage();
      await page.goto(addressOf(address));
      await page.waitForFunction(() => (CSS.highlights.get('nv-directive')?.size ?? 0) > 0);
      const count = await page.evaluate(() => CSS.highlights.get('nv-directive')?.size);
      found.push(`${title}: ${count}`);
      await page.close();
    }
    const popup = await openPopup(browser);
    found.push(`popup: ${await popup.evaluate(() => document.querySelectorAll('[role="tab"]').length)} tabs`);
    // At the end: installed anew, the extension has another origin.
    found.push(await checkGoing(browser, { id, built: BUILT, address: addressOf(demo.pages[0]?.address ?? '') }));
    return found;
  } finally {
    await browser.close();
  }
}

const firefox = findFirefox();
if (firefox === undefined) {
  console.error('Hãy cài Firefox, hoặc đặt FIREFOX_PATH trỏ tới nó. (Install Firefox, or let FIREFOX_PATH name it.)');
  process.exitCode = 1;
} else {
  console.log((await smoke(firefox)).join('\n'));
}
