/** What a card tells and does, by mouse and by keyboard: where something was taken from, what changed, what may be a slip; and where it stands. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Launched } from './browser.ts';
import {
  ADDRESS,
  appears,
  count,
  focused,
  launchBefore,
  noticePage,
  SENTENCES,
  tabTo,
  visitDesk,
} from './desk-page.ts';
import type { DeskPage } from './desk-page.ts';

const [FIRST, ...REST] = SENTENCES;
const SLIP = 'Giao Sở Tài chính tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 10/01/2030.';
const HEADED = 'portal.bacgiang.gov.vn/van-ban/13';
const UNDER = '<p>5. Sở Nội vụ</p><p>a) Tổng hợp kết quả thực hiện, báo cáo Chủ tịch UBND tỉnh trước ngày 28/12.</p>';
const withHeading = noticePage([...SENTENCES, SLIP])
  .replaceAll('12/TB-UBND', '13/TB-UBND')
  .replace('<p>Trên đây', `${UNDER.replace('5.', '6.')}<p>Trên đây`);

let browser: Launched;
beforeAll(async () => {
  browser = await launchBefore(noticePage(), { sites: { [HEADED]: withHeading } });
});
afterAll(() => browser.close());

/** Opens the card of the mark whose name holds these words by keyboard. */
async function openCard({ page, root }: DeskPage, words: string): Promise<void> {
  await root.evaluate(
    (inside, text) =>
      [...inside.querySelectorAll<HTMLElement>('.nv-mark')]
        .find((mark) => mark.getAttribute('aria-label')?.includes(text))
        ?.focus(),
    words,
  );
  await page.keyboard.press('ArrowRight');
  await appears(root, '.nv-card .nv-details');
}

it('says what was inherited and reckoned, and leads to the heading, by keyboard and by mouse', async () => {
  const desk = await visitDesk(browser, HEADED);
  const { page, root } = desk;
  await openCard(desk, 'Tổng hợp kết quả thực hiện');
  await appears(root, '.nv-card', 'tính theo ngày văn bản 05/11/2030');
  await appears(root, '.nv-card .nv-source', 'lấy từ «6. Sở Nội vụ»');
  await tabTo(desk, 'lấy từ');
  await page.keyboard.press('Enter');
  await appears(root, '.nv-flash');
  const framed = await page.evaluate(() => {
    const heading = [...document.querySelectorAll('p')].find(({ textContent }) => textContent === '6. Sở Nội vụ');
    return heading?.getBoundingClientRect().top;
  });
  const flash = await root.evaluate((inside) => inside.querySelector('.nv-flash')?.getBoundingClientRect().top);
  expect(Math.abs((framed ?? 0) - (flash ?? Infinity))).toBeLessThan(12);
  await expect.poll(() => count(root, '.nv-flash')).toBe(0);
  await root.click('.nv-card .nv-source');
  await appears(root, '.nv-flash');
  await page.close();
});

it('takes the written year by keyboard, and back again', async () => {
  const desk = await visitDesk(browser, HEADED);
  const { page, root } = desk;
  await openCard(desk, 'Giao Sở Tài chính tổng hợp');
  await appears(root, '.nv-card .nv-callout', 'Văn bản ghi 10/01/2030, có lẽ phải là 10/01/2031');
  await appears(root, '.nv-card-due', '09/01/2031');
  await tabTo(desk, 'Dùng 10/01/2030');
  await page.keyboard.press('Enter');
  await appears(root, '.nv-card-due', '09/01/2030');
  await page.keyboard.press('Control+Z');
  await appears(root, '.nv-card-due', '09/01/2031');
  // Tracked, it goes on saying so.
  await tabTo(desk, 'Theo dõi');
  await page.keyboard.press('Enter');
  await appears(root, '.nv-mark-warns[aria-label*="nghi ghi nhầm năm"][aria-pressed="true"]');
  await expect(appears(root, '.nv-card .nv-callout', 'Nghi ghi nhầm năm')).resolves.toBeUndefined();
  await page.close();
});

it('marks where nobody can tell what is to be done, other than a slip or a change', async () => {
  const { page, root } = await visitDesk(browser, HEADED);
  await appears(root, '.nv-mark-unclear [data-icon="flagUnclear"]');
  const names = (await root.accessible()).map(({ name }) => name);
  expect(names).toContainEqual(expect.stringMatching(/^Theo dõi \(chưa rõ việc\): Yêu cầu UBND các huyện/u));
  expect(await count(root, '.nv-mark-unclear')).toBe(1);
  await page.close();
});

