import { numberText, t, type MessageKey } from '../../lib/i18n.ts';
import type { Load } from '../../lib/watchlist/view/load.ts';

/** From the left: what presses most. */
const PARTS = [
  ['overdue', 'standingGroupOverdue'],
  ['soon', 'standingGroupSoon'],
  ['later', 'standingGroupLater'],
  ['done', 'standingStatusDone'],
] as const satisfies [keyof Load, MessageKey][];

const WIDTH = 100;
const HEIGHT = 10;

/** The parts of a load as one bar, its length by the greatest of all; the numbers beside it say the same. */
function Bar({ load, most }: { load: Load; most: number }) {
  let left = 0;
  return (
    <svg class="nv-load-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {PARTS.map(([part]) => {
        const width = most === 0 ? 0 : (load[part] / most) * WIDTH;
        const x = left;
        left += width;
        return <rect key={part} class={`nv-load-${part}`} x={x} y={0} width={width} height={HEIGHT} />;
      })}
    </svg>
  );
}

/** How much falls on each stretch of time or unit: as a picture, and as the numbers that it is drawn from. */
export function LoadTable(props: {
  caption: string;
  /** What the first column holds. */
  heading: string;
  loads: readonly Load[];
  nameOf: (load: Load, index: number) => string;
  /** Shows the tasks behind a line. */
  onChoose: (load: Load, index: number) => void;
}) {
  const most = Math.max(...props.loads.map(({ total }) => total), 0);
  return (
    <table class="nv-table nv-load">
      <caption class="nv-title">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{props.heading}</th>
          <td class="nv-load-picture" />
          {PARTS.map(([part, name]) => (
            <th key={part} scope="col" class="nv-cell-end">
              <span class={`nv-load-key nv-load-${part}`} aria-hidden="true" />
              {t(name)}
            </th>
          ))}
          <th scope="col" class="nv-cell-end">
            {t('watchlistTotal')}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.loads.map((load, index) => (
          <tr key={load.key}>
            <th scope="row">
              <button type="button" class="nv-row-title" onClick={() => props.onChoose(load, index)}>
                {props.nameOf(load, index)}
              </button>
              <Bar load={load} most={most} />
            </th>
            <td class="nv-load-picture">
              <Bar load={load} most={most} />
            </td>
            {PARTS.map(([part]) => (
              <td key={part} class={`nv-cell-end${load[part] === 0 ? ' nv-soft' : ''}`}>
                {numberText(load[part])}
              </td>
            ))}
            <td class="nv-cell-end">
              <strong>{numberText(load.total)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
