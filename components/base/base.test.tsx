// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from './Button.tsx';
import { FilterChip, ValueChip } from './Chip.tsx';
import { Field } from './Field.tsx';
import { Row } from './Row.tsx';
import { SelectField } from './SelectField.tsx';
import { Tabs } from './Tabs.tsx';
import { TextField } from './TextField.tsx';
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
