import { expect, it, vi } from 'vitest';
import { onReturn } from './return.ts';

const shown = (persisted: boolean) => Object.assign(new Event('pageshow'), { persisted });

it('calls back when the page was kept, not when it was loaded, and no more once it is over', () => {
  const life = new AbortController();
  const view = new EventTarget();
  const returned = vi.fn<() => void>();
  onReturn(returned, life.signal, view);
  view.dispatchEvent(shown(false));
  expect(returned).not.toHaveBeenCalled();
  view.dispatchEvent(shown(true));
  view.dispatchEvent(shown(true));
  expect(returned).toHaveBeenCalledTimes(2);
  life.abort();
  view.dispatchEvent(shown(true));
  expect(returned).toHaveBeenCalledTimes(2);
});
