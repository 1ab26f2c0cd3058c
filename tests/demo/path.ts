/** The whole path through the demo, without a window: every notice is read, one directive tracked, the popup and the badge looked at. */
import type { Page } from 'playwright-core';
import { closedHosts, closedRoot } from '../e2e/closed-root.ts';
import type { Launched } from '../e2e/browser.ts';
import type { Demo, DemoPage } from './sites.ts';

/** The element that holds what the extension shows on a page. */
const HOST = 'nhac-viec';
const POPUP = { width: 400, height: 600 };

export interface PageFound extends DemoPage {
  directives: number;
  deadlines: number;
  assignees: number;
}

export interface Walk {
  pages: PageFound[];
  /** Whether the page that is no notice was left alone. */
  listUntouched: boolean;
  /** The tracked directive as the popup shows it. */
  popup: string;
  badge: string;
  /** Screenshots by what they show. */
  screens: Record<string, string>;
}

/** Waits until the page is painted, and counts what is. */
async function painted(page: Page): Promise<Pick<PageFound, 'directives' | 'deadlines' | 'assignees'>> {
  await page.waitForFunction(() => (CSS.highlights.get('nv-directive')?.size ?? 0) > 0);
  const [directives = 0, deadlines = 0, assignees = 0] = await page.evaluate(() =>
    ['nv-directive', 'nv-deadline', 'nv-assignee'].map((name) => CSS.highlights.get(name)?.size ?? 0),
  );
  return { directives, deadlines, assignees };
}

/** Walks the path; screenshots go to a folder. Throws where a step does not come about. */
export async function walk(browser: Launched, demo: Demo, folder: string): Promise<Walk> {
  const screens: Record<string, string> = {};
  const shoot = async (page: Page, name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const path = `${folder}/${name}-${colorScheme}.png`;
      await page.screenshot({ path });
      screens[`${name}, ${colorScheme}`] = path;
    }
  };

  const pages: PageFound[] = [];
  for (const { owner, title, address } of demo.pages) {
    const page = await browser.visit(address);
    pages.push({ owner, title, address, ...(await painted(page)) });
    if (address !== demo.today.address) await page.close();
  }

  const list = await browser.visit(demo.list);
  const listUntouched = (await closedHosts(list)).length === 0;
  await list.close();

  const page = await browser.visit(demo.today.address);
  await painted(page);
  const onPage = await closedRoot(page, HOST);
  const mark = `.nv-mark[aria-label*="${demo.today.tracked}"]`;
  await onPage.waitFor(mark);
  await onPage.click(mark);
  await onPage.waitFor(`${mark}[aria-pressed="true"]`);
  await shoot(page, 'page');

  const popup = await browser.open('popup.html');
  await popup.setViewportSize(POPUP);
  const row = popup.getByText(demo.today.tracked).first();
  await row.waitFor();
  const shown = await popup.getByRole('listitem').filter({ hasText: demo.today.tracked }).first().innerText();
  const badge = await popup.evaluate(() => chrome.action.getBadgeText({}));
  await shoot(popup, 'popup');
  return { pages, listUntouched, popup: shown.replaceAll(/\s+/gu, ' '), badge, screens };
}
