import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aNotice } from '../tests/watchlist.ts';
import { answerAsPage, answerAsWorker, askWorker } from './messaging.ts';

type WorkerAnswers = Parameters<typeof answerAsWorker>[0];
type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;

/** Answers that count how often they are asked. */
function answers(own: Partial<WorkerAnswers> = {}): { given: WorkerAnswers; asked: string[] } {
  const asked: string[] = [];
  const given = new Proxy(own, {
    get: (known, name) => (value: never, sender: never) => {
      asked.push(String(name));
      const answer = Reflect.get(known, name) as ((asked: unknown, sender: unknown) => unknown) | undefined;
      return answer ? answer(value, sender) : {};
    },
  });
  return { given: given as WorkerAnswers, asked };
}

const OWN = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const PAGE = { id: 'test-extension-id', url: 'https://langson.gov.vn/', tab: { id: 1 } };

/** What a listener replies to a message from somewhere; undefined where it leaves it to others. */
function heard(listen: () => void, message: unknown, sender: unknown): Promise<unknown> {
  const listeners: Listener[] = [];
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  listen();
  return new Promise((resolve) => {
    const kept = listeners[0]?.(message, sender, resolve);
    if (kept !== true) setTimeout(() => resolve(undefined));
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://test-extension-id${path}`);
});

describe('a message to the worker', () => {
  const { signal } = new AbortController();
  const undo = { to: 'worker', name: 'undo', asked: {} };

  it.each([
    ['no message at all', 'wake', OWN],
    ['null', null, OWN],
    ['one of no kind', { ...undo, name: 'format-disk' }, OWN],
    ['one named as every object has', { ...undo, name: 'constructor' }, OWN],
    ['one that does not fit its schema', { ...undo, asked: { action: 'all' } }, OWN],
    ['one from another extension', undo, { ...OWN, id: 'stranger' }],
    ['one that no page may send, from a page', { to: 'worker', name: 'items-changed', asked: {} }, PAGE],
  ])('is refused, and nothing is done: %s', async (_, message, sender) => {
    const { given, asked } = answers();
    expect(await heard(() => answerAsWorker(given, signal), message, sender)).toEqual({ failure: 'badMessage' });
    expect(asked).toEqual([]);
  });

  it.each([
    [undo, PAGE],
    [{ to: 'worker', name: 'items-changed', asked: {} }, OWN],
    [{ to: 'worker', name: 'tracked-of-notice', asked: { notice: aNotice() } }, PAGE],
  ])('is answered: %o', async (message, sender) => {
    const { given, asked } = answers();
    expect(await heard(() => answerAsWorker(given, signal), message, sender)).toEqual({ answer: {} });
    expect(asked).toEqual([message.name]);
  });

  it('is answered with what went wrong, in a word that the interface has', async () => {
    const { given } = answers({
      undo: () => Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' })),
    });
    expect(await heard(() => answerAsWorker(given, signal), undo, PAGE)).toEqual({ failure: 'quota' });
  });

  it('is left to the worker by a page that hears it too', async () => {
    const { given } = answers();
    expect(await heard(() => answerAsPage(given as never, signal), undo, OWN)).toBeUndefined();
  });
});

describe('a question', () => {
  it.each([
    ['nobody answers', undefined, 'noAnswer'],
    ['the answer is none of ours', { hello: 1 }, 'noAnswer'],
    ['the worker failed', { failure: 'databaseClosed' }, 'databaseClosed'],
  ])('fails with a word when %s', async (_, reply, failure) => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => Promise.resolve(reply));
    await expect(askWorker('undo', {})).rejects.toMatchObject({ name: 'MessageError', failure });
  });

  it('gives the answer, without what no schema knows', async () => {
    const reply = { answer: { undone: true, extra: 1 } };
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => Promise.resolve(reply));
    expect(await askWorker('undo', {})).toEqual({ undone: true });
  });
});
