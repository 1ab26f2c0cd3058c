// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { articleOf, namesIn, NOTICE_NAMES } from '../../../tests/pages/article.ts';
import { PAGE_KINDS } from '../../../tests/pages/kinds.ts';
import { ALL_QUIRKS, NO_QUIRKS } from '../../../tests/pages/markup.ts';
import { NEAR_MISSES } from '../../../tests/pages/near-misses.ts';
import { OTHER_PAGES } from '../../../tests/pages/others.ts';
import { WRAPPINGS } from '../../../tests/pages/wrappings.ts';
import { judge } from './score.ts';
import { summarise } from './summarise.ts';

const load = (html: string, address = 'a.gov.vn/b') => {
  document.write(html);
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://${address}`);
  return document;
};

beforeEach(() => {
  document.open();
});

describe('a summary', () => {
  it('joins what inline tags cut, and parts what blocks part', () => {
    load('<p>Số: <b>12</b>/TB<span>-UBND</span></p><div>THÔNG<i> BÁO</i><p>Giao&nbsp;Sở</p></div>');
    expect(summarise(document).blocks).toEqual(['Số: 12/TB-UBND', 'THÔNG BÁO', 'Giao Sở']);
  });

  it('keeps the lines of a block that breaks part, and ends it at an empty line', () => {
    load('<div>Số: 12/TB-UBND<br><b>THÔNG BÁO</b><br><br>Giao Sở</div><pre>KẾ HOẠCH\nnăm 2024\n\nGiao</pre>');
    const { blocks, lines } = summarise(document);
    expect(blocks).toEqual(['Số: 12/TB-UBND THÔNG BÁO', 'Giao Sở', 'KẾ HOẠCH năm 2024', 'Giao']);
    expect(lines).toEqual(['Số: 12/TB-UBND', 'THÔNG BÁO', 'Giao Sở', 'KẾ HOẠCH', 'năm 2024', 'Giao']);
  });

  it('knows what follows a link that stands alone', () => {
    const told = 'Chủ tịch UBND tỉnh yêu cầu các sở khẩn trương rà soát, báo cáo kết quả.';
    load(`<h3><a href="/1">Chủ tịch UBND tỉnh chỉ đạo</a></h3><i>1/10</i><p>${told}</p><p>${told}</p>`);
    expect(summarise(document).teasers).toEqual([told]);
  });

  it('counts text of links apart from running text, but for links within it', () => {
    load('<ul><li><a href="/1">Giao Sở Y tế</a></li></ul><p>Theo <a href="/2">Kế hoạch</a> này</p>');
    expect(summarise(document)).toMatchObject({ blocks: ['Theo Kế hoạch này'], linked: 20 });
  });

  it('leaves out menus, scripts, fields and hidden blocks', () => {
    load(
      '<nav><p>Giao</p></nav><script>Giao</script><textarea>Giao</textarea><div style="display:none"><p>Giao</p></div>',
    );
    expect(summarise(document).blocks).toEqual([]);
  });

  it('knows the files of a page by absolute address', () => {
    load('<a href="/f/tb.pdf?t=1">Tải về</a><embed src="x/y.docx"><a href="javascript:x.pdf">a</a>');
    expect(summarise(document).files).toEqual([
      { url: 'https://a.gov.vn/f/tb.pdf?t=1', name: 'Tải về' },
      { url: 'https://a.gov.vn/x/y.docx', name: '' },
    ]);
  });

  it('does not look at all of a page that has no end', () => {
    load(`<p>Giao</p>${'<p>Văn bản của tỉnh</p>'.repeat(9000)}`);
    expect(summarise(document).blocks.length).toBeLessThan(8000);
  });
});

describe('judged by its summary', () => {
  const notices = PAGE_KINDS.flatMap((kind, index) =>
    [NO_QUIRKS, ALL_QUIRKS].map((quirk) => {
      const article = articleOf(NOTICE_NAMES[index % NOTICE_NAMES.length]!);
      return [kind.name, article.name, kind, article, quirk] as const;
    }),
  );

  it.each(notices)('%s with %s is a notice', (_, __, kind, article, quirk) => {
    expect(judge(summarise(load(kind.build(article, quirk), kind.address))).kind).toBe('notice');
  });

  it.each(WRAPPINGS)('every text as $name is a notice', ({ build }) => {
    const texts = ['later', 'notices', 'own'].flatMap((folder) =>
      namesIn(folder).map((name) => articleOf(name, folder)),
    );
    const missed = texts.filter((article) => judge(summarise(load(build(article)))).kind !== 'notice');
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it.each([...OTHER_PAGES, ...NEAR_MISSES])('$name is none', ({ html, address }) => {
    expect(judge(summarise(load(html, address))).kind).toBe('none');
  });
});
