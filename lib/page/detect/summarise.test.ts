// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { articleOf, NOTICE_NAMES } from '../../../tests/pages/article.ts';
import { PAGE_KINDS } from '../../../tests/pages/kinds.ts';
import { ALL_QUIRKS, NO_QUIRKS } from '../../../tests/pages/markup.ts';
import { OTHER_PAGES } from '../../../tests/pages/others.ts';
import { gather } from './blocks.ts';
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

  it('reads text in elements that a script has nested more deeply than calls may be', () => {
    const body = document.createElement('main');
    let deepest: Element = body;
    for (let depth = 0; depth < 15_000; depth += 1) deepest = deepest.appendChild(document.createElement('div'));
    deepest.append('Giao Sở Y tế');
    expect(gather(body).blocks).toEqual(['Giao Sở Y tế']);
  });

  it('knows what follows a link that stands alone', () => {
    const told = 'Chủ tịch UBND tỉnh yêu cầu các sở khẩn trương rà soát, báo cáo kết quả.';
    load(`<h3><a href="/1">Chủ tịch UBND tỉnh chỉ đạo</a></h3><i>1/10</i><p>${told}</p><p>${told} Giao</p>`);
    expect(summarise(document)).toMatchObject({ teasers: [told], blocks: ['1/10', `${told} Giao`] });
  });

  it('knows what stands before a link to more of it', () => {
    const told = 'Chủ tịch UBND tỉnh yêu cầu các sở khẩn trương rà soát, báo cáo kết quả.';
    load(`<h3>Chỉ đạo</h3><p>${told}</p><footer><a href="/1">Xem thêm</a></footer><p>${told} Giao</p>`);
    expect(summarise(document)).toMatchObject({ teasers: [told], blocks: ['Chỉ đạo', `${told} Giao`] });
  });

  it('has a text once, however many copies the page has for print and phones', () => {
    const told = 'Chủ tịch UBND tỉnh yêu cầu các sở khẩn trương rà soát, báo cáo kết quả.';
    load(`<p>${told}</p><p>Giao</p><div class="print"><p>${told}</p><p>Giao</p></div>`);
    const { blocks, lines } = summarise(document);
    expect(blocks).toEqual([told, 'Giao', 'Giao']);
    expect(lines).toEqual([told, 'Giao', told, 'Giao']);
  });

  it('takes no menu for the head of what comes next', () => {
    const told = 'Chủ tịch UBND tỉnh yêu cầu các sở khẩn trương rà soát, báo cáo kết quả.';
    const links = [1, 2, 3].map((at) => `<li><a href="/${at}">Chỉ đạo, điều hành của UBND tỉnh</a></li>`).join('');
    load(`<ul>${links}</ul><p>${told}</p>`);
    expect(summarise(document)).toMatchObject({ teasers: [], blocks: [told] });
    document.open();
    load(
      `<a href="/1">Chỉ đạo, điều hành của UBND tỉnh</a><i>Số: 12</i><i></i><b>Thông báo</b><p>a b</p><p>cde</p><p>${told}</p>`,
    );
    expect(summarise(document).teasers).toEqual([]);
  });

  it('takes no table that arranges the page for one of tasks', () => {
    load(
      `<table><tr><td>${'<a href="/1">Nhiệm vụ, chủ trì</a>'.repeat(30)}</td><td>Tiến độ</td><td>a</td></tr></table>`,
    );
    expect(summarise(document).columns).toEqual([['', 'Tiến độ', 'a']]);
  });

  it('counts text of links apart from running text, but for links within it', () => {
    load('<ul><li><a href="/1">Giao Sở Y tế</a></li></ul><p>Theo <a href="/2">Kế hoạch</a> này</p>');
    expect(summarise(document)).toMatchObject({ blocks: ['Theo Kế hoạch này'], linked: 20 });
  });

  it('leaves out menus, scripts, fields, comments and what is hidden or folded away', () => {
    load(
      `<nav><p>Giao</p></nav><script>Giao</script><textarea>Giao</textarea><div style="display:none"><p>Giao</p></div>
      <details><summary>Giao</summary><p>Giao</p></details><p>Số 12<span style="display: none">Giao</span></p>
      <div class="list-comment"><p>Giao</p></div><div id="comments"><p>Giao</p></div><div class="has-comments"><p>Yêu cầu</p></div>
      <div class="tab-pane"><p>Giao</p></div><div class="tab-pane active"><p>Đề nghị</p></div>`,
    );
    expect(summarise(document).blocks).toEqual(['Số 12', 'Yêu cầu', 'Đề nghị']);
  });

  it('knows the files of a page by absolute address', () => {
    load(`<a href="/f/tb.pdf?t=1">Tải về</a><embed src="x/y.docx"><a href="javascript:x.pdf">a</a><a href="/d/tb.doc/4f2a-11">Xem</a>
      <a href="/tai?id=1">12_TB.signed.pdf</a><a href="/tai?id=2" download="tb.pdf">Tải tệp</a><a href="/tin">tin</a>
      <iframe src="https://xem.example/?url=https://a.gov.vn/tb.pdf&amp;a=1"></iframe>`);
    expect(summarise(document).files).toEqual([
      { url: 'https://a.gov.vn/f/tb.pdf?t=1', name: 'Tải về' },
      { url: 'https://a.gov.vn/x/y.docx', name: '' },
      { url: 'https://a.gov.vn/d/tb.doc/4f2a-11', name: 'Xem' },
      { url: 'https://a.gov.vn/tai?id=1', name: '12_TB.signed.pdf' },
      { url: 'https://a.gov.vn/tai?id=2', name: 'Tải tệp' },
      { url: 'https://xem.example/?url=https://a.gov.vn/tb.pdf&a=1', name: '' },
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

  it.each(OTHER_PAGES)('$name is none', ({ html, address }) => {
    expect(judge(summarise(load(html, address))).kind).toBe('none');
  });
});
