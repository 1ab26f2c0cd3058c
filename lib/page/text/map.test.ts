// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { attachTrees } from '../../../tests/pages/shadow-trees.ts';
import { readNotice } from '../../notice/read.ts';
import { FlatWalk } from '../flat.ts';
import { atOnce } from '../slices.ts';
import { markupLayout } from './layout.ts';
import { mapText } from './map.ts';

/** An element with a shadow tree, around the page's own markup `light`. */
const host = (name: string, shadow: string, light = ''): string =>
  `<${name}><template shadowrootmode="open">${shadow}</template>${light}</${name}>`;

const mapped = (html: string) => {
  document.body.innerHTML = html;
  attachTrees(document.body);
  return atOnce(mapText(document.body, { layoutOf: markupLayout }));
};

beforeEach(() => {
  document.body.replaceChildren();
});

describe('the text of a page', () => {
  it.each([
    ['<p>Giao Sở</p><p>Y tế</p>', 'Giao Sở\n\nY tế'],
    ['<p>Giao <b>Sở</b> <i>Y</i>\n tế</p>', 'Giao Sở Y tế'],
    ['<p>trước ngày 1<b>5</b>/0<span>1</span>/2024</p>', 'trước ngày 15/01/2024'],
    ['Giao<br>Sở<br><br><br>Y tế', 'Giao\nSở\n\nY tế'],
    ['<p>báo&shy;cáo&nbsp;&nbsp; UBND</p>', 'báocáo UBND'],
    ['<p>a</p><p> </p><p>&nbsp;</p><p>b</p>', 'a\n\nb'],
    ['<div>a<p>b</p>c</div>', 'a\n\nb\n\nc'],
    ['<pre>1. Giao\n2. Giao</pre>', '1. Giao\n2. Giao'],
    ['<p>a<script>b</script><style>c</style><textarea>d</textarea></p>', 'a'],
    ['<p>a<span hidden>b</span><span style="display: none">c</span><span style="visibility:hidden">d</span></p>', 'a'],
    [
      '<details><summary>a</summary><p>b</p></details><details open><summary>c</summary><p>d</p></details>',
      'a\n\nc\n\nd',
    ],
    ['<p>ho<b>\u0300</b>a</p>', 'hòa'],
    ['<ol><li>Giao</li><li>Yêu cầu</li></ol>', '1. Giao\n\n2. Yêu cầu'],
    ['<ol start="3" type="a"><li>Giao</li></ol>', 'c) Giao'],
    ['<ol><li>1. Giao</li><li>2. Yêu cầu</li></ol>', '1. Giao\n\n2. Yêu cầu'],
    ['<ul><li>Giao</li></ul>', '- Giao'],
    ['<ul style="list-style:none"><li>Giao</li></ul>', 'Giao'],
    ['<p>diện tích 12 m<sup>2</sup></p>', 'diện tích 12 m2'],
    [
      '<p>Kế hoạch<a href="#_ftn1"><sup>[1]</sup></a> năm</p><div id="ftn1"><p>Số 12/KH</p></div><p>Giao</p>',
      'Kế hoạch năm\n\nGiao\n\nSố 12/KH',
    ],
    ['', ''],
    ['<details>a<summary>b</summary></details>', 'b'],
    [host('x-a', '<p>Giao <slot></slot></p><p>tế</p>', '<b>Sở</b> Y'), 'Giao Sở Y\n\ntế'],
    [`<p>Giao ${host('x-a', '<b>Sở</b>', 'Ẩn')} Y tế</p>`, 'Giao Sở Y tế'],
    [host('x-a', '<slot name="b"></slot> <slot></slot>', 'Sở <i slot="b">Giao</i>'), 'Giao Sở'],
  ])('%j reads %j', (html, text) => {
    expect(mapped(html).text).toBe(text);
  });

  it('gives tables as rows of cells, with their spans', () => {
    const map = mapped(
      '<table><tr><th>STT</th><th colspan="2">Nhiệm vụ</th></tr><tr><td rowspan="2">1</td><td><p>Giao</p><p>Sở</p></td><td></td></tr></table>',
    );
    const [table] = map.structure.tables;
    expect(table?.rows.map((row) => row.map(({ start, end }) => map.text.slice(start, end)))).toEqual([
      ['STT', 'Nhiệm vụ'],
      ['1', 'Giao\n\nSở', ''],
    ]);
    expect(table?.rows[0]?.[1]).toMatchObject({ colspan: 2, rowspan: 1, header: true });
    expect(table?.rows[1]?.[0]).toMatchObject({ rowspan: 2, header: false });
  });

  it('takes no table for one that only arranges the page', () => {
    const map = mapped('<table><tr><td>menu</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>');
    expect(map.structure.tables).toHaveLength(1);
    expect(map.structure.tables[0]?.rows[0]).toHaveLength(2);
  });

  it('gives headings', () => {
    const map = mapped('<h2>I. NHIỆM <b>VỤ</b></h2><p>Giao</p>');
    expect(map.structure.headings.map(({ start, end }) => map.text.slice(start, end))).toEqual(['I. NHIỆM VỤ']);
  });

  it('leaves chrome out', () => {
    document.body.innerHTML = '<p>Giao</p><div class="x">menu</div>';
    const map = atOnce(
      mapText(document.body, { layoutOf: markupLayout, isChrome: (element) => element.className === 'x' }),
    );
    expect(map.text).toBe('Giao');
  });
});

