// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DayField } from './DayField.tsx';

afterEach(cleanup);

function field(value: string | null) {
  const onChange = vi.fn<(day: string | null) => void>();
  render(<DayField label="Ngày" value={value} today="2026-11-22" onChange={onChange} />);
  return { onChange, input: screen.getByLabelText<HTMLInputElement>('Ngày') };
}

describe('a typed day', () => {
  it('is shown as people here write days', () => {
    expect(field('2024-02-29').input.value).toBe('29/02/2024');
  });

  it.each([
    ['15/1', '2027-01-15'],
    ['31/12/2026', '2026-12-31'],
    ['', null],
  ])('typed as %j is %j', (typed, day) => {
    const { onChange, input } = field('2024-02-29');
    fireEvent.input(input, { target: { value: typed } });
    fireEvent.change(input);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(day);
  });

  it('that has not changed is not given again', () => {
    const { onChange, input } = field('2024-02-29');
    fireEvent.keyDown(input, { key: 'Enter' });
    fireEvent.change(input);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('has its hint told with it', () => {
    render(<DayField label="Hạn" hint="Hạn cũ được giữ." value={null} today="2026-11-22" onChange={() => {}} />);
    const described = screen.getByLabelText('Hạn').getAttribute('aria-describedby') ?? '';
    expect(document.querySelector(`#${CSS.escape(described)}`)?.textContent).toBe('Hạn cũ được giữ.');
  });

  it('is read to its typist, with its weekday, before it counts', () => {
    const { onChange, input } = field('2024-02-29');
    fireEvent.input(input, { target: { value: 'thứ Sáu' } });
    expect(screen.getByText('27/11/2026 (thứ Sáu)')).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('that is none says how to write one, and changes nothing', () => {
    const { onChange, input } = field(null);
    fireEvent.input(input, { target: { value: '31/02/2026' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(onChange).not.toHaveBeenCalled();
  });
});
