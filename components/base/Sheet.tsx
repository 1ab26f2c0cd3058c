import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { IconButton } from './IconButton.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export interface SheetProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons at the foot, the one action last. */
  footer?: ComponentChildren;
}

/** A modal dialog: holds focus, closes by Escape, by its button and by a press beside it, gives focus back; what had it and is gone leaves it in the sheet. */
export function Sheet({ title, onClose, children, footer }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const keepFocus = useKeptFocus(dialog, '.nv-sheet-body :is(button, input, select, textarea)');
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    if (element && !element.open) element.showModal();
    return () => {
      element?.close();
      // It has left the page by now, and the browser gives the focus back to nobody. Whoever has it since, by a key, keeps it.
      if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="nv-sheet"
      aria-labelledby={id}
      {...keepFocus}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="nv-sheet-inside">
        <header class="nv-bar">
          <h2 id={id} class="nv-heading">
            {title}
          </h2>
          <IconButton icon="close" label={t('baseClose')} onClick={onClose} />
        </header>
        <div class="nv-sheet-body">{children}</div>
        {footer && <footer class="nv-sheet-foot">{footer}</footer>}
      </div>
    </dialog>
  );
}