const words = fc.array(
  fc.constantFrom(
    'Giao',
    ' ',
    'Sở',
    '  ',
    '\n',
    'tế',
    'hoà',
    '\u00ad',
    '15/01',
    '\u00a0',
    'a\u0301',
    '\u0301',
    '\u200b',
  ),
  { maxLength: 8 },
);
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words.map((list) => list.join('')),
    fc
      .tuple(fc.constantFrom('p', 'b', 'span', 'div', 'td', 'li', 'i'), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
    fc.constantFrom(
      '<br>',
      '<sup>[1]</sup>',
      '<a href="#_ftn1">[1]</a>',
      '<span hidden>Giao Sở Ẩn</span>',
      '<div style="display:none">Ẩn</div>',
    ),
    fc
      .array(fc.array(tie('node'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows) => `<table>${rows.map((cells) => `<tr><td>${cells.join('</td><td>')}</td></tr>`).join('')}</table>`),
    tie('node').map((inner) => `<div id="ftn1">${inner}</div>`),
    fc
      .tuple(tie('node'), tie('node'), tie('node'))
      .map(([before, inner, after]) => host('x-slot', `${before}<slot></slot>${after}`, inner)),
    fc.tuple(tie('node'), words).map(([inner, out]) => host('x-tree', inner, out.join(''))),
  ),
})).node;

/** Text without what no position answers for: spaces that became one, the unseen, list labels. */
const bare = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/(?:^|\n)- /gu, '')
    .replaceAll(/[\s\u00ad\u200b]+/gu, '')
    // A mark goes with its letter across what nobody sees.
    .normalize('NFC');

function textNodes(root: Node): Text[] {
  const walk = new FlatWalk(root);
  const nodes: Text[] = [];
  for (let node = walk.next(); node; node = walk.next()) if (node.nodeType === 3) nodes.push(node as Text);
  return nodes;
}

function isThereAndBack(html: string): boolean {
  const map = mapped(html);
  return textNodes(document.body).every((node) =>
    node.data.split('').every((letter, offset) => {
      const at = map.offsetOf(node, offset);
      // A letter that was composed with others, a space that became one with others; a mark has its letter's place.
      if (at === null || map.text[at] !== letter || /[\s\p{M}]/u.test(letter)) return true;
      const [edges] = map.partsOf({ start: at, end: at + 1 });
      return edges?.startContainer !== node || edges.startOffset === offset;
    }),
  );
}

/** What ranges show: without what is hidden in it, and without footnotes, which the text has elsewhere. */
function shownIn(ranges: readonly Range[]): string {
  const texts = ranges.map((range) => {
    const shown = range.cloneContents();
    for (const out of shown.querySelectorAll('[hidden], [style*="none"], sup, a, #ftn1, x-tree')) out.remove();
    return shown.textContent ?? '';
  });
  return bare(texts.join(''));
}

