/**
 * Says on a row that scrolls sideways whether it goes on to the left and to the right, for the stylesheet to fade those
 * edges. @returns ends it
 */
export function watchOverflow(row: HTMLElement): () => void {
  const look = () => {
    row.dataset['before'] = String(row.scrollLeft > 1);
    row.dataset['after'] = String(row.scrollLeft + row.clientWidth < row.scrollWidth - 1);
  };
  const left = new AbortController();
  row.addEventListener('scroll', look, { passive: true, signal: left.signal });
  // Its own size, and that of what it holds.
  const sizes = new ResizeObserver(look);
  for (const box of [row, ...row.children]) sizes.observe(box);
  look();
  return () => {
    left.abort();
    sizes.disconnect();
  };
}
