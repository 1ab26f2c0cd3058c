import type { ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { Icon, type IconName } from '../base/Icon.tsx';
import { SLIM } from './gutter.ts';
import { markName, signOf, type Sign } from './mark-sign.ts';
import type { Layout } from './measure.ts';
import { marksNear, type WindowPlace } from './near-window.ts';
import type { DeskCommand, Entry } from './view.ts';

const SIGNS: Record<Sign, IconName> = { changed: 'warning', suspect: 'warning', unclear: 'flagUnclear', none: 'flag' };

/**
 * The flags in the gutter: hollow, filled once tracked; with a mark of exclamation where nobody can tell who is to do it or what; a warning
 * instead where the sentence has changed or its year may be a slip.
 */
export function Marks(props: {
  layout: Layout;
  entries: readonly Entry[];
  /** Read here alone: scrolling draws marks anew, not the panel. */
  near: ReadonlySignal<WindowPlace>;
  perform: (command: DeskCommand) => void;
  /** The pointer or the focus is at a mark; null when it has left. */
  onAt: (id: string | null, by: 'hover' | 'focus') => void;
  /** The user wants to go from the mark into its card. */
  onInto: (id: string) => void;
}) {
  const { gutter, marks } = props.layout;
  const focused = useRef<string | null>(null);
  if (!gutter) return null;
  const slim = gutter.width < SLIM;
  const byId = new Map(props.entries.map((entry) => [entry.id, entry]));
  return (
    <div class="nv-marks" role="group" aria-label={t('markGroup')}>
      {marksNear(marks, props.near.value, focused.current).map(({ id, top }) => {
        const entry = byId.get(id);
        if (!entry) return null;
        const { item } = entry;
        const sign = signOf(entry);
        const signed = { changed: ' nv-mark-warns', suspect: ' nv-mark-warns', unclear: ' nv-mark-unclear', none: '' }[
          sign
        ];
        return (
          <button
            key={id}
            data-id={id}
            type="button"
            class={`nv-mark${item ? ' nv-mark-tracked' : ''}${signed}${slim ? ' nv-mark-slim' : ''}`}
            style={{ top: `${top}px`, left: `${gutter.left}px`, width: `${gutter.width}px` }}
            aria-pressed={item !== null}
            aria-label={markName(entry)}
            onClick={() => props.perform(item ? { do: 'untrack', items: [item.id] } : { do: 'track', ids: [id] })}
            onPointerEnter={({ pointerType }) => pointerType === 'mouse' && props.onAt(id, 'hover')}
            onPointerLeave={() => props.onAt(null, 'hover')}
            onFocus={(event) => {
              focused.current = id;
              if (event.currentTarget.matches(':focus-visible')) props.onAt(id, 'focus');
            }}
            onBlur={() => (focused.current = null)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowRight' && event.key !== 'ArrowDown') return;
              event.preventDefault();
              props.onInto(id);
            }}
          >
            {slim ? (
              <span class="nv-mark-bar" />
            ) : (
              <Icon name={SIGNS[sign]} filled={item !== null && SIGNS[sign] !== 'warning'} />
            )}
          </button>
        );
      })}
    </div>
  );
}
