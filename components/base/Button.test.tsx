// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from './Button.tsx';

afterEach(cleanup);

describe('a button', () => {
  it('keeps its focus but takes no press while it is busy', () => {
    const pressed = vi.fn<() => void>();
    render(
      <Button busy onClick={pressed}>
        Lưu
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Lưu' });
    fireEvent.click(button);
    expect(pressed).not.toHaveBeenCalled();
    expect(button).toHaveProperty('disabled', false);
  });
});
