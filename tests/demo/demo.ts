/** `npm start`: the extension at work before a small portal; in a window where there is a display, by itself where there is none. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { provideBrowser, WHAT_TO_INSTALL } from '../check/browser.ts';
import { launch } from '../e2e/browser.ts';
import { walk } from './path.ts';
import { demoSites } from './sites.ts';
import { table } from './table.ts';

const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const SCREENS = folder('.screens');
const PROFILE = folder('.profiles/demo');

const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const WHAT_TO_CLICK = `
Cửa sổ trình duyệt vừa mở là một cổng thông tin thử, có Nhắc việc đã cài sẵn:
  1. Trang đang mở là một thông báo: nhiệm vụ, đơn vị và thời hạn được đánh dấu ngay trong văn bản.
  2. Bấm lá cờ bên lề một nhiệm vụ để theo dõi. Bấm lần nữa để bỏ.
  3. Bấm biểu tượng Nhắc việc trên thanh công cụ (trong nút mảnh ghép) để xem danh sách việc.
  4. Thẻ “Văn bản mới” liệt kê sáu văn bản; năm văn bản kia là thật, của các năm trước.
Lần đầu có thêm thẻ “Nhắc việc” chào bạn và hỏi cơ quan của bạn.
Đóng cửa sổ để kết thúc. (Close the window to end the demo.)
`;

async function inWindow(): Promise<void> {
  const demo = demoSites(new Date());
  const browser = await launch({ sites: demo.sites, headless: false, profile: PROFILE });
  const closed = new Promise<void>((resolve) => {
    browser.context.on('close', () => resolve());
  });
  const [first] = browser.context.pages();
  await first?.goto(`https://${demo.list}`);
  const notice = await browser.visit(demo.today.address);
  // The first time, a page of welcome opens by itself, in front.
  await browser.context.waitForEvent('page', { timeout: 2000 }).catch(() => null);
  await notice.bringToFront();
  console.log(WHAT_TO_CLICK);
  await closed;
  await browser.portal[Symbol.asyncDispose]();
}

async function byItself(): Promise<void> {
  mkdirSync(SCREENS, { recursive: true });
  const demo = demoSites(new Date());
  await using browser = await launch({ sites: demo.sites });
  const { pages, listUntouched, popup, badge, screens } = await walk(browser, demo, SCREENS);
  console.log(
    table(
      ['Văn bản', 'Nhiệm vụ', 'Thời hạn', 'Đơn vị'],
      pages.map((page) => [page.title, page.directives, page.deadlines, page.assignees].map(String)),
    ),
  );
  console.log(`\nTrang danh mục, không phải văn bản: ${listUntouched ? 'để nguyên' : 'bị đánh dấu nhầm'}`);
  console.log(`Theo dõi bằng một lần bấm; danh sách việc có: ${popup}`);
  console.log(`Số trên biểu tượng: ${badge}\n`);
  console.log(table(['Ảnh chụp', 'Tệp'], Object.entries(screens)));
  if (!listUntouched || badge !== '1') process.exitCode = 1;
}

const path = provideBrowser();
if (path === null) {
  console.error(WHAT_TO_INSTALL);
  process.exitCode = 1;
} else {
  process.env['CHROME_PATH'] = path;
  await build({ browser: 'chrome' });
  await (hasDisplay ? inWindow() : byItself());
}
