/** Where the panel stands in the window and how large it is; kept between pages. */
import * as z from 'zod/mini';

export const panelPlace = z.object({
  side: z.enum(['left', 'right']),
  /** From the window's top, CSS pixels. */
  top: z.number(),
  width: z.number(),
  height: z.number(),
  /** Null until the user folds or unfolds it: then it is open where it covers nothing. */
  folded: z.nullable(z.boolean()),
});
export type PanelPlace = z.infer<typeof panelPlace>;

export const FIRST_PLACE: PanelPlace = { side: 'right', top: 64, width: 336, height: 560, folded: null };

const LEAST = { width: 240, height: 200 };
const EDGE = 8;

/** The place as it fits into a window, with as much of its size as there is room for. */
export function fitted(place: PanelPlace, view: { width: number; height: number }): PanelPlace {
  const width = Math.min(Math.max(place.width, LEAST.width), view.width - 2 * EDGE);
  const height = Math.min(Math.max(place.height, LEAST.height), view.height - 2 * EDGE);
  return { ...place, width, height, top: Math.min(Math.max(place.top, EDGE), view.height - EDGE - height) };
}

/** Whether the panel, unfolded, would lie over the article's text. */
export function covers(place: PanelPlace, text: { left: number; right: number }, viewWidth: number): boolean {
  return place.side === 'left' ? place.width + 2 * EDGE > text.left : viewWidth - place.width - 2 * EDGE < text.right;
}
