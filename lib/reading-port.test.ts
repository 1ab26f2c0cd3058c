import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Directive, Notice } from './notice/notice.ts';
import type { Port } from './port.ts';
import { readOverPort, serveReadings } from './reading-port.ts';

const STRUCTURE = { tables: [], headings: [] };
const HEADER = { type: 'Thông báo', number: null, organ: null, issued: null, title: null };
const directives = (count: number) => Array.from({ length: count }, (_, start) => ({ start }) as Directive);

/** Two ends of a port; what one posts the other hears in a later task, as a copy. */
function aChannel() {
  const ends = [0, 1].map(() => ({ heard: [] as ((message: unknown) => void)[], left: [] as (() => void)[] }));
  const posted: unknown[] = [];
  let open = true;
  const end = (own: number): Port => ({
    postMessage(message) {
      if (!open) throw new Error('Attempting to use a disconnected port object');
      if (own === 1) posted.push(message);
      setTimeout(() => ends[1 - own]?.heard.forEach((listener) => listener(structuredClone(message))));
    },
    onMessage: { addListener: (listener) => ends[own]?.heard.push(listener) },
    onDisconnect: { addListener: (listener) => ends[own]?.left.push(listener) },
    disconnect() {
      open = false;
      ends[1 - own]?.left.forEach((listener) => listener());
    },
  });
  return { page: end(0), worker: end(1), posted, isOpen: () => open };
}

const tell = (port: Port, message: unknown): void => port.postMessage(message);

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));

function ask(read: (text: string) => Notice, text = 'Giao Sở Y tế') {
  const channel = aChannel();
  serveReadings(channel.worker, read);
  return { ...channel, answer: readOverPort(() => channel.page)(text, STRUCTURE) };
}

describe('a reading over a port', () => {
  it('brings what the text says, and closes the port', async () => {
    const read = vi.fn<(text: string) => Notice>(() => ({ document: HEADER, directives: directives(3) }));
    const { answer, isOpen } = ask(read);
    expect(await answer).toEqual({ document: HEADER, directives: directives(3) });
    expect(read).toHaveBeenCalledWith('Giao Sở Y tế', STRUCTURE);
    expect(isOpen()).toBe(false);
  });

  it('brings thousands of directives in order, and few of them in one message', async () => {
    const { answer, posted } = ask(() => ({ document: HEADER, directives: directives(1050) }));
    expect((await answer).directives.map(({ start }) => start)).toEqual([...Array(1050).keys()]);
    const sizes = posted.map((part) => (part as Partial<Notice>).directives?.length ?? 0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200);
  });

  it('tells why nothing could be read', async () => {
    const { answer, isOpen } = ask(() => {
      throw new Error('rule');
    });
    await expect(answer).rejects.toMatchObject({ failure: 'failed' });
    expect(isOpen()).toBe(false);
  });

  it('reads nothing that fits no schema', async () => {
    const read = vi.fn<() => Notice>();
    await expect(ask(read, 5 as never).answer).rejects.toMatchObject({ failure: 'badMessage' });
    expect(read).not.toHaveBeenCalled();
  });

  it.each([
    ['the worker goes', ({ worker }: ReturnType<typeof aChannel>) => worker.disconnect()],
    [
      'the worker says what fits no schema',
      ({ worker: end }: ReturnType<typeof aChannel>) => tell(end, { directives: [1] }),
    ],
  ])('has no answer where %s before the end', async (_, happens) => {
    const channel = aChannel();
    const answer = readOverPort(() => channel.page)('', STRUCTURE);
    happens(channel);
    await expect(answer).rejects.toMatchObject({ failure: 'noAnswer' });
  });

  it('leaves a page alone that has gone meanwhile', () => {
    const { page, worker, posted } = aChannel();
    const heard: ((message: unknown) => void)[] = [];
    serveReadings({ ...worker, onMessage: { addListener: (listener) => heard.push(listener) } }, () => {
      page.disconnect();
      return { document: HEADER, directives: [] };
    });
    heard[0]?.({ text: '', structure: STRUCTURE });
    expect(posted).toEqual([]);
  });
});
