/** One file as text that can be read, or the reason why not, said to its user. */
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { decode, isText } from './decode.ts';

/** Far above any notice (the longest seen has 51,000 characters), far below what fills memory. */
export const MAX_BYTES = 20_000_000;

/** Why a file could not be read, as a sentence in Vietnamese. */
export class UnreadableFile extends Error {}

const REASONS: Record<string, string> = {
  EACCES: 'không có quyền đọc tệp này',
  EISDIR: 'đây là thư mục, không phải tệp',
  ENOENT: 'không tìm thấy tệp',
  EPERM: 'không có quyền đọc tệp này',
};

const reasonFor = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `không đọc được tệp${code ? ` (${code})` : ''}`;
};

const bytesOf = (path: string): Uint8Array => {
  let stat;
  try {
    stat = statSync(path);
  } catch (error) {
    throw new UnreadableFile(reasonFor(error), { cause: error });
  }
  if (stat.isDirectory()) throw new UnreadableFile(REASONS.EISDIR);
  if (stat.size > MAX_BYTES) {
    const limit = MAX_BYTES / 1_000_000;
    throw new UnreadableFile(`tệp quá lớn (${(stat.size / 1_000_000).toFixed(1)} MB, tối đa ${limit} MB)`);
  }
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnreadableFile(reasonFor(error), { cause: error });
  }
};

/** True where the file is a web page by its name. */
export const isPage = (path: string): boolean => ['.html', '.htm', '.xhtml'].includes(extname(path).toLowerCase());

/**
 * The decoded text of a file.
 * @throws UnreadableFile where it is missing, forbidden, a folder, too large or no text
 */
export const sourceText = (path: string): string => {
  const text = decode(bytesOf(path));
  if (!isText(text)) throw new UnreadableFile('tệp này không phải văn bản thuần hay trang web');
  return text;
};
