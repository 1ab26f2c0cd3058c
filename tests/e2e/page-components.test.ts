/** Notices in shadow trees, slots and frames within frames: read and painted like any other; what nobody sees is left out. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/notice/read.ts';
import { COMPONENT_PAGES, HIDDEN_PARTS, LATE_COMPONENTS, NOTICE, PARTED_PAGES } from '../pages/components.ts';
import { bodyOf, SECOND } from '../pages/living.ts';
import { launch, type Launched } from './browser.ts';
import { closedRoot } from './closed-root.ts';
import { appears } from './desk-page.ts';
import { coloursOf } from './looks.ts';
import { findingsOf, painted } from './page-findings.ts';

const HOST = 'thanhhoa.gov.vn';
const addressOf = (place: number | string): string => `${HOST}/${place}`;
const EXPECTED = findingsOf(readNotice(NOTICE.text), NOTICE.text);
const hiddenSentence = (place: number): string =>
  `<p>Giao Sở Nội vụ rà soát, báo cáo UBND tỉnh trước ngày ${place + 10}/12/2030.</p>`;
const HIDDEN = bodyOf(NOTICE).replace(
  '<p>Nơi nhận',
  `${HIDDEN_PARTS.map(({ markup }, place) => markup(hiddenSentence(place))).join('')}<p>Nơi nhận`,
);
const frame = (path: string): string =>
  `<!doctype html><title>Văn bản</title><p>Khung</p><iframe src="/${path}" width="900" height="700"></iframe>`;

let browser: Launched;

beforeAll(async () => {
  browser = await launch({
    sites: {
      ...Object.fromEntries(COMPONENT_PAGES.map(({ build }, place) => [addressOf(place), build(NOTICE)])),
      ...Object.fromEntries(PARTED_PAGES.map(({ build }, place) => [addressOf(`parted/${place}`), build(NOTICE)])),
      [addressOf('late')]: LATE_COMPONENTS(NOTICE),
      [addressOf('hidden')]: `<!doctype html><title>Chi tiết</title><main>${HIDDEN}</main>`,
      [addressOf('outer')]: frame('middle'),
      [addressOf('middle')]: frame('inner'),
      [addressOf('inner')]: `<!doctype html><title>Chi tiết</title><main>${bodyOf(NOTICE)}</main>`,
    },
  });
});
afterAll(() => browser.close());

/** The letters of texts, in whatever parts they come. */
const lettersOf = (texts: readonly string[]): string =>
  texts
    .flatMap((text) => text.replaceAll(/\s/gu, '').split(''))
    .toSorted()
    .join('');
const DIRECTIVES = lettersOf(EXPECTED['nv-directive']);

/** The markup of the page and of every shadow tree that its scripts can reach; without the hosts of the extension. */
const wholeMarkup = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const trees: ShadowRoot[] = [];
    for (let elements = [...document.querySelectorAll('*')]; elements.length > 0;) {
      const found = elements.flatMap(({ shadowRoot }) => shadowRoot ?? []);
      trees.push(...found);
      elements = found.flatMap((tree) => [...tree.querySelectorAll('*')]);
    }
    return document.documentElement.getHTML({ shadowRoots: trees }).replaceAll(/<nhac-viec[\s\S]*?<\/nhac-viec>/gu, '');
  });

describe('a notice in components', () => {
  it.each(COMPONENT_PAGES)('$name', async (kind) => {
    const page = await browser.visit(addressOf(COMPONENT_PAGES.indexOf(kind)));
    const before = await wholeMarkup(page);
    await expect.poll(() => painted(page)).toEqual(EXPECTED);
    await appears(await closedRoot(page, 'nhac-viec'), '.nv-mark');
    expect(await wholeMarkup(page)).toBe(before);
    await page.close();
  });

  it('is painted in the colours of the marks, within shadow trees too', async () => {
    const page = await browser.visit(addressOf(0));
    await expect.poll(() => painted(page)).toEqual(EXPECTED);
    const colours = await page.evaluate(() =>
      [...(CSS.highlights.get('nv-deadline') ?? [])].map(({ startContainer: { parentElement } }) =>
        parentElement ? getComputedStyle(parentElement, '::highlight(nv-deadline)').backgroundColor : '',
      ),
    );
    expect(new Set(colours).size).toBe(1);
    expect(colours[0]).not.toBe('rgba(0, 0, 0, 0)');
    await page.close();
  });

  it.each(PARTED_PAGES)('is painted in every part of a sentence where there is $name', async (kind) => {
    const page = await browser.visit(addressOf(`parted/${PARTED_PAGES.indexOf(kind)}`));
    await expect.poll(async () => lettersOf((await painted(page))['nv-directive'])).toBe(DIRECTIVES);
    expect(lettersOf((await painted(page))['nv-assignee'])).toBe(lettersOf(EXPECTED['nv-assignee']));
    await page.close();
  });

  it('is read when components and their text come late, and again when they change', async () => {
    const page = await browser.visit(addressOf('late'));
    await expect.poll(() => painted(page)).toEqual(EXPECTED);
    const second = bodyOf(SECOND);
    await page.evaluate((body) => {
      const tree = document.querySelector('portal-late')?.shadowRoot?.querySelector('late-body')?.shadowRoot;
      if (tree) tree.innerHTML = body;
    }, second);
    await expect.poll(() => painted(page)).toEqual(findingsOf(readNotice(SECOND.text), SECOND.text));
    await page.close();
  });

  it('answers the pointer on its words, and a mark that is pressed', async () => {
    const page = await browser.visit(addressOf(0));
    const root = await closedRoot(page, 'nhac-viec');
    await appears(root, '.nv-mark');
    const [x, y] = await page.evaluate(() => {
      const [first] = CSS.highlights.get('nv-deadline') ?? [];
      const range = document.createRange();
      range.setStart(first!.startContainer, first!.startOffset);
      range.setEnd(first!.endContainer, first!.endOffset);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0]!;
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    });
    await page.mouse.move(x, y);
    await appears(root, '.nv-card');
    await page.mouse.move(5, 5);
    await root.click('.nv-mark:nth-child(1)');
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('nv-tracked')?.size)).toBe(1);
    await root.click('.nv-mark:nth-child(1)');
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('nv-tracked')?.size ?? 0)).toBe(0);
    await page.close();
  });
});

it('leaves out what nobody sees', async () => {
  const page = await browser.visit(addressOf('hidden'));
  await expect.poll(() => painted(page)).toEqual(EXPECTED);
  await page.close();
});

it('reads a notice in a frame within a frame', async () => {
  const page = await browser.visit(addressOf('outer'));
  await expect.poll(() => page.frames().length).toBe(3);
  await expect.poll(() => painted(page.frames()[2]!)).toEqual(EXPECTED);
  await page.close();
});

/** The tints of an assignee and of a deadline on light pages, as the tokens have them. */
const TINTS = ['#dbeafe', '#ffe0b2'];

it.each(['inner', '0'])(
  'shows assignees and deadlines on their tints, in a shadow tree or in none: %s',
  async (path) => {
    const page = await browser.visit(addressOf(path));
    await expect
      .poll(async () => coloursOf(browser.context, await page.screenshot({ fullPage: true })))
      .toEqual(expect.arrayContaining(TINTS));
    await page.close();
  },
);
