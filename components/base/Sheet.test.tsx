// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Sheet } from './Sheet.tsx';

afterEach(cleanup);

it('is a modal dialog under its title, and asks to be closed by Escape, its button and a press beside it', () => {
  const closed = vi.fn<() => void>();
  render(
    <Sheet title="Sửa nhiệm vụ" onClose={closed}>
      <p>Nội dung</p>
    </Sheet>,
  );
  const dialog = screen.getByRole('dialog');
  expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Sửa nhiệm vụ');
  fireEvent.click(screen.getByText('Nội dung'));
  expect(closed).not.toHaveBeenCalled();
  fireEvent.click(dialog);
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  fireEvent.click(screen.getByRole('button', { name: 'Đóng' }));
  expect(closed).toHaveBeenCalledTimes(3);
});
