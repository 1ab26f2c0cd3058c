import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { plural, t } from '../../lib/i18n.ts';
import { Icon } from '../base/Icon.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { fitted, type PanelPlace } from './panel-place.ts';

export interface PanelFrameProps {
  place: PanelPlace;
  folded: boolean;
  counts: { directives: number; dated: number };
  onPlace: (place: PanelPlace) => void;
  children: ComponentChildren;
}

/** How far an arrow key moves or stretches, in CSS pixels. */
const STEP = 24;

/** The panel's window in the page: folds to a tab at the edge, moves by its head, stretches by its corner, by pointer or keys. */
export function PanelFrame({ place: kept, folded, counts, onPlace, children }: PanelFrameProps) {
  const place = fitted(kept, { width: innerWidth, height: innerHeight });
  const frame = useRef<HTMLElement>(null);
  const fold = (on: boolean) => {
    onPlace({ ...place, folded: on });
    // The button that was pressed is gone: the focus goes to the one that takes it back.
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>('[data-fold]')?.focus());
  };
  const dropped = (x: number, y: number) => {
    const side = x < innerWidth / 2 ? 'left' : 'right';
    onPlace(fitted({ ...place, side, top: y - 16 }, { width: innerWidth, height: innerHeight }));
  };
  if (folded) {
    return (
      <section ref={frame} class={`nv-fold nv-side-${place.side}`} style={{ top: `${place.top}px` }}>
        <button
          type="button"
          data-fold
          class="nv-fold-tab"
          aria-expanded="false"
          onPointerDown={(event) => drag(event, dropped)}
          onClick={() => fold(false)}
        >
          <Icon name="flag" /> {counts.directives} · {counts.dated} <Icon name="clock" />
          <span class="nv-unseen">
            {t('panelUnfold')}: {plural('panelDirectives', counts.directives)}, {plural('panelDated', counts.dated)}
          </span>
        </button>
      </section>
    );
  }
  const stretch = (width: number, height: number) =>
    onPlace(fitted({ ...place, width, height }, { width: innerWidth, height: innerHeight }));
  const outwards = place.side === 'right' ? -1 : 1;
  return (
    <section
      ref={frame}
      class={`nv-panel nv-side-${place.side}`}
      aria-label={t('panelName')}
      style={{ top: `${place.top}px`, width: `${place.width}px`, height: `${place.height}px` }}
    >
      <header class="nv-bar nv-panel-bar" onPointerDown={(event) => drag(event, dropped)}>
        <h2 class="nv-heading">{t('extensionName')}</h2>
        <span class="nv-actions">
          <IconButton
            icon="side"
            label={t(place.side === 'right' ? 'panelToLeft' : 'panelToRight')}
            onClick={() => onPlace({ ...place, side: place.side === 'right' ? 'left' : 'right' })}
          />
          <IconButton data-fold icon="minus" label={t('panelFold')} aria-expanded="true" onClick={() => fold(true)} />
        </span>
      </header>
      {children}
      <button
        type="button"
        class="nv-panel-corner"
        aria-label={t('panelStretch')}
        title={t('panelStretch')}
        onPointerDown={(event) => {
          const { clientX, clientY } = event;
          drag(event, (x, y) => stretch(place.width + (x - clientX) * outwards, place.height + y - clientY));
        }}
        onKeyDown={(event) => {
          const [wider, higher] = STRETCHES[event.key] ?? [0, 0];
          if (wider === 0 && higher === 0) return;
          event.preventDefault();
          stretch(place.width + wider * outwards, place.height + higher);
        }}
      >
        <Icon name="grip" />
      </button>
    </section>
  );
}

const STRETCHES: Record<string, [number, number]> = {
  ArrowDown: [0, STEP],
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
};

/** A hand that presses is not quite still. */
const SLACK = 4;

/** Follows the pointer until it is let go; presses on a button within are that button's. */
function drag(event: PointerEvent & { currentTarget: HTMLElement }, to: (x: number, y: number) => void): void {
  const handle = event.currentTarget;
  const pressed = event.target instanceof Element ? event.target.closest('button') : null;
  if (event.button !== 0 || (pressed && pressed !== handle)) return;
  event.preventDefault();
  handle.setPointerCapture(event.pointerId);
  const over = new AbortController();
  const { signal } = over;
  const { clientX, clientY } = event;
  let dragged = false;
  handle.addEventListener(
    'pointermove',
    (moved: PointerEvent) => {
      dragged ||= Math.hypot(moved.clientX - clientX, moved.clientY - clientY) > SLACK;
      if (dragged) to(moved.clientX, moved.clientY);
    },
    { signal },
  );
  // Letting go of what was dragged is no press.
  const released = new AbortController();
  const unpressed = (click: Event) => dragged && click.stopImmediatePropagation();
  handle.addEventListener('click', unpressed, { capture: true, signal: released.signal });
  signal.addEventListener('abort', () => setTimeout(() => released.abort()), { once: true });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    handle.addEventListener(end, () => over.abort(), { signal });
  }
}
