/**
 * `npm run --silent read -- FILE...`: one JSON line a file, `{file, document, directives}`, with UTF-16 offsets of the file's text.
 * A file that cannot be read is named on stderr; the others are still printed, and the exit code is 1.
 */
import { readFile } from './readFile.ts';
import { UnreadableFile } from './source.ts';

const files = process.argv.slice(2);

if (files.length === 0) {
  console.error('Cách dùng: npm run --silent read -- TỆP... (.txt hoặc .html)');
  process.exitCode = 2;
}

// `read … | head` closes the pipe early: what nobody reads any more is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

for (const file of files) {
  try {
    process.stdout.write(`${JSON.stringify({ file, ...readFile(file) })}\n`);
  } catch (error) {
    const reason = error instanceof UnreadableFile ? error.message : `lỗi khi đọc nội dung: ${String(error)}`;
    console.error(`${file}: ${reason}.`);
    process.exitCode = 1;
  }
}
