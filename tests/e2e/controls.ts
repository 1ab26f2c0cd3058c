/** How what can be pressed or typed into looks, and how large it is, as the user's eye and hand find it. */
import type { Page } from 'playwright-core';

/** All that takes a press or words. */
const CONTROLS = 'button, a[href], summary, input:not([type="file"]), select, textarea';

/** The least that WCAG 2.5.8 allows, in CSS pixels. */
const LEAST = 24;

export const SMALL = [CONTROLS, LEAST] as const;

/**
 * What is too small to hit: a line for each kind, with its size. A box to tick counts with its label. Runs in the page's world, on a closed
 * root too, with `SMALL`.
 */
export function smallIn(root: ParentNode, [controls, least]: readonly [string, number]): string[] {
  const found = [...root.querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
    const target = (element.matches('input[type="checkbox"]') && element.closest('label')) || element;
    const { width, height } = target.getBoundingClientRect();
    if (width < 2 || height < 2 || !target.checkVisibility({ visibilityProperty: true })) return [];
    // Half a pixel is lost where a page is laid out in fractions.
    if (width >= least - 0.5 && height >= least - 0.5) return [];
    return [`${target.tagName.toLowerCase()}.${target.className} ${Math.round(width)}×${Math.round(height)}`];
  });
  return [...new Set(found)];
}

/** What is too small to hit on a page of the extension. */
export async function smallTargets(page: Page): Promise<string[]> {
  const root = await page.evaluateHandle(() => document);
  return root.evaluate(smallIn, SMALL);
}

/** Looks at a page's controls by their kind: tag, classes and state. Lists draw their rows anew, so the first of a kind is looked for each time. */
const openEye = (page: Page) =>
  page.evaluateHandle((controls) => {
    const eye = {
      kindOf(element: HTMLElement) {
        const states = ['aria-pressed', 'aria-selected', 'type'].map((name) => element.getAttribute(name) ?? '');
        const disabled = element.matches(':disabled, [aria-disabled="true"]') ? 'disabled' : '';
        return [element.tagName.toLowerCase(), element.className, ...states, disabled].filter(Boolean).join(' ');
      },
      lookOf(element: HTMLElement) {
        const style = getComputedStyle(element);
        const { backgroundColor, borderTopColor, borderRightColor, color, textDecorationLine, outlineStyle } = style;
        return [backgroundColor, borderTopColor, borderRightColor, color, textDecorationLine, outlineStyle].join(' ');
      },
      reached: () =>
        [...document.querySelectorAll<HTMLElement>(controls)].filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          // A sheet makes everything behind it inert.
          const isInFront = !document.querySelector('dialog[open]') || element.closest('dialog[open]');
          return width >= 2 && height >= 2 && isInFront && element.checkVisibility({ visibilityProperty: true });
        }),
      kinds: () => [...new Set(eye.reached().map((element) => eye.kindOf(element)))],
      first: (kind: string) => eye.reached().find((element) => eye.kindOf(element) === kind),
      look(kind: string) {
        const element = eye.first(kind);
        return element ? eye.lookOf(element) : 'gone';
      },
      /** How it looks at rest and with the focus, and where the pointer hits it; nowhere if something else lies over it. */
      meet(kind: string) {
        const element = eye.first(kind);
        if (!element) return null;
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        element.scrollIntoView({ block: 'center' });
        const rest = eye.lookOf(element);
        element.focus();
        const focused = eye.lookOf(element);
        element.blur();
        const { x, y, width, height } = element.getBoundingClientRect();
        const [left, top] = [x + width / 2, y + height / 2];
        const at = element.contains(document.elementFromPoint(left, top)) ? ([left, top] as const) : null;
        return { rest, focused, at };
      },
    };
    return eye;
  }, CONTROLS);

/**
 * The kinds of control on a page that look no different when they have the focus, under the pointer, or while they are pressed; and those that
 * are disabled and do. What the browser draws by itself, boxes to tick and what is typed or chosen in, is pressed as the browser shows it.
 */
export async function unmoved(page: Page): Promise<{ kinds: number; found: string[] }> {
  const found: string[] = [];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.mouse.move(0, 0);
  // From here on the focus shows: it moves by keys.
  await page.keyboard.press('Tab');
  const eye = await openEye(page);
  const look = (kind: string) => eye.evaluate((it, name) => it.look(name), kind);
  const kinds = await eye.evaluate((it) => it.kinds());
  // All of the focus first: the mouse would hide it.
  for (const kind of kinds) {
    const met = await eye.evaluate((it, name) => it.meet(name), kind);
    if (met && met.rest === met.focused && !kind.endsWith('disabled')) found.push(`${kind}: focus`);
  }
  for (const kind of kinds) {
    const met = await eye.evaluate((it, name) => it.meet(name), kind);
    // A value in its place is a field while it has the focus, and no more.
    if (!met?.at || kind.includes('checkbox')) continue;
    const { rest, at } = met;
    const disabled = kind.endsWith('disabled');
    await page.mouse.move(...at);
    const hovered = await look(kind);
    if ((hovered === rest) !== disabled) found.push(`${kind}: hover`);
    if (!/^(?:input|select|textarea)/u.test(kind)) {
      await page.mouse.down();
      if (((await look(kind)) === hovered) !== disabled) found.push(`${kind}: press`);
    }
    // Let go elsewhere, it does nothing.
    await page.mouse.move(0, 0);
    await page.mouse.up();
  }
  return { kinds: kinds.length, found };
}
