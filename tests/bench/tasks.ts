/** `npm run bench -- tasks`: the longest tasks of the main thread from the loading of a page to the panel, in processor time. */
import { launch } from '../e2e/browser.ts';
import { articleOf } from '../pages/article.ts';
import { HUGE_PAGE } from '../pages/broken.ts';
import { bodyOf, livingPage } from '../pages/living.ts';
import { tasksWhile } from './page/tasks.ts';

const PAGES: Record<string, string> = {
  'a notice of 40,000 characters': livingPage(bodyOf(articleOf('quang-nam-2024-07')), [], ''),
  'a page of 2 MB': HUGE_PAGE,
};
await using browser = await launch({
  sites: Object.fromEntries(Object.values(PAGES).map((html, index) => [`bench.gov.vn/tin/${index}`, html])),
});
for (const [index, name] of Object.keys(PAGES).entries()) {
  const page = await browser.context.newPage();
  const tasks = await tasksWhile(page, async () => {
    await page.goto(`https://bench.gov.vn/tin/${index}`);
    await page.waitForFunction(() => (CSS.highlights.get('nv-directive')?.size ?? 0) > 0, null, { timeout: 60_000 });
    await page.waitForTimeout(8000);
  });
  console.log(name, tasks.length, await page.evaluate(() => CSS.highlights.get('nv-directive')?.size));
  for (const task of tasks.slice(0, 14)) console.log(task.at.toFixed(0), task.ms.toFixed(1), task.steps.join(' | '));
  await page.close();
}
