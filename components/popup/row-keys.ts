import { entryCount, type Group, topOf } from './groups.ts';

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
  PageDown: (at) => at + 6,
  PageUp: (at) => at - 6,
};

/** The first control of a row, where a key that moves between rows sets the focus. */
const targetIn = (list: HTMLElement, index: number) =>
  list.querySelector<HTMLElement>(`[data-index="${index}"] button.nv-row-title`);

/** Scrolls as little as shows an entry whole. */
function reveal(list: HTMLElement, groups: readonly Group[], index: number): void {
  const [top, bottom] = [topOf(groups, index), topOf(groups, index + 1)];
  if (top < list.scrollTop) list.scrollTop = top;
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
}

/** Arrow keys, Home, End and the page keys move the focus from row to row, over headings, also to rows not yet drawn. */
export function moveBetweenRows(event: KeyboardEvent & { currentTarget: HTMLElement }, groups: readonly Group[]): void {
  const step = STEPS[event.key];
  const entry = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
  if (!step || !entry || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const list = event.currentTarget;
  const count = entryCount(groups);
  const at = Number(entry.dataset.index);
  const wanted = Math.min(Math.max(step(at, count), 0), count - 1);
  const towards = wanted < at ? -1 : 1;
  reveal(list, groups, wanted);
  const focus = (index: number, triesLeft: number) => {
    const target = targetIn(list, index);
    if (target) target.focus();
    // A heading is passed over; a row that was far away is drawn in one of the next frames.
    else if (list.querySelector(`[data-index="${index}"] h2`)) focus(index + (index === 0 ? 1 : towards), triesLeft);
    else if (triesLeft > 0 && index >= 0 && index < count) requestAnimationFrame(() => focus(index, triesLeft - 1));
  };
  focus(wanted, 30);
}
