import { readNotice } from '../../lib/notice/read.ts';
import type { Notice } from '../../lib/notice/notice.ts';
import { readPage } from './readPage.ts';
import { isPage, sourceText, UnreadableFile } from './source.ts';

/**
 * The reading of one file; for a web page also the text that its offsets point into.
 * @throws UnreadableFile where the file gives no text
 */
export const readFile = (path: string): Notice & { text?: string } => {
  const text = sourceText(path);
  if (!isPage(path)) return readNotice(text);
  try {
    return readPage(text);
  } catch (error) {
    // Browsers nest 512 elements and no more; the DOM used here has no such limit, but for the stack's.
    if (error instanceof RangeError) throw new UnreadableFile('trang web lồng thẻ quá sâu', { cause: error });
    throw error;
  }
};
