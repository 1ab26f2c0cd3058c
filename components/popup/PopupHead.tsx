import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { askWorker } from '../../lib/messaging.ts';
import { FilterChip } from '../base/Chip.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { TextField } from '../base/TextField.tsx';

/** Name, search, filter, undo, and the ways to the full page and to the options. */
export function PopupHead(props: {
  searchOpen: boolean;
  onSearchOpen: (open: boolean) => void;
  query: string;
  onQuery: (query: string) => void;
  mineOnly: boolean;
  onMineOnly: (mineOnly: boolean) => void;
  /** What undo would take back; null where there is nothing. */
  undoLabel: string | null;
  onUndo: () => void;
}) {
  const { searchOpen: open, onSearchOpen: setOpen } = props;
  const bar = useRef<HTMLDivElement>(null);
  // Before the next key, which belongs into the field.
  useLayoutEffect(() => {
    if (open) bar.current?.querySelector('input')?.focus();
  }, [open]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest('input, textarea, select');
      if (event.key === '/' && !typing) {
        event.preventDefault();
        setOpen(true);
      }
      if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !typing) {
        event.preventDefault();
        props.onUndo();
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [props.onUndo, setOpen]);
  const close = () => {
    props.onQuery('');
    setOpen(false);
  };
  return (
    <header class="nv-popup-head">
      <div class="nv-bar">
        <h1 class="nv-title">{t('extensionName')}</h1>
        {/* Beside the others: where it comes and goes, they stay where they are. */}
        <span class="nv-popup-undo">
          {props.undoLabel && <IconButton icon="undo" label={props.undoLabel} onClick={props.onUndo} />}
        </span>
        <div class="nv-popup-tools">
          <FilterChip pressed={props.mineOnly} onToggle={props.onMineOnly}>
            {t('popupMine')}
          </FilterChip>
          <IconButton
            icon="search"
            label={t('popupSearch')}
            pressed={open}
            aria-keyshortcuts="/"
            onClick={() => (open ? close() : setOpen(true))}
          />
          <IconButton
            icon="expand"
            label={t('popupFullPage')}
            onClick={() => void askWorker('open-page', { page: 'watchlist' })}
          />
          <IconButton
            icon="gear"
            label={t('popupOptions')}
            onClick={() => void askWorker('open-page', { page: 'options' })}
          />
        </div>
      </div>
      {open && (
        <div
          ref={bar}
          class="nv-popup-search"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            close();
          }}
        >
          <TextField
            type="search"
            label={t('popupSearch')}
            labelHidden
            placeholder={t('popupSearchHint')}
            value={props.query}
            onInput={props.onQuery}
          />
        </div>
      )}
    </header>
  );
}
