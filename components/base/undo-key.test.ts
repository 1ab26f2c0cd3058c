// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createToasts } from './toasts.ts';
import { undoKey } from './undo-key.ts';

const press = (target: Element, init: KeyboardEventInit) => {
  const undo = vi.fn<() => void>();
  const toasts = createToasts();
  toasts.show('Đang theo dõi', undo);
  const key = undoKey(toasts);
  target.addEventListener('keydown', (event) => key(event as KeyboardEvent), { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', init));
  toasts.close();
  return undo.mock.calls.length;
};

it.each([
  ['undoes by Ctrl+Z', 'button', { key: 'z', ctrlKey: true }, 1],
  ['undoes by ⌘Z', 'button', { key: 'z', metaKey: true }, 1],
  ['leaves redo alone', 'button', { key: 'Z', ctrlKey: true, shiftKey: true }, 0],
  ['leaves a letter alone', 'button', { key: 'z' }, 0],
  ['leaves a field its own undo', 'input', { key: 'z', ctrlKey: true }, 0],
] as const)('%s', (_, tag, init, times) => {
  expect(press(document.createElement(tag), init)).toBe(times);
});
