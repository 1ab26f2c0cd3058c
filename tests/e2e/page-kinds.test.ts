/** Every kind of portal page, with and without its quirks: told apart, read as the plain text reads, and left untouched. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/notice/read.ts';
import { articleOf, NOTICE_NAMES } from '../pages/article.ts';
import { PAGE_KINDS } from '../pages/kinds.ts';
import { ALL_QUIRKS, NO_QUIRKS } from '../pages/markup.ts';
import { OTHER_PAGES } from '../pages/others.ts';
import { launch, type Launched } from './browser.ts';
import { findingsOf, isAnnotated, markupOf, painted } from './page-findings.ts';

const NOTICES = PAGE_KINDS.flatMap((kind, index) =>
  [NO_QUIRKS, ALL_QUIRKS].map((quirk, quirks) => {
    const article = articleOf(NOTICE_NAMES[(index + quirks * 2) % NOTICE_NAMES.length]!);
    const name = `${kind.name}, ${article.name}${quirks ? ', with every quirk' : ''}`;
    return { name, article, address: `${kind.address}/${quirks}`, html: kind.build(article, quirk) };
  }),
);

/** What the browser asks for by itself: an icon, and of its maker news and what the fields of a form are. */
const BROWSERS_OWN = /\/favicon\.ico$|^[\w.-]*(?:google(?:apis|usercontent)?|gstatic|gvt1)\.com\//u;

let browser: Launched;

beforeAll(async () => {
  const sites = Object.fromEntries([...NOTICES, ...OTHER_PAGES].map(({ address, html }) => [address, html]));
  browser = await launch({ sites });
});
afterAll(() => browser.close());

describe('a notice page', () => {
  it.each(NOTICES)('$name', async ({ article, address }) => {
    const page = await browser.visit(address);
    const before = await markupOf(page);
    const expected = findingsOf(readNotice(article.text), article.text);
    await expect.poll(() => painted(page), { timeout: 10_000 }).toEqual(expected);
    expect(expected['nv-directive'].length).toBeGreaterThan(5);
    expect(await markupOf(page)).toBe(before);
    await page.close();
  });
});

describe('a page that is none', () => {
  it.each(OTHER_PAGES)('$name', async ({ address }) => {
    const asked = browser.portal.visits.length;
    const page = await browser.visit(address);
    const before = await markupOf(page);
    expect(await isAnnotated(browser, page)).toBe(false);
    expect(await markupOf(page)).toBe(before);
    const requests = browser.portal.visits.slice(asked).filter((visit) => !BROWSERS_OWN.test(visit));
    expect(requests).toEqual([address]);
    await page.close();
  });
});
