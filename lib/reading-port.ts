/**
 * A notice's reading over a port: its text goes to the worker, what it says comes back in parts. A page of two million characters has four
 * million characters of findings: as one message they would take the page's main thread 50 ms before a line of ours runs.
 */
import { failureOf, MessageError } from './failure.ts';
import { noticePart, textToRead } from './notice-messages.ts';
import type { Directive, Notice, TextStructure } from './notice/notice.ts';
import type { Port } from './port.ts';

export const READING_PORT = 'reading';

/** Directives of one message: some 150,000 characters, one or two milliseconds of the page. A notice of common length is one message. */
const PART = 200;

/** In the worker: reads each text that comes over the port. */
export function serveReadings(port: Port, read: (text: string, structure: TextStructure) => Notice): void {
  let open = true;
  port.onDisconnect.addListener(() => (open = false));
  const tell = (part: unknown) => open && port.postMessage(part);
  port.onMessage.addListener((message) => {
    const asked = textToRead.safeParse(message);
    try {
      if (!asked.success) throw new MessageError('badMessage');
      const { document, directives } = read(asked.data.text, asked.data.structure);
      for (let from = 0; from < directives.length; from += PART)
        tell({ directives: directives.slice(from, from + PART) });
      tell({ document });
    } catch (error) {
      console.warn('read', error);
      tell({ failure: failureOf(error) });
    }
  });
}

/**
 * In the page: has a text read over a port of its own.
 * Rejects with a MessageError, `noAnswer` where the port closes before the end or brings what fits no schema.
 */
export const readOverPort =
  (connect: () => Port) =>
  (text: string, structure: TextStructure): Promise<Notice> =>
    new Promise((done, failed) => {
      const port = connect();
      const directives: Directive[] = [];
      port.onMessage.addListener((message) => {
        const parsed = noticePart.safeParse(message);
        const part = parsed.success ? parsed.data : { failure: 'noAnswer' as const };
        if ('directives' in part) {
          directives.push(...part.directives);
          return;
        }
        port.disconnect();
        if ('document' in part) done({ document: part.document, directives });
        else failed(new MessageError(part.failure));
      });
      port.onDisconnect.addListener(() => failed(new MessageError('noAnswer')));
      port.postMessage({ text, structure });
    });
