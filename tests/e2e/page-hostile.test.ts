/** Pages that mean ill: they cannot read or press what is ours, and cannot keep a notice from being read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/notice/read.ts';
import { HOSTILE_PAGES, HOSTILE_WORDS } from '../pages/hostile.ts';
import { FIRST } from '../pages/living.ts';
import { launch, type Launched } from './browser.ts';
import { closedHosts, closedRoot, type ClosedRoot } from './closed-root.ts';
import { apart, findingsOf, painted } from './page-findings.ts';
import { expectUntouched } from './untouched.ts';

const HOST = 'camau.gov.vn';
const WAIT = { timeout: 20_000, interval: 200 };
const names = Object.keys(HOSTILE_PAGES);
const addressOf = (name: string): string => `${HOST}/tin/${names.indexOf(name)}`;

let browser: Launched;

const items = async (): Promise<number> => {
  const page = await browser.open('manifest.json');
  const count = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('watchlist');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('items')) return resolve(0);
          const counting = database.transaction('items').objectStore('items').count();
          counting.addEventListener('success', () => resolve(counting.result));
          return undefined;
        });
      }),
  );
  await page.close();
  return count;
};

/** Whether a press on one of our controls would reach it. */
const isUsable = (root: ClosedRoot) =>
  root.evaluate((own) => {
    const button = own.querySelector('.nv-fold-tab, .nv-panel button');
    const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
    const hit = own.elementFromPoint(x + width / 2, y + height / 2);
    return button !== null && (hit === button || button.contains(hit));
  });

beforeAll(async () => {
  const pages = Object.fromEntries(names.map((name) => [addressOf(name), HOSTILE_PAGES[name]!]));
  browser = await launch({ sites: { ...pages, [`${HOST}/words`]: HOSTILE_WORDS }, expected: [/trapped/u] });
});
afterAll(async () => {
  await browser.close();
});

describe('a page that', () => {
  it.each(names)('%s is read all the same', async (name) => {
    const page = await browser.visit(addressOf(name));
    const seen = await apart(page);
    await expect.poll(() => painted(seen), WAIT).toEqual(findingsOf(readNotice(FIRST.text), FIRST.text));
    expect(await closedHosts(page)).toContain('nhac-viec');
    await expectUntouched(page);
    await page.close();
  });
});

it('can press nothing of ours', async () => {
  const page = await browser.visit(addressOf('presses what it finds'));
  const root = await closedRoot(page, 'nhac-viec');
  await root.waitFor('button');
  const before = await page.evaluate('presses && window.pressed');
  await page.waitForFunction(
    (count) => (window as unknown as { pressed: number }).pressed > Number(count) + 50,
    before,
  );
  expect(await items()).toBe(0);
  expect(await page.evaluate(() => document.querySelector('nhac-viec')?.shadowRoot)).toBeNull();
  await expectUntouched(page);
  await page.close();
});

it('finds nothing of ours in its world', async () => {
  const page = await browser.visit(addressOf('floods the document'));
  await page.waitForFunction(() => CSS.highlights.has('nv-directive'));
  const globals = await page.evaluate(() => {
    const clean = document.createElement('iframe');
    document.body.append(clean);
    const known = new Set(Object.getOwnPropertyNames(clean.contentWindow));
    clean.remove();
    return Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && !/^\d+$/u.test(name));
  });
  // Its own, and the test runner's.
  expect(globals.filter((name) => !/^(?:flood|made|__pw.*|__playwright.*)$/u.test(name))).toEqual([]);
  await expectUntouched(page);
  await page.close();
});

it('gets its words shown as words, in their direction, and cut to size', async () => {
  const page = await browser.visit(`${HOST}/words`);
  await expect
    .poll(async () => (await painted(page))['nv-deadline'], WAIT)
    .toEqual(expect.arrayContaining(['trước ngày 15/3/2024', 'trước ngày 15/4/2024', 'trước ngày 15/5/2024']));
  const root = await closedRoot(page, 'nhac-viec');
  await root.waitFor('button');
  expect(await root.evaluate((own) => own.querySelectorAll('img, script').length)).toBe(0);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  await expectUntouched(page);
  await page.close();
});

it.each([
  ['takes them away', (host: HTMLElement) => host.remove()],
  [
    'puts them where nothing is shown',
    (host: HTMLElement) => {
      const hidden = document.createElement('div');
      hidden.hidden = true;
      const shadow = document.body.attachShadow({ mode: 'closed' });
      shadow.append(hidden, document.createElement('slot'));
      hidden.append(host);
    },
  ],
])('gets our controls back when it %s', async (_, spoil) => {
  const page = await browser.visit(addressOf('posts messages as the extension would'));
  const root = await closedRoot(page, 'nhac-viec');
  await root.waitFor('.nv-fold-tab, .nv-panel');
  await page.evaluate(`(${String(spoil)})(document.querySelector('nhac-viec'))`);
  await page.waitForFunction(() => document.querySelector('html > nhac-viec')?.matches(':popover-open'));
  expect(await isUsable(root)).toBe(true);
  await expectUntouched(page);
  await page.close();
});

it('can neither hide nor still our controls', async () => {
  const page = await browser.visit(addressOf('posts messages as the extension would'));
  const root = await closedRoot(page, 'nhac-viec');
  await root.waitFor('.nv-fold-tab, .nv-panel');
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('nhac-viec')!;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`nhac-viec, :not(:defined), html > :last-child { display: none !important; opacity: 0 !important; visibility: hidden !important;
      pointer-events: none !important; z-index: -1 !important; transform: scale(0) !important; clip-path: inset(50%) !important }`);
    document.adoptedStyleSheets = [sheet];
    host.style.setProperty('display', 'none', 'important');
    host.hidden = true;
    host.inert = true;
  });
  await expect.poll(() => isUsable(root), WAIT).toBe(true);
  await page.close();
});
