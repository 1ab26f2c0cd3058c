// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { articleOf, NOTICE_NAMES } from '../../../tests/pages/article.ts';
import { PAGE_KINDS } from '../../../tests/pages/kinds.ts';
import { ALL_QUIRKS, NO_QUIRKS } from '../../../tests/pages/markup.ts';
import { textOfDocument } from '../read.ts';

const textOf = (html: string): string => {
  document.open();
  document.write(html);
  return textOfDocument(document)?.text ?? '';
};
const bare = (text: string) => text.normalize('NFC').replaceAll(/\s+/gu, '');

const PAGES = PAGE_KINDS.flatMap((kind, index) =>
  [NO_QUIRKS, ALL_QUIRKS].map((quirk, quirks) => {
    const article = articleOf(NOTICE_NAMES[(index + quirks) % NOTICE_NAMES.length]!);
    return [kind.name, article.name, article, kind.build(article, quirk)] as const;
  }),
);

describe('the article of a page', () => {
  it.each(PAGES)('%s, %s, has every paragraph and nothing of what stands around', (_, __, article, html) => {
    const text = textOf(html);
    const whole = bare(text);
    expect(article.paragraphs.filter((paragraph) => !whole.includes(bare(paragraph)))).toEqual([]);
    expect(text).not.toMatch(/Tin liên quan|Sở Ẩn|Thủ tục hành chính cấp huyện|Lượt truy cập/u);
  });

  it.each([
    ['<p></p>', ''],
    ['<p>Giao Sở Y tế.</p>', 'Giao Sở Y tế.'],
    ['<div>Giao Sở Y tế.<br><br>Yêu cầu Sở Xây dựng.</div>', 'Giao Sở Y tế.\n\nYêu cầu Sở Xây dựng.'],
    [
      `<p>Giao Sở Y tế kiểm tra.</p><div id="footer">${'Cổng thông tin điện tử. '.repeat(9)}</div>`,
      'Giao Sở Y tế kiểm tra.',
    ],
  ])('of %j is %j, however short', (html, text) => {
    expect(textOf(`<body>${html}</body>`)).toBe(text);
  });

  it('is the block with the most running text where there are too many blocks to judge each', () => {
    const { paragraphs } = articleOf('lang-son-2024-01');
    const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
    const text = textOf(`<body><div>${'<p>a</p>'.repeat(2000)}</div><div>${body}</div></body>`);
    expect(text.startsWith(paragraphs[0]!)).toBe(true);
    expect(text).not.toMatch(/^a$/mu);
  });
});
