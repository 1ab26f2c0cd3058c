/** Sends the messages of `messages.ts` and answers them: every question and every answer passes its schema. */
import * as z from 'zod/mini';
import { type Browser, browser } from 'wxt/browser';
import { FAILURES, failureOf, MessageError } from './failure.ts';
import { type ToPage, toPage, type ToWorker, toWorker } from './messages.ts';

interface Kind {
  asked: z.ZodMiniType;
  answered: z.ZodMiniType;
  fromPage?: boolean;
}
type Kinds = Record<string, Kind>;
type Asked<K extends Kind> = z.infer<K['asked']>;
type Answered<K extends Kind> = z.infer<K['answered']>;
type Sender = Browser.runtime.MessageSender;
export type Answers<T extends Kinds> = {
  [N in keyof T]: (asked: Asked<T[N]>, sender: Sender) => Promise<Answered<T[N]>> | Answered<T[N]>;
};

/** What travels back: the answer, or what went wrong. */
const envelope = z.union([z.object({ answer: z.unknown() }), z.object({ failure: z.enum(FAILURES) })]);

async function exchange<K extends Kind>(kind: K, ask: () => Promise<unknown>): Promise<Answered<K>> {
  const raw = await ask().catch((cause: unknown) => {
    throw new MessageError('noAnswer', { cause });
  });
  const reply = envelope.safeParse(raw);
  if (!reply.success) throw new MessageError('noAnswer');
  if ('failure' in reply.data) throw new MessageError(reply.data.failure);
  return kind.answered.parse(reply.data.answer) as Answered<K>;
}

/** Asks the worker, waking it. Throws a MessageError whose `failure` the interface has words for. */
export function askWorker<N extends keyof ToWorker>(
  name: N,
  asked: Asked<ToWorker[N]>,
): Promise<Answered<ToWorker[N]>> {
  return exchange(toWorker[name], () => browser.runtime.sendMessage({ to: 'worker', name, asked }));
}

/** Asks the annotator of a tab, in every frame or in one. Throws a MessageError `noAnswer` where there is none. */
export function askPage<N extends keyof ToPage>(
  tab: number,
  name: N,
  asked: Asked<ToPage[N]>,
  frame?: number,
): Promise<Answered<ToPage[N]>> {
  const options = frame === undefined ? {} : { frameId: frame };
  return exchange(toPage[name], () => browser.tabs.sendMessage(tab, { to: 'page', name, asked }, options));
}

type Side = 'worker' | 'page';

/** Says for whom it is, since an extension page in a tab hears what is sent to the worker too. */
const named = z.object({ to: z.enum(['worker', 'page']), name: z.string(), asked: z.unknown() });

/** Whether the sender is a page of the extension rather than a content script in somebody else's page. */
const isOwnPage = (sender: Sender) => sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;

async function answerOne<T extends Kinds>(
  kinds: T,
  answers: Answers<T>,
  name: string,
  asked: unknown,
  sender: Sender,
): Promise<z.infer<typeof envelope>> {
  try {
    const kind = kinds[name];
    const parsed = kind?.asked.safeParse(asked);
    if (!kind || !parsed?.success || (kind.fromPage === false && !isOwnPage(sender))) return { failure: 'badMessage' };
    return { answer: await answers[name]!(parsed.data as never, sender) };
  } catch (error) {
    console.warn(name, error);
    return { failure: failureOf(error) };
  }
}

/** Answers messages of these kinds until `signal` aborts. One of no kind, or from elsewhere, gets `badMessage`. */
function answer<T extends Kinds>(side: Side, kinds: T, answers: Answers<T>, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, reply: (answer: unknown) => void) => {
    const parsed = named.safeParse(message);
    if (parsed.success && parsed.data.to !== side) return undefined;
    if (!parsed.success || sender.id !== browser.runtime.id) {
      if (side === 'worker') reply({ failure: 'badMessage' });
      return undefined;
    }
    const { name, asked } = parsed.data;
    void answerOne(kinds, answers, Object.hasOwn(kinds, name) ? name : '', asked, sender).then(reply);
    // Keeps the channel open for the answer.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

export const answerAsWorker = (answers: Answers<ToWorker>, signal: AbortSignal): void =>
  answer('worker', toWorker, answers, signal);

export const answerAsPage = (answers: Answers<ToPage>, signal: AbortSignal): void =>
  answer('page', toPage, answers, signal);
