// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FilterChip, ValueChip } from './Chip.tsx';

afterEach(cleanup);

describe('a filter', () => {
  it('tells its state and count, and asks for the other state when pressed', () => {
    const toggled = vi.fn<(pressed: boolean) => void>();
    render(
      <FilterChip pressed={false} count={3} onToggle={toggled}>
        Của tôi
      </FilterChip>,
    );
    const chip = screen.getByRole('button', { name: 'Của tôi 3' });
    expect(chip.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(chip);
    expect(toggled).toHaveBeenCalledWith(true);
  });
});

describe('a chosen value', () => {
  it('names what its button takes out', () => {
    const removed = vi.fn<() => void>();
    render(<ValueChip value="Sở Xây dựng" onRemove={removed} />);
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ “Sở Xây dựng”' }));
    expect(removed).toHaveBeenCalledOnce();
  });
});
