/** How a list item is marked. Ranks of `roman`, `upper`, `number` are the same in every notice; the others nest as they come. */
export type LabelStyle =
  'article' | 'roman' | 'upper' | 'number' | 'letter' | 'round' | 'ordinal' | 'dash' | 'plus' | 'bullet';

export interface Label {
  style: LabelStyle;
  /** Without brackets and stops: `2.1`, `a`, `-`. */
  value: string;
  /** Depth of a number: 2 for `2.1`. */
  depth: number;
  /** Length in the text, with the white space after it. */
  length: number;
}

const PATTERNS: [LabelStyle, RegExp][] = [
  // Điều 5.
  ['article', /^Điều (\d{1,3})\s?[.:]\s*/u],
  // IV. / II - / III)
  ['roman', /^([IVX]{1,6})(?:\s?[.)]|\s[-–])\s*(?=\S)/u],
  // A. / B)
  ['upper', /^([A-HĐ])\s?[.)]\s+(?=\S)/u],
  // 2. / 2.1. / 2.1 / 3) / 12.1.2
  ['number', /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]\s*|\s+)(?=[^\d\s%])/u],
  ['number', /^(\d{1,2})(?:\s?[.)]|\s?\/(?=\s))\s*(?=[^\d\s%/])/u],
  // 3- / 2.1- : as party documents number
  ['number', /^(\d{1,2}(?:\.\d{1,2})?)\s?[-–]\s+(?=\p{L})/u],
  // a) / đ) / a.
  ['letter', /^([a-zđ])(?:\s?\)|\.(?=\s))\s*(?=\S)/u],
  // ii)
  ['round', /^([ivx]{2,4})\)\s*(?=\S)/u],
  // (1) / (iv) / (a)
  ['round', /^\((\d{1,2}|[ivx]{1,4}|[a-zđ])\)\s*(?=\S)/u],
  // Thứ nhất, / Một là:
  [
    'ordinal',
    /^((?:Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))|(?:(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là))\s?[,:;-]\s*/u,
  ],
  // + Sở Y tế …; "+2,96 %" is a number.
  ['plus', /^(\+)(?:\s+|(?=[^\s\d]))/u],
  ['bullet', /^([•▪●○◦❖➢►✓✔➤□■])\s*(?=\S)/u],
  ['dash', /^([-–—−])\s*(?=[^\s\d-])/u],
  ['dash', /^([-–—−])\s+(?=\d)/u],
];

/** The label that a paragraph begins with, or null. */
export function labelOf(text: string): Label | null {
  const first = text.charCodeAt(0);
  // Only a digit, a bracket, a sign or these capitals can begin one; most lines are through here.
  const head = text.length > 40 ? text.slice(0, 40) : text;
  if (first >= 0x61 && first <= 0x7a && !/^[a-z]{1,4}[.)]|^[a-z] \)/u.test(head)) return null;
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(head);
    if (match)
      return {
        style,
        value: match[1] ?? '',
        depth: style === 'number' ? (match[1] ?? '').split('.').length : 1,
        length: match[0].length,
      };
  }
  return null;
}
