/** What the user says of a page or its site is done at once and remembered; a page with the subject alone leads to its file. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST, bodyOf, livingPage } from '../pages/living.ts';
import { launch, type Launched } from './browser.ts';
import { closedHosts, closedRoot, type ClosedRoot } from './closed-root.ts';
import { isAnnotated, painted } from './page-findings.ts';
import { expectUntouched } from './untouched.ts';

const WAIT = { timeout: 10_000 };
const FILE = 'https://sonla.gov.vn/documents/tb-12.pdf';
const SUBJECT = 'Thông báo số 12/TB-UBND kết luận của Chủ tịch UBND tỉnh tại phiên họp thường kỳ tháng 10';
const SITES = {
  'sonla.gov.vn/notice': livingPage(bodyOf(FIRST), [], ''),
  'sonla.gov.vn/news': livingPage(
    '<h1>Khai mạc lễ hội</h1><p>Giao Sở Y tế báo cáo UBND tỉnh trước ngày 15/3/2024.</p>',
    [],
    '',
  ),
  'sonla.gov.vn/subject': livingPage(
    `<h1>${SUBJECT}</h1><p>Ngày ban hành: 05/10/2023</p><a href="${FILE}">Tải về</a>`,
    [],
    '',
  ),
  'off.gov.vn/notice': livingPage(bodyOf(FIRST), [], ''),
};

let browser: Launched;

beforeAll(async () => {
  browser = await launch({ sites: SITES });
});
afterAll(async () => {
  await browser.close();
});

const isPainted = async (address: string) => {
  const page = await browser.visit(address);
  await expect.poll(async () => (await painted(page))['nv-directive'].length, WAIT).toBeGreaterThan(0);
  return page;
};

/** Presses "không phải văn bản" in the panel; resolves once nothing is painted any more. */
const dismiss = async (page: Page): Promise<ClosedRoot> => {
  const root = await closedRoot(page, 'nhac-viec');
  await root.waitFor('.nv-panel, .nv-fold');
  if (await root.evaluate((own) => own.querySelector('.nv-fold-tab') !== null)) await root.click('.nv-fold-tab');
  await root.waitFor('.nv-panel-foot > .nv-button');
  await root.click('.nv-panel-foot > .nv-button');
  await expect.poll(() => painted(page).then((found) => found['nv-directive']), WAIT).toEqual([]);
  return root;
};

describe('"không phải văn bản"', () => {
  it('takes everything off the page at once, is taken back, and else holds at the next visit', async () => {
    const page = await isPainted('sonla.gov.vn/notice');
    const before = await painted(page);
    const root = await dismiss(page);
    await expectUntouched(page);
    await root.waitFor('.nv-toast .nv-button');
    await root.click('.nv-toast .nv-button');
    await expect.poll(() => painted(page), WAIT).toEqual(before);
    await page.reload();
    await expect.poll(() => painted(page), WAIT).toEqual(before);
    await dismiss(page);
    await page.reload();
    expect(await isAnnotated(browser, page)).toBe(false);
    await expectUntouched(page);
    await page.close();
  });
});

describe('"đọc trang này"', () => {
  it('reads a page that does not look like a notice, and does so at the next visit', async () => {
    const page = await browser.visit('sonla.gov.vn/news');
    expect(await isAnnotated(browser, page)).toBe(false);
    const popup = await browser.open('popup.html');
    await popup.evaluate(
      (url) => chrome.runtime.sendMessage({ to: 'worker', name: 'choose-page', asked: { url, choice: 'notice' } }),
      page.url(),
    );
    await popup.close();
    await page.reload();
    await expect.poll(async () => (await painted(page))['nv-deadline'], WAIT).toEqual(['trước ngày 15/3/2024']);
    await expectUntouched(page);
    await page.close();
  });
});

describe('a site that is switched off', () => {
  it('is not read', async () => {
    const settings = await browser.open('options.html');
    await settings.evaluate(() => chrome.storage.local.set({ 'settings.sitesOff': ['off.gov.vn'] }));
    const page = await browser.visit('off.gov.vn/notice');
    expect(await isAnnotated(browser, page)).toBe(false);
    await settings.evaluate(() => chrome.storage.local.remove('settings.sitesOff'));
    await page.reload();
    await expect.poll(async () => (await painted(page))['nv-directive'].length, WAIT).toBeGreaterThan(0);
    await settings.close();
    await expectUntouched(page);
    await page.close();
  });
});

describe('a page with the subject alone', () => {
  it('says so and leads to the file', async () => {
    const page = await browser.visit('sonla.gov.vn/subject');
    await expect.poll(() => closedHosts(page), WAIT).toEqual(['nhac-viec']);
    const root = await closedRoot(page, 'nhac-viec');
    await root.waitFor('.nv-attached a');
    expect(await root.evaluate((own) => own.querySelector<HTMLAnchorElement>('.nv-attached a')?.href)).toBe(FILE);
    await root.click('.nv-attached .nv-panel-bar button');
    await expect.poll(() => root.evaluate((own) => own.querySelector('.nv-attached') === null)).toBe(true);
    await expectUntouched(page);
    await page.close();
  });
});
