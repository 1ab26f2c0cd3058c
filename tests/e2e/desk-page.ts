/** A small notice on a portal page, and ways to the controls that the extension puts into it. */
import type { Page } from 'playwright-core';
import { launch, type Launched, type LaunchOptions } from './browser.ts';
import { closedRoot, type ClosedRoot } from './closed-root.ts';

export const ADDRESS = 'portal.bacgiang.gov.vn/van-ban/12';

export const SENTENCES = [
  'Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát quy hoạch, báo cáo UBND tỉnh phương án trước ngày 15/12/2030.',
  'Giao Sở Y tế xây dựng kế hoạch phòng, chống dịch bệnh, trình UBND tỉnh phê duyệt trước ngày 20/12/2030.',
  'Yêu cầu UBND các huyện, thành phố tiếp tục quan tâm, chăm lo đời sống nhân dân trên địa bàn.',
  'Giao Sở Nội vụ tổng hợp kết quả thực hiện, báo cáo Chủ tịch UBND tỉnh trước ngày 25/12/2030.',
] as const;

/** Directives without a deadline, told apart by their last word: "đợt 1" … */
export const manyDirectives = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `Giao Sở Y tế báo cáo UBND tỉnh kết quả đợt ${index + 1}.`);

const HEAD = [
  'ỦY BAN NHÂN DÂN TỈNH BẮC GIANG',
  'Số: 12/TB-UBND',
  'Bắc Giang, ngày 05 tháng 11 năm 2030',
  'THÔNG BÁO',
  'Kết luận của Chủ tịch UBND tỉnh tại phiên họp thường kỳ tháng 11 năm 2030',
  'Ngày 04/11/2030, Chủ tịch UBND tỉnh đã chủ trì phiên họp thường kỳ tháng 11. Sau khi nghe báo cáo và ý kiến của các thành viên dự họp, Chủ tịch UBND tỉnh kết luận như sau:',
];
const TAIL = 'Trên đây là ý kiến kết luận của Chủ tịch UBND tỉnh tại phiên họp thường kỳ tháng 11 năm 2030.';

/** The page of a portal with these sentences as the items of its notice. */
export function noticePage(
  sentences: readonly string[] = SENTENCES,
  { padding = 40 }: { padding?: number } = {},
): string {
  const items = sentences.map((sentence, index) => `${index + 1}. ${sentence}`);
  const paragraphs = [...HEAD, ...items, TAIL].map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Thông báo kết luận</title><style>body { margin: 0; font: 16px/1.6 serif } main { max-width: 640px; padding: 0 ${padding}px }
    p { margin: 0 0 40px } nav { height: 60px }</style></head>
    <body><nav>Trang chủ</nav><main><h1>Thông báo kết luận phiên họp tháng 11</h1><article>${paragraphs}</article></main></body></html>`;
}

/** A browser before the notice; in Vietnamese, whatever languages the machine's browser came with. */
export async function launchBefore(html: string, options: LaunchOptions = {}): Promise<Launched> {
  const browser = await launch({ ...options, sites: { [ADDRESS]: html, ...options.sites } });
  const page = await browser.open('manifest.json');
  await page.evaluate(() => chrome.storage.local.set({ 'settings.language': 'vi' }));
  await page.close();
  return browser;
}

export interface DeskPage {
  page: Page;
  root: ClosedRoot;
}

/** Visits the notice and waits for its marks. */
export async function visitDesk(browser: Launched, address: string = ADDRESS): Promise<DeskPage> {
  const page = await browser.visit(address);
  const root = await closedRoot(page, 'nhac-viec');
  await appears(root, '.nv-fold-tab, .nv-panel');
  await appears(root, '.nv-marks');
  return { page, root };
}

/** Resolves when an element of the selector stands in the root; with `text`, when one that holds it does. */
export async function appears(root: ClosedRoot, selector: string, text = ''): Promise<void> {
  const found = await root.evaluate(
    (inside, wanted) =>
      new Promise<boolean>((resolve) => {
        const [css, words] = wanted;
        const isThere = () => [...inside.querySelectorAll(css)].some((element) => element.textContent?.includes(words));
        if (isThere()) {
          resolve(true);
          return;
        }
        const timer = setTimeout(() => resolve(false), 30_000);
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          clearTimeout(timer);
          observer.disconnect();
          resolve(true);
        });
        observer.observe(inside, { childList: true, subtree: true, attributes: true, characterData: true });
      }),
    [selector, text] as const,
  );
  if (!found) throw new Error(`Nothing like ${selector} “${text}” appeared`);
}

/** How many elements of a selector stand in the root. */
export const count = (root: ClosedRoot, selector: string): Promise<number> =>
  root.evaluate((inside, css) => inside.querySelectorAll(css).length, selector);

/** The accessible name, or else the text, of what has the focus in the root; null where the focus is elsewhere. */
export const focused = (root: ClosedRoot): Promise<string | null> =>
  root.evaluate(
    ({ activeElement }) => activeElement && (activeElement.getAttribute('aria-label') ?? activeElement.textContent),
  );

/** Presses Tab until the focus is on something with that name; throws after a whole round. */
export async function tabTo({ page, root }: DeskPage, name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if ((await focused(root))?.includes(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way by Tab to “${name}”`);
}

/** Opens the panel, wherever it was left. */
export async function unfold({ root }: DeskPage): Promise<void> {
  if ((await count(root, '.nv-panel')) === 0) await root.click('.nv-fold-tab');
  await appears(root, '.nv-panel');
}
