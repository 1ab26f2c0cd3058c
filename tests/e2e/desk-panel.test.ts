/** The panel: the list that says what the highlights show, by keyboard alone; and no fault that axe knows, light and dark. */
import { expect, it } from 'vitest';
import type { ClosedRoot } from './closed-root.ts';
import { SMALL, smallIn } from './controls.ts';
import { faultsOf } from './desk-faults.ts';
import {
  appears,
  count,
  focused,
  launchBefore,
  manyDirectives,
  noticePage,
  SENTENCES,
  tabTo,
  unfold,
  visitDesk,
  type DeskPage,
} from './desk-page.ts';

const SLIP = 'Giao Sở Tài chính tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 10/01/2030.';
const LONG = [...SENTENCES, SLIP, ...manyDirectives(20)];

/** Where on the screen the sentence stands that the words are of. */
const inView = ({ page }: DeskPage, words: string) =>
  page.evaluate((text) => {
    const item = [...document.querySelectorAll('article p')].find(({ textContent }) => textContent?.includes(text));
    const box = item?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, words);

it('does everything by keyboard alone', async () => {
  await using browser = await launchBefore(noticePage(LONG));
  const desk = await visitDesk(browser);
  const { page, root } = desk;
  const press = (key: string) => page.keyboard.press(key);
  await root.evaluate((inside) => inside.querySelector<HTMLElement>('[data-fold]')?.focus());
  if ((await count(root, '.nv-panel')) === 0) await press('Enter');
  await appears(root, '.nv-panel');

  await tabTo(desk, 'Có thời hạn');
  await press('Space');
  await appears(root, '.nv-chip[aria-pressed="true"]');
  expect(await count(root, '.nv-row')).toBe(4);
  await press('Space');
  expect(await count(root, '.nv-row')).toBe(LONG.length);

  await tabTo(desk, 'Nhiệm vụ tiếp theo');
  await press('Enter');
  await appears(root, '.nv-row[aria-current]', 'Sở Xây dựng');
  await press('Enter');
  await appears(root, '.nv-row[aria-current]', 'phòng, chống dịch');
  await appears(root, '.nv-flash');

  await tabTo(desk, 'Theo dõi nhiều');
  await press('Enter');
  await tabTo(desk, 'Mọi nhiệm vụ có thời hạn');
  await press('Enter');
  await appears(root, '.nv-toast', 'Đang theo dõi 4 nhiệm vụ.');
  expect(await count(root, '.nv-row .nv-icon-button[aria-pressed="true"]')).toBe(4);
  await press('Control+Z');
  await appears(root, '.nv-panel-head', '0 đang theo dõi');

  await root.evaluate((inside) => inside.querySelector<HTMLElement>('[data-fold]')?.focus());
  await press('Enter');
  await appears(root, '.nv-fold-tab');
  expect(await focused(root)).toContain(`${LONG.length}`);
});

it('goes to a sentence by a press on its words', async () => {
  await using browser = await launchBefore(noticePage(LONG));
  const desk = await visitDesk(browser);
  await unfold(desk);
  expect(await inView(desk, 'đợt 20.')).toBe(false);
  await desk.root.click('.nv-row:last-child button.nv-row-title');
  await expect.poll(() => inView(desk, 'đợt 20.')).toBe(true);
});

it('edits who and when before tracking, and the item is so', async () => {
  await using browser = await launchBefore(noticePage());
  const desk = await visitDesk(browser);
  const { page, root } = desk;
  await unfold(desk);
  await root.click('.nv-row .nv-row-actions button');
  await appears(root, '.nv-details');
  await pressButton(root, '.nv-details .nv-button', 'Sửa');
  await appears(root, '.nv-row form');
  await root.click('.nv-row form input');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('20/01/2031');
  await appears(root, '.nv-note', '20/01/2031 (thứ Hai)');
  await tabTo(desk, '');
  await root.click('.nv-assignees:nth-of-type(2) input, .nv-assignees input');
  await page.keyboard.type('Sở Nội vụ');
  await page.keyboard.press('Enter');
  await pressButton(root, '.nv-row form .nv-button', 'Lưu');
  await appears(root, '.nv-details', '20/01/2031');
  await pressButton(root, '.nv-details .nv-button', 'Theo dõi');
  await appears(root, '.nv-mark[aria-pressed="true"]');
  await page.reload();
  const again = await visitDesk(browser);
  await unfold(again);
  await appears(again.root, '.nv-row-meta', 'Sở Nội vụ');
  await expect(appears(again.root, '.nv-row-meta', '20/01/2031')).resolves.toBeUndefined();
});

it('takes the year that was meant, and by one press the one that is written', async () => {
  await using browser = await launchBefore(noticePage([...SENTENCES, SLIP]));
  const desk = await visitDesk(browser);
  await unfold(desk);
  await desk.root.click('.nv-row:last-child .nv-row-actions button');
  await appears(desk.root, '.nv-callout', '10/01/2030');
  await pressButton(desk.root, '.nv-details .nv-button', 'Dùng 10/01/2030');
  await appears(desk.root, '.nv-card-due', '09/01/2030');
  expect(await count(desk.root, '.nv-callout')).toBe(0);
});

it('stays folded, on its side and in its size on the next page', async () => {
  await using browser = await launchBefore(noticePage());
  const desk = await visitDesk(browser);
  await unfold(desk);
  await desk.root.click('.nv-panel-bar .nv-icon-button');
  await appears(desk.root, '.nv-panel.nv-side-left');
  await desk.root.evaluate((inside) => inside.querySelector<HTMLElement>('.nv-panel-corner')?.focus());
  await desk.page.keyboard.press('ArrowRight');
  await appears(desk.root, '.nv-panel[style*="width: 360px"]');
  await desk.page.reload();
  const again = await visitDesk(browser);
  await expect(appears(again.root, '.nv-panel.nv-side-left[style*="width: 360px"]')).resolves.toBeUndefined();
});

/** Presses the button of that name with the mouse. */
async function pressButton(root: ClosedRoot, selector: string, name: string): Promise<void> {
  const place = await root.evaluate(
    (inside, [css, words]) => [...inside.querySelectorAll(css)].findIndex((one) => one.textContent?.includes(words)),
    [selector, name] as const,
  );
  await root.evaluate((inside, [css, at]) => inside.querySelectorAll(css)[at]?.setAttribute('data-wanted', ''), [
    selector,
    place,
  ] as const);
  await root.click('[data-wanted]');
  await root.evaluate((inside) => inside.querySelector('[data-wanted]')?.removeAttribute('data-wanted'));
}

it.each(['light', 'dark'] as const)('has no fault that axe knows, %s', async (colorScheme) => {
  await using browser = await launchBefore(noticePage([...SENTENCES, SLIP]), { colorScheme });
  const desk = await visitDesk(browser);
  const { root } = desk;
  await unfold(desk);
  await root.click('.nv-mark');
  await appears(root, '.nv-toast');
  await root.click('.nv-row:last-child .nv-row-actions button');
  await pressButton(root, '.nv-details .nv-button', 'Vì sao?');
  await root.click('.nv-keys summary');
  await root.hover('.nv-mark:nth-child(2)');
  await appears(root, '.nv-card');
  expect(await faultsOf(desk)).toEqual([]);
  // Marks are as narrow as the page's margin has them.
  const small = await root.evaluate(smallIn, SMALL);
  expect(small.filter((line) => !line.includes('nv-mark'))).toEqual([]);
  await pressButton(root, '.nv-card .nv-button', 'Sửa');
  await appears(root, '.nv-card form');
  expect(await faultsOf(desk)).toEqual([]);
});

it('leaves no button of a tracked row alone on a line, however narrow the panel', async () => {
  await using browser = await launchBefore(noticePage());
  const desk = await visitDesk(browser);
  const { root } = desk;
  await unfold(desk);
  await root.click('.nv-row .nv-row-lead button');
  await appears(root, '.nv-row [aria-pressed="true"]');
  await root.click('.nv-row .nv-row-actions button');
  await appears(root, '.nv-panel .nv-card-actions', 'Bỏ theo dõi');
  const lines = (width: number) =>
    root.evaluate((inside, wide) => {
      inside.querySelector<HTMLElement>('.nv-panel')!.style.width = `${wide}px`;
      const middles = [...inside.querySelectorAll('.nv-panel .nv-card-actions button')].map((button) => {
        const { top, bottom } = button.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      });
      return [...new Set(middles)].map((middle) => middles.filter((one) => one === middle).length);
    }, width);
  // Done and stop; edit, why and copy.
  expect(await lines(320)).toEqual([2, 3]);
  expect(await lines(480)).toEqual([5]);
});
