/** The extension's own pages under the keyboard alone. */
import type { Page } from 'playwright-core';

/** The accessible name of what has the focus, or nearly: its label, its labels' words, or its own. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) return '';
    const isField = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement].some((kind) => element instanceof kind);
    const labels = isField ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const words = labels.map(({ textContent }) => textContent).join(' ');
    return element.getAttribute('aria-label') ?? (words || element.textContent);
  });

/** Presses Tab, with Shift where `back`, until the focus is on something of that name; throws after many. */
export async function tabOnto(page: Page, name: string | RegExp, back = false): Promise<void> {
  const fits = (said: string) => (typeof name === 'string' ? said.includes(name) : name.test(said.trim()));
  for (let step = 0; step < 400; step += 1) {
    if (fits(await focusedName(page))) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`No way by Tab to “${String(name)}”`);
}
