// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ToastView } from './ToastView.tsx';
import { createToasts } from './toasts.ts';

afterEach(cleanup);

/** A clock that the test moves: running a timer is calling it. */
const clock = () => {
  const timers: (() => void)[] = [];
  return {
    timers,
    setTimeout: ((run: () => void) => timers.push(run)) as unknown as typeof setTimeout,
    clearTimeout: (() => timers.splice(0)) as typeof clearTimeout,
  };
};

describe('a toast', () => {
  it('goes by itself, and a failure stays', () => {
    const time = clock();
    const toasts = createToasts(time);
    toasts.show('Đang theo dõi');
    time.timers[0]?.();
    expect(toasts.shown.value).toBeNull();
    toasts.fail('Không lưu được');
    expect(time.timers).toHaveLength(0);
    expect(toasts.shown.value?.text).toBe('Không lưu được');
  });

  it('waits while the pointer or the focus is on it', () => {
    const time = clock();
    const toasts = createToasts(time);
    toasts.show('Đang theo dõi', () => {});
    render(<ToastView toasts={toasts} />);
    fireEvent.focusIn(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(time.timers).toHaveLength(0);
    fireEvent.focusOut(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(time.timers).toHaveLength(1);
  });

  it('undoes once and goes', () => {
    const undo = vi.fn<() => void>();
    const toasts = createToasts(clock());
    toasts.show('Đang theo dõi', undo);
    render(<ToastView toasts={toasts} />);
    fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(toasts.shown.value).toBeNull();
  });
});
