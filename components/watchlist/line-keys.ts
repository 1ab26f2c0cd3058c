import { lineAt } from './window.ts';

const PAGE = 10;
const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
};

/** In a line the text, in a group's heading its fold: where a key that moves between lines sets the focus. */
const targetIn = (table: HTMLElement, index: number) =>
  table.querySelector<HTMLElement>(`[data-index="${index}"] :is(.nv-row-title, .nv-sort)`);

/**
 * Arrow keys, Home, End and the page keys move the focus from line to line, also to lines that are not drawn yet.
 * @param head the height of what sticks to the top, in CSS pixels
 */
export function moveBetweenLines(
  event: KeyboardEvent & { currentTarget: HTMLElement },
  tops: Float64Array,
  head: number,
): void {
  const step = STEPS[event.key];
  const pressed = event.target as HTMLElement;
  const line = pressed.closest<HTMLElement>('[data-index]');
  if (!step || !line || pressed.matches('select, input') || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const table = event.currentTarget;
  const last = tops.length - 2;
  const wanted = Math.min(Math.max(step(Number(line.dataset['index']), last), 0), last);
  const [top = 0, bottom = 0] = [tops[wanted], tops[wanted + 1]];
  const room = table.clientHeight - head;
  if (top < table.scrollTop) table.scrollTop = wanted === lineAt(tops, 0) ? 0 : top;
  else if (bottom > table.scrollTop + room) table.scrollTop = bottom - room;
  const focus = (triesLeft: number) => {
    const target = targetIn(table, wanted);
    if (target) {
      target.focus({ preventScroll: true });
      // In a low window the table itself may reach out of sight.
      table.scrollIntoView({ block: 'nearest' });
    }
    // A line that was far away is drawn in one of the next frames.
    else if (triesLeft > 0) requestAnimationFrame(() => focus(triesLeft - 1));
  };
  focus(30);
}
