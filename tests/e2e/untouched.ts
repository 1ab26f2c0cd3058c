/** Whether a page is, to the node and attribute, what it made of itself: pages of `livingPage` keep their own markup. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Hosts of the extension's controls are its own. */
const withoutHosts = (markup: string): string => markup.replaceAll(/<nhac-viec[\s\S]*?<\/nhac-viec>/gu, '');

/**
 * Fails where the markup differs from what the page itself last made of it. Asks past all that the page may have redefined.
 * @param view the window in question, as the page's scripts name it: `frames[0]`
 */
export async function expectUntouched(page: Page, view = 'window'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `({ made: ${view}.made, now: ${view}.document.documentElement.outerHTML })`,
    returnByValue: true,
  });
  await session.detach();
  const { made, now } = result.value as { made: string; now: string };
  expect(withoutHosts(now)).toBe(withoutHosts(made));
}
