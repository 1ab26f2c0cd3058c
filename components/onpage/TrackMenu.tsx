import { useRef, useState } from 'preact/hooks';
import { t, type MessageKey } from '../../lib/i18n.ts';
import { Button } from '../base/Button.tsx';
import { filtered, type FilterName } from './filters.ts';
import type { DeskCommand, DeskView } from './view.ts';

const CHOICES: readonly { filters: readonly FilterName[]; label: MessageKey }[] = [
  { filters: ['mine'], label: 'panelTrackMine' },
  { filters: ['dated'], label: 'panelTrackDated' },
  { filters: [], label: 'panelTrackAll' },
];

/** Tracks several at once: all of my agency, all with a deadline, the whole notice; one undo takes them back. */
export function TrackMenu({ view, perform }: { view: DeskView; perform: (command: DeskCommand) => void }) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLSpanElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  return (
    <span
      ref={opener}
      class="nv-menu-place"
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && opener.current?.contains(event.relatedTarget))) setOpen(false);
      }}
    >
      <Button small icon="plus" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('panelTrackMany')}
      </Button>
      {open && (
        <div class="nv-menu">
          {CHOICES.map(({ filters, label }) => {
            const ids = filtered(view, filters).flatMap(({ id, item }) => (item ? [] : [id]));
            return (
              <Button
                key={label}
                small
                look="plain"
                disabled={ids.length === 0}
                onClick={() => {
                  close();
                  perform({ do: 'track', ids });
                }}
              >
                {t(label)} <span class="nv-count">{ids.length}</span>
              </Button>
            );
          })}
        </div>
      )}
    </span>
  );
}
