// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Tabs } from './Tabs.tsx';

afterEach(cleanup);

describe('tabs', () => {
  it.each([
    ['ArrowRight', 'all'],
    ['ArrowLeft', 'done'],
    ['End', 'done'],
  ])('move by %s to %s, round the ends', (key, expected) => {
    const chosen = vi.fn<(value: string) => void>();
    const tabs = [
      { id: 'overdue', text: 'Quá hạn' },
      { id: 'all', text: 'Tất cả' },
      { id: 'done', text: 'Hoàn thành' },
    ];
    render(<Tabs tabs={tabs} chosen="overdue" onChoose={chosen} label="Nhóm" panelId="list" />);
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key });
    expect(chosen).toHaveBeenCalledWith(expected);
  });
});
