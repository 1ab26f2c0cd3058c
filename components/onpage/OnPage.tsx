import { useSignal, type ReadonlySignal, type Signal } from '@preact/signals';
import { useCallback, useRef } from 'preact/hooks';
import type { Settings } from '../../lib/settings.ts';
import type { Toasts } from '../base/toasts.ts';
import { ToastView } from '../base/ToastView.tsx';
import { undoKey } from '../base/undo-key.ts';
import { Attached } from './Attached.tsx';
import { Card } from './Card.tsx';
import { taskText } from './copy-text.ts';
import type { Desk } from './desk.ts';
import { filtered } from './filters.ts';
import { Flash } from './Flash.tsx';
import type { Box } from './gutter.ts';
import { KeptCard } from './KeptCard.tsx';
import type { KeptSentence, PageKey } from '../../lib/messages.ts';
import { Marks } from './Marks.tsx';
import type { Layout } from './measure.ts';
import type { WindowPlace } from './near-window.ts';
import { Panel } from './Panel.tsx';
import { covers, type PanelPlace } from './panel-place.ts';
import { PanelFrame } from './PanelFrame.tsx';
import { boxOfSpan } from './sentence-box.ts';
import { Ticks } from './Ticks.tsx';
import type { DeskCommand } from './view.ts';

/** The card that is open: of which entry, and what opened it. */
export interface OpenCard {
  id: string;
  by: 'hover' | 'focus' | 'press';
}

export interface OnPageProps {
  desk: Desk;
  settings: ReadonlySignal<Settings>;
  layout: ReadonlySignal<Layout | null>;
  /** What the window shows, to about a screen. */
  near: ReadonlySignal<WindowPlace>;
  card: Signal<OpenCard | null>;
  flash: Signal<readonly Box[]>;
  /** What is kept of a sentence that was looked for in vain. */
  kept: Signal<KeptSentence | null>;
  place: Signal<PanelPlace>;
  keys: ReadonlySignal<readonly PageKey[]>;
  toasts: Toasts;
  /** Loads the page again, to go to an item's sentence. */
  onRetry: (id: string) => void;
  perform: (command: DeskCommand) => void;
  copy: (text: string) => void;
  onPlace: (place: PanelPlace) => void;
  /** The pointer came to, or left, a mark or the card. */
  onHover: (id: string | null) => void;
  /** Gives the focus back to the mark of an entry. */
  focusMark: (id: string) => void;
}

/** All that we show in the page. */
export function OnPage(props: OnPageProps) {
  const { desk, settings, layout, card, flash, place, keys, toasts, perform, copy } = props;
  const into = useSignal<string | null>(null);
  // A mark that gets its focus back from the card does not open it again.
  const returning = useRef(false);
  const view = desk.view.value;
  const boxOf = useCallback(
    (id: string): Box | null => {
      const span = desk.spans.value.get(id);
      const map = desk.reading.value?.map;
      return span && map ? boxOfSpan(map, span) : null;
    },
    [desk],
  );
  const { colours } = settings.value;
  const scheme = colours === 'system' ? {} : { colorScheme: colours };
  const kept = props.kept.value && (
    <KeptCard
      key={props.kept.value.sentence}
      kept={props.kept.value}
      onReload={() => props.onRetry(props.kept.value?.id ?? '')}
      onWatchlist={() => perform({ do: 'watchlist' })}
      onClose={() => (props.kept.value = null)}
    />
  );
  if (!view) {
    return (
      <div class="nv-layer" onKeyDown={undoKey(toasts)} style={scheme}>
        <Attached files={desk.files.value} perform={perform} />
        {kept}
        <ToastView toasts={toasts} />
      </div>
    );
  }
  const shown = layout.value;
  const entry = view.entries.find(({ id }) => id === card.value?.id);
  // Said to screen readers when a key went there while the panel was folded.
  const current = view.entries.find(({ id }) => id === view.current);
  const text = shown?.text;
  const folded = place.value.folded ?? (!text || covers(place.value, text, document.documentElement.clientWidth));
  return (
    <div class="nv-layer" onKeyDown={undoKey(toasts)} style={scheme}>
      <div style={{ colorScheme: shown?.dark ? 'dark' : 'light' }}>
        {shown && view.marks && (
          <Marks
            layout={shown}
            near={props.near}
            entries={view.entries}
            perform={perform}
            onAt={(id, by) => {
              if (by === 'hover') props.onHover(id);
              else if (id && !returning.current) card.value = { id, by };
            }}
            onInto={(id) => {
              card.value = { id, by: 'press' };
              into.value = id;
            }}
          />
        )}
        {flash.value.length > 0 && <Flash lines={flash.value} onEnd={() => (flash.value = [])} />}
        {shown && <Ticks ticks={shown.ticks} />}
      </div>
      {entry && (
        <Card
          entry={entry}
          view={view}
          boxOf={boxOf}
          takesFocus={into.value === entry.id || card.value?.by === 'press'}
          perform={perform}
          onCopy={() => copy(taskText(entry, view))}
          onClose={(back) => {
            card.value = null;
            into.value = null;
            returning.current = true;
            if (back) props.focusMark(entry.id);
            returning.current = false;
          }}
          onPointer={(inside) => props.onHover(inside ? entry.id : null)}
          onHold={() => {
            if (card.value?.by === 'hover') card.value = { id: entry.id, by: 'focus' };
          }}
        />
      )}
      <PanelFrame
        place={place.value}
        folded={folded}
        counts={{ directives: view.entries.length, dated: filtered(view, ['dated']).length }}
        // Once the user has put it somewhere it does not fold or unfold by itself.
        onPlace={(next) => props.onPlace({ ...next, folded: next.folded ?? folded })}
      >
        <Panel view={view} perform={perform} copy={copy} keys={keys.value} />
      </PanelFrame>
      {kept}
      <p class="nv-unseen" role="status">
        {current && (current.item ?? current.seen).text}
      </p>
      <ToastView toasts={toasts} />
    </div>
  );
}
