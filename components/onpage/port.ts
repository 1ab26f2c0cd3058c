/** The desk over a port: the page's side serves it, the side panel's end shows it. What comes over it passes its schema. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import * as z from 'zod/mini';
import { FAILURES, failureOf, MessageError } from '../../lib/failure.ts';
import type { Port } from '../../lib/port.ts';
import type { Desk } from './desk.ts';
import { deskCommand, deskView, outcome, type Act, type DeskView, type Outcome } from './view.ts';

export const DESK_PORT = 'desk';

const asked = z.object({ number: z.number(), command: deskCommand });
const told = z.union([
  z.object({ view: z.nullable(deskView) }),
  z.object({ number: z.number(), outcome }),
  z.object({ number: z.number(), failure: z.enum(FAILURES) }),
]);

/** In the page: tells each new view, does what is asked. */
export function serveDesk(port: Port, desk: Desk, life: AbortSignal): void {
  const stop = effect(() => port.postMessage({ view: desk.view.value }));
  const end = new AbortController();
  port.onDisconnect.addListener(() => end.abort());
  AbortSignal.any([life, end.signal]).addEventListener('abort', stop, { once: true });
  port.onMessage.addListener((message) => {
    const parsed = asked.safeParse(message);
    if (!parsed.success) return;
    const { number, command } = parsed.data;
    const answer = (words: object) => end.signal.aborted || port.postMessage({ number, ...words });
    desk.act(command).then(
      (done) => answer({ outcome: done }),
      (error: unknown) => answer({ failure: failureOf(error) }),
    );
  });
}

export interface RemoteDesk {
  view: ReadonlySignal<DeskView | null>;
  act: Act;
  /** False once the page has gone. */
  open: ReadonlySignal<boolean>;
}

/** In the side panel: the view as it is told, and a way to ask. */
export function remoteDesk(port: Port): RemoteDesk {
  const view = signal<DeskView | null>(null);
  const open = signal(true);
  const waiting = new Map<number, { done: (outcome: Outcome) => void; failed: (error: Error) => void }>();
  let count = 0;
  port.onMessage.addListener((message) => {
    const parsed = told.safeParse(message);
    if (!parsed.success) return;
    const { data } = parsed;
    // Frames of one tab share the port: the one with the most directives is shown.
    if ('view' in data) {
      if (isNews(view.value, data.view)) view.value = data.view;
      return;
    }
    const asker = waiting.get(data.number);
    waiting.delete(data.number);
    if ('failure' in data) asker?.failed(new MessageError(data.failure));
    else asker?.done(data.outcome);
  });
  port.onDisconnect.addListener(() => {
    open.value = false;
    for (const { failed } of waiting.values()) failed(new MessageError('noAnswer'));
    waiting.clear();
  });
  return {
    view,
    open,
    act: (command) =>
      new Promise((done, failed) => {
        count += 1;
        waiting.set(count, { done, failed });
        port.postMessage({ number: count, command });
      }),
  };
}

const isNews = (shown: DeskView | null, next: DeskView | null) =>
  shown === null ||
  (next !== null && (next.notice.key === shown.notice.key || next.entries.length > shown.entries.length));