it('stays while one edits in it, and gives the focus back', async () => {
  const desk = await visitDesk(browser);
  const { page, root } = desk;
  await root.hover('.nv-mark');
  await appears(root, '.nv-card .nv-details');
  await root.click('.nv-card [data-edit]');
  await appears(root, '.nv-card form');
  expect(await root.evaluate(({ activeElement }) => activeElement?.tagName)).toBe('TEXTAREA');
  await page.mouse.move(1300, 700);
  // Longer than a card that the pointer opened stays without it.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
  await appears(root, '.nv-card form');
  await tabTo(desk, '');
  await root.click('.nv-card form .nv-field:nth-of-type(1) input, .nv-card form input');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('ngày kia kìa');
  await tabTo(desk, 'Lưu');
  await page.keyboard.press('Enter');
  await appears(root, '.nv-note-error', 'Không hiểu ngày này');
  await appears(root, '.nv-card form');
  await page.keyboard.press('Escape');
  await appears(root, '.nv-card .nv-details');
  expect(await focused(root)).toContain('Sửa');
  await page.close();
});

it('takes over a new date and a new body by keyboard alone, and undoes it', async () => {
  const before = await visitDesk(browser);
  await before.root.click('.nv-mark');
  await appears(before.root, '.nv-mark[aria-pressed="true"]');
  await before.page.close();
  const changed = FIRST.replace('15/12/2030', '30/12/2030').replace('Sở Xây dựng', 'Sở Nội vụ');
  browser.portal.sites[ADDRESS] = noticePage([changed, ...REST]);
  const desk = await visitDesk(browser);
  const { page, root } = desk;
  await openCard(desk, 'thay đổi');
  await appears(root, '.nv-difference del', '15/12/2030');
  await appears(root, '.nv-difference ins', '30/12/2030');
  await appears(root, '.nv-callout', '→ 29/12/2030');
  await appears(root, '.nv-callout', 'Chủ trì: Sở Xây dựng → Sở Nội vụ');
  await tabTo(desk, 'Lấy theo trang');
  await page.keyboard.press('Enter');
  await appears(root, '.nv-card-due', '29/12/2030');
  await appears(root, '.nv-card .nv-facts', 'Sở Nội vụ');
  expect(await count(root, '.nv-callout')).toBe(0);
  await page.keyboard.press('Control+Z');
  await appears(root, '.nv-difference ins', '30/12/2030');
  await tabTo(desk, 'Giữ như cũ');
  await page.keyboard.press('Enter');
  await expect.poll(() => count(root, '.nv-difference')).toBe(0);
  expect(await count(root, '.nv-mark-warns')).toBe(0);
  await appears(root, '.nv-card-due', '14/12/2030');
  await page.close();
});

it.each([
  [1366, 768],
  [683, 384],
  [360, 740],
])('lies beside its sentence, not on it, in a window of %i by %i', async (width, height) => {
  browser.portal.sites[ADDRESS] = noticePage(SENTENCES, { padding: 26 });
  const desk = await visitDesk(browser);
  const { page, root } = desk;
  await page.setViewportSize({ width, height });
  for (const top of [60, height / 2, height - 120]) {
    await page.evaluate((wanted) => {
      const item = [...document.querySelectorAll('article p')].find((one) => one.textContent?.startsWith('2. '));
      scrollBy({ top: (item?.getBoundingClientRect().top ?? 0) - wanted, behavior: 'instant' });
    }, top);
    await openCard(desk, 'phòng, chống dịch');
    const card = await root.evaluate((inside) => {
      const box = inside.querySelector('.nv-card')?.getBoundingClientRect();
      return { left: box?.left ?? 0, right: box?.right ?? 0, top: box?.top ?? 0, bottom: box?.bottom ?? 0 };
    });
    const sentence = await page.evaluate(() => {
      const item = [...document.querySelectorAll('article p')].find((one) => one.textContent?.startsWith('2. '));
      const { left, right, top: above, bottom } = item?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, top: above, bottom };
    });
    const lies =
      card.left < sentence.right &&
      card.right > sentence.left &&
      card.top < sentence.bottom &&
      card.bottom > sentence.top;
    expect({ top, lies, card, sentence }).toMatchObject({ lies: false });
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(width);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.bottom).toBeLessThanOrEqual(height);
    await page.keyboard.press('Escape');
    await expect.poll(() => count(root, '.nv-card')).toBe(0);
  }
  await page.close();
});
