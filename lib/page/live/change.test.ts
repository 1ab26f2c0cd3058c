// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleChanged, lookAt } from './change.ts';

let life: AbortController;
let root: HTMLElement;
const changed = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  root = document.createElement('div');
  root.textContent = 'Giao Sở Y tế';
  document.body.replaceChildren(root);
  changed.mockReset();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const watched = () => ({ page: document, root, trees: [] });
const watch = () => articleChanged(watched(), lookAt(watched()), life.signal).then(changed, () => undefined);

describe('a change of the article', () => {
  it.each<[string, () => void]>([
    ['its text', () => (root.firstChild!.nodeValue = 'Giao Sở Xây dựng')],
    ['its leaving', () => root.remove()],
    ['its replacement', () => document.body.replaceChildren('Khác')],
  ])('is told: %s', async (_, change) => {
    void watch();
    change();
    await vi.advanceTimersByTimeAsync(1100);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is not told within a second', async () => {
    void watch();
    root.textContent = 'Khác';
    await vi.advanceTimersByTimeAsync(900);
    expect(changed).not.toHaveBeenCalled();
  });

  it('is not told for what changes beside it, or back', async () => {
    void watch();
    document.body.append('52 lượt truy cập');
    root.append('x');
    root.lastChild!.remove();
    await vi.advanceTimersByTimeAsync(5000);
    expect(changed).not.toHaveBeenCalled();
    root.append(' và Sở Xây dựng');
    await vi.advanceTimersByTimeAsync(2100);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is told when an attribute shows more of it, and not when one elsewhere changes', async () => {
    let height = 100;
    Object.defineProperty(root, 'scrollHeight', { get: () => height });
    const beside = document.createElement('aside');
    document.body.append(beside);
    void watch();
    await vi.advanceTimersByTimeAsync(1100);
    height = 150;
    beside.className = 'next';
    await vi.advanceTimersByTimeAsync(2100);
    expect(changed).not.toHaveBeenCalled();
    root.className = 'unfolded';
    await vi.advanceTimersByTimeAsync(1100);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is told when a body comes where there was none', async () => {
    const { body } = document;
    body.remove();
    const nothing = { page: document, root: null, trees: [] };
    void articleChanged(nothing, lookAt(nothing), life.signal).then(changed);
    await vi.advanceTimersByTimeAsync(2000);
    expect(changed).not.toHaveBeenCalled();
    document.documentElement.append(body);
    await vi.advanceTimersByTimeAsync(1100);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is looked for when the browser comes back to the page', async () => {
    let height = 100;
    Object.defineProperty(root, 'scrollHeight', { get: () => height });
    void watch();
    await vi.advanceTimersByTimeAsync(1100);
    height = 150;
    await vi.advanceTimersByTimeAsync(2100);
    expect(changed).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('pageshow'));
    await vi.advanceTimersByTimeAsync(1100);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is no longer waited for when the extension goes', async () => {
    const waiting = articleChanged(watched(), lookAt(watched()), life.signal);
    life.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    expect(vi.getTimerCount()).toBe(0);
  });
});
