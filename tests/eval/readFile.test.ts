import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFile } from './readFile.ts';
import { MAX_BYTES } from './source.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhac-viec-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const saved = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const SENTENCE = 'Giao Sở Tài chính báo cáo kết quả trước ngày 15/01/2024.';
const PAGE = `<!doctype html><title>Cổng</title><nav><a href="/">Trang chủ</a></nav>
<article><h1>Thông báo kết luận của Chủ tịch UBND tỉnh tại phiên họp</h1>
<p>Bắc Giang, ngày 10 tháng 01 năm 2024</p><p>1. ${SENTENCE}</p>
<p>2. Yêu cầu Sở <b>Xây dựng</b> rà&nbsp;soát các dự án chậm tiến độ, xong trong quý I/2024.</p></article>`;

describe('readFile', () => {
  it('reads a text with offsets into it', () => {
    const text = `Bắc Giang, ngày 10 tháng 01 năm 2024\n\n1. ${SENTENCE}\n`;
    const { directives } = readFile(saved('a.txt', text));
    expect(directives.map(({ start, end }) => text.slice(start, end))).toEqual([SENTENCE.slice(0, -1)]);
  });

  it('counts a mark of order as a character of the text', () => {
    const plain = readFile(saved('plain.txt', SENTENCE)).directives[0];
    const marked = readFile(saved('marked.txt', `\uFEFF${SENTENCE}`)).directives[0];
    expect(marked?.start).toBe((plain?.start ?? 0) + 1);
  });

  it("gives a page's text and offsets into it", () => {
    const { text, directives } = readFile(saved('page.html', PAGE));
    expect(directives.map(({ start, end }) => text?.slice(start, end))).toEqual([
      SENTENCE.slice(0, -1),
      'Yêu cầu Sở Xây dựng rà soát các dự án chậm tiến độ, xong trong quý I/2024',
    ]);
  });

  it.each([
    ['empty.txt', ''],
    ['empty.html', ''],
    ['blank.txt', ' \n'.repeat(100_000)],
    ['word.txt', 'a'.repeat(100_000)],
    ['labels.txt', '(1) a) 1. - | ngày 1/1/ trước '.repeat(20_000)],
    ['broken.html', '<table><tr><td><p>ngày<td></div></b><i>'.repeat(200)],
  ])('finds nothing in %s', (name, content) => {
    expect(readFile(saved(name, content)).directives).toEqual([]);
  });

  it.each([
    ['a missing file', () => join(folder, 'none.txt'), 'không tìm thấy tệp'],
    ['a folder', () => (mkdirSync(join(folder, 'sub'), { recursive: true }), join(folder, 'sub')), 'đây là thư mục'],
    ['an image', () => saved('image.txt', new Uint8Array(Array.from({ length: 999 }, (_, i) => i % 32))), 'không phải'],
    ['a page without end', () => saved('deep.html', `<p>a${'<div>'.repeat(20_000)}`), 'lồng thẻ quá sâu'],
  ])('says of %s why it cannot be read', (_, path, reason) => {
    expect(() => readFile(path())).toThrow(reason);
  });

  it('says of a file too large how large it is', () => {
    const path = saved('large.txt', '');
    truncateSync(path, MAX_BYTES + 500_000);
    expect(() => readFile(path)).toThrow('tệp quá lớn (20.5 MB, tối đa 20 MB)');
  });
});
