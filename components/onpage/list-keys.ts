/**
 * Keys within a list of rows of which one is in the Tab order, as the ARIA Authoring Practices have it for a layout grid
 * (https://www.w3.org/WAI/ARIA/apg/patterns/grid/#layoutgridsforgroupingwidgets): up, down, Home, End and the page keys move between rows, left
 * and right between a row's controls. T tracks, for whom the flag is a key too far.
 */

const PAGE = 8;
const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  End: (_, last) => last,
  Home: () => 0,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
};
const ASIDE: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** A row's own controls; what an opened row shows below is no part of these. */
const CONTROLS = '.nv-row-lead button, button.nv-row-title, .nv-row-actions button';

const rowAt = (list: HTMLElement, index: number) => list.querySelector<HTMLElement>(`[data-index="${index}"]`);
const controlsOf = (row: HTMLElement | null) => [...(row?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];

/** Frames that a row may take to be drawn after it was scrolled to. */
const FRAMES = 30;

function focusControl(list: HTMLElement, index: number, control: number, framesLeft = FRAMES): void {
  const found = controlsOf(rowAt(list, index)).at(control);
  if (found) found.focus();
  else if (framesLeft > 0) requestAnimationFrame(() => focusControl(list, index, control, framesLeft - 1));
}

export interface ListKeys {
  count: number;
  /** Draws a row, and scrolls to it. */
  reveal: (index: number) => void;
  /** Tracks the row's directive, or takes it off again. */
  track: (index: number) => void;
}

export function pressInList(
  event: KeyboardEvent & { currentTarget: HTMLElement },
  { count, reveal, track }: ListKeys,
): void {
  const { key, target, currentTarget: list } = event;
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-index]') : null;
  const controls = controlsOf(row);
  const control = controls.indexOf(target as HTMLElement);
  if (!row || control < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const at = Number(row.dataset['index']);
  const step = STEPS[key];
  const aside = ASIDE[key];
  if (step) {
    const wanted = Math.max(0, Math.min(step(at, count - 1), count - 1));
    if (wanted !== at) reveal(wanted);
    focusControl(list, wanted, control);
  } else if (aside) controls[control + aside]?.focus();
  else if (key.toLowerCase() === 't') track(at);
  else return;
  event.preventDefault();
}