/** A span of one line, as a finding's is: footnotes and what stands before them are never on one. */
function hasItsText(html: string, from: number, length: number): boolean {
  const map = mapped(html);
  const start = map.text.length === 0 ? 0 : from % map.text.length;
  const ends = map.text.indexOf('\n', start);
  const end = Math.min(ends < 0 ? map.text.length : ends, start + 1 + (length % 12));
  const ranges = map.rangesOf({ start, end });
  const text = map.text.slice(start, end);
  return ranges.length > 0 ? shownIn(ranges).includes(bare(text)) : /^[-\n ]*$/u.test(text);
}

const SENTENCES = [
  'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát, báo cáo UBND tỉnh trước ngày 15/3/2024.',
  'Yêu cầu UBND các huyện, thành phố hoàn thành việc sửa chữa trong tháng 4/2024.',
  'Đề nghị Công an tỉnh kiểm tra, báo cáo Chủ tịch UBND tỉnh chậm nhất ngày 20/3/2024.',
];
/** What stands between two letters without being text. */
const BETWEEN = [
  '<b></b>',
  '<i><u></u></i>',
  '&shy;',
  '<span hidden>Ẩn</span>',
  '<!-- a -->',
  '<a href="#_ftn1">[1]</a>',
  '\u200b',
  host('x-tree', '', 'Ẩn'),
];

/** What shows text of the page itself, or its own, in place of the letter. */
const AROUND: ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => host('x-tree', letter),
  (letter) => host('x-slot', '<b><slot></slot></b>', letter),
];

/** A notice in markup as portals have it: sentences cut by tags, decomposed here and there, in paragraphs, cells and items. */
const noticePage = fc
  .array(
    fc.record({
      sentence: fc.constantFrom(...SENTENCES),
      cuts: fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...BETWEEN)), { maxLength: 6 }),
      component: fc.tuple(fc.nat(200), fc.constantFrom(...AROUND)),
      decomposed: fc.boolean(),
      wrapped: fc.boolean(),
      holder: fc.constantFrom(
        ['<p>', '</p>'],
        ['<table><tr><td>1</td><td>', '</td></tr></table>'],
        ['<ul><li>', '</li></ul>'],
        ['', '<br><br>'],
      ),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) =>
    parts
      .map(({ sentence, cuts, component, decomposed, wrapped, holder: [open, close] }) => {
        const letters = sentence.split('');
        for (const [place, what] of cuts) letters[place % letters.length] += what;
        const [at, around] = component;
        letters[at % letters.length] = around(letters[at % letters.length] ?? '');
        const markup = letters.join('');
        const spread = wrapped ? markup.replaceAll('cáo ', 'cáo\n   ') : markup;
        return `${open}${decomposed ? spread.normalize('NFD') : spread}${close}`;
      })
      .join(''),
  );

function findingsHaveTheirText(html: string): boolean {
  const map = mapped(html);
  const { directives } = readNotice(map.text, map.structure);
  const findings = directives.flatMap((directive) => [directive, ...directive.assignees, ...directive.deadlines]);
  return (
    findings.length > 0 &&
    findings.every((finding) => {
      const ranges = map.rangesOf(finding);
      return ranges.length > 0 && shownIn(ranges) === bare(map.text.slice(finding.start, finding.end));
    })
  );
}

describe('a text map', () => {
  it('gives for each finding of a notice a range with the finding’s text', () => {
    expect(fc.check(fc.property(noticePage, findingsHaveTheirText))).toMatchObject({ failed: false });
  });

  it('leads from each letter of a text node to the text and back to that letter', () => {
    expect(fc.check(fc.property(tree, isThereAndBack))).toMatchObject({ failed: false });
  });

  it('gives for each span a range with the span’s text', () => {
    expect(fc.check(fc.property(tree, fc.nat(), fc.nat(), hasItsText))).toMatchObject({ failed: false });
  });

  it('knows no position of hidden text, and no range of what has left the page', () => {
    const map = mapped('<p>Giao <b hidden>Sở</b></p>');
    const hidden = document.querySelector('b')!.firstChild!;
    expect(map.offsetOf(hidden, 1)).toBeNull();
    document.body.replaceChildren();
    expect(map.rangesOf({ start: 0, end: 4 })).toEqual([]);
  });
});
