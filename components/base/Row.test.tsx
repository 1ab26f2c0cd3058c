// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Row } from './Row.tsx';

afterEach(cleanup);

describe('a row', () => {
  it('opens by its title, and says which one is current', () => {
    const opened = vi.fn<() => void>();
    render(
      <ul>
        <Row title="Báo cáo UBND tỉnh" meta={['Sở Y tế', 'Quá hạn 2 ngày']} current onOpen={opened} />
      </ul>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Báo cáo UBND tỉnh' }));
    expect(opened).toHaveBeenCalledOnce();
    expect(screen.getByRole('listitem').getAttribute('aria-current')).toBe('true');
  });
});
