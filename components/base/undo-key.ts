import type { Toasts } from './toasts.ts';

/** Ctrl+Z (⌘Z) takes back what the toast tells of, from anywhere but a field that has an undo of its own. */
export function undoKey(toasts: Toasts): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    const field = event.target instanceof Element && event.target.closest('input, textarea, select');
    const undo = toasts.shown.value?.undo;
    if (field || !undo) return;
    event.preventDefault();
    toasts.close();
    undo();
  };
}
