import type { Box } from './gutter.ts';

/** Frames the lines of a sentence that was gone to, for as long as its animation lasts. Positions count from the document's start. */
export function Flash({ lines, onEnd }: { lines: readonly Box[]; onEnd: () => void }) {
  return (
    <div class="nv-flashes" aria-hidden="true" onAnimationEnd={onEnd}>
      {lines.map(({ left, right, top, bottom }) => (
        <span
          key={`${left} ${top}`}
          class="nv-flash"
          style={{ left: `${left}px`, top: `${top}px`, width: `${right - left}px`, height: `${bottom - top}px` }}
        />
      ))}
    </div>
  );
}
