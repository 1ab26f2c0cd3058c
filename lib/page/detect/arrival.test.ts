// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { awaitBody, LONGEST_WAIT } from './arrival.ts';

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const BODY = `<div>${'<p>Giao Sở Y tế chủ trì, báo cáo UBND tỉnh.</p>'.repeat(10)}</div>`;
const bring = async (html: string) => {
  document.body.insertAdjacentHTML('beforeend', html);
  await vi.advanceTimersByTimeAsync(5000);
};

describe('waiting for a body', () => {
  it('looks when one has come', async () => {
    const look = vi.fn<() => boolean>(() => true);
    awaitBody(document, look, life.signal);
    await vi.advanceTimersByTimeAsync(5000);
    expect(look).not.toHaveBeenCalled();
    await bring(BODY);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('does not look for a ticker or a counter', async () => {
    const look = vi.fn<() => boolean>(() => false);
    awaitBody(document, look, life.signal);
    await bring('<i>52 lượt</i>');
    expect(look).not.toHaveBeenCalled();
  });

  it('leaves neither timer nor observer behind when it is over', async () => {
    const look = vi.fn<() => boolean>(() => false);
    awaitBody(document, look, life.signal);
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT);
    expect(vi.getTimerCount()).toBe(0);
    await bring(BODY);
    expect(look).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends as soon as a look has found one', async () => {
    awaitBody(document, () => true, life.signal);
    await bring(BODY);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks ever more rarely at a page that never rests', async () => {
    const look = vi.fn<() => boolean>(() => false);
    awaitBody(document, look, life.signal);
    for (let turn = 0; turn < 200; turn += 1) {
      document.body.insertAdjacentHTML('beforeend', BODY);
      // One after another: this is the time that passes between two changes.
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(look.mock.calls.length).toBeGreaterThan(3);
    expect(look.mock.calls.length).toBeLessThan(10);
  });
});
