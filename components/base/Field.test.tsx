// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Field } from './Field.tsx';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

afterEach(cleanup);

describe('a field', () => {
  it('ties the error to its control, in the place of the hint', () => {
    render(
      <Field label="Hạn" hint="Ví dụ 15/1" error="Không có ngày này">
        {(control) => <input {...control} />}
      </Field>,
    );
    const input = screen.getByLabelText('Hạn');
    const note = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toBe('Không có ngày này');
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('suggests, and gives what is typed', () => {
    const typed = vi.fn<(value: string) => void>();
    render(<TextField label="Chủ trì" value="" onInput={typed} suggestions={['Sở Y tế', 'Sở Xây dựng']} />);
    const input = screen.getByLabelText('Chủ trì');
    fireEvent.input(input, { target: { value: 'Sở Y' } });
    expect(typed).toHaveBeenCalledWith('Sở Y');
    expect(document.getElementById(input.getAttribute('list') ?? '')?.children).toHaveLength(2);
  });

  it('takes Enter as its own, but not the Enter that ends a composition', () => {
    const entered = vi.fn<() => void>();
    render(<TextField label="Tìm" value="so" onInput={() => {}} onEnter={entered} />);
    fireEvent.keyDown(screen.getByLabelText('Tìm'), { key: 'Enter', isComposing: true });
    expect(entered).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByLabelText('Tìm'), { key: 'Enter' });
    expect(entered).toHaveBeenCalledOnce();
  });

  it('gives one of its choices only', () => {
    const chosen = vi.fn<(value: string) => void>();
    const choices = [
      { value: 'left', text: 'Trái' },
      { value: 'right', text: 'Phải' },
    ] as const;
    render(<SelectField label="Bên" value="left" choices={choices} onChange={chosen} />);
    fireEvent.change(screen.getByLabelText('Bên'), { target: { value: 'right' } });
    expect(chosen).toHaveBeenCalledWith('right');
  });
});
