/** What axe finds wrong with a page once nothing in it moves. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * A line for each fault: the rule, the element and what is wrong; none on a page that is well. With `within`, of what stands in
 * the elements of a CSS selector alone. The script goes into the page's own world, once a page: axe's adapter for Playwright
 * opens a tab of its own for each question, which takes many times as long.
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (css) => {
    // Colours on their way are neither what was there nor what comes.
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const found = await run({ include: [[css]] }, { resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, within);
}
