import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HIGHLIGHTS } from './paint.ts';
import { paintStyle, tokenValue } from './paint-style.ts';

const TOKENS = readFileSync('components/tokens.css', 'utf8');
/** The rules of one kind of page, by highlight. */
const rulesOf = (style: string, media: string) => {
  const part = style.split('@media ').find((text) => text.startsWith(media)) ?? '';
  return new Map(
    [...part.matchAll(/^::highlight\((?<name>[\w-]+)\) \{(?<body>[^}]*)\}$/gmu)].map(({ groups }) => [
      groups?.['name'] ?? '',
      groups?.['body'] ?? '',
    ]),
  );
};
const SCREEN = 'screen and (forced-colors: none)';

const fillOf = (name: string, dark: boolean) =>
  /background-color: ([^;]+) !important/u.exec(rulesOf(paintStyle(TOKENS, dark), SCREEN).get(name) ?? '')?.[1];

describe('a token', () => {
  it.each([
    ['--a: light-dark(#fff, #000);', false, '#fff'],
    ['--a: light-dark(#fff, #000);', true, '#000'],
    ['--a: light-dark(rgb(1 2 3 / 40%), transparent);', false, 'rgb(1 2 3 / 40%)'],
    ['--a: light-dark(rgb(1 2 3), rgb(0, 0, 0));', true, 'rgb(0, 0, 0)'],
    ['--a: 13px;', true, '13px'],
  ])('of %j, dark %s, is %s', (tokens, dark, value) => {
    expect(tokenValue(tokens, '--a', dark)).toBe(value);
  });

  it('that is not there is an error', () => {
    expect(() => tokenValue('--b: 1px;', '--a', false)).toThrow('--a');
  });
});

describe('the highlights', () => {
  it.each([false, true])('are told apart by their lines alone, dark %s', (dark) => {
    const rules = rulesOf(paintStyle(TOKENS, dark), SCREEN);
    expect(new Set(rules.keys())).toEqual(new Set(HIGHLIGHTS));
    const lines = [...rules.values()].map((body) => /text-decoration: ([a-z ]+)/u.exec(body)?.[1]);
    expect(new Set(lines).size).toBe(HIGHLIGHTS.length);
  });

  it('fill deadlines on light pages, and leave dark ones as dark as they are', () => {
    expect(fillOf('nv-deadline', false)).toBe('#ffe0b2');
    expect(fillOf('nv-deadline', true)).toBe('transparent');
  });

  it('are lines without colours on paper and in forced colours', () => {
    const rules = rulesOf(paintStyle(TOKENS, false), 'print, (forced-colors: active)');
    expect(new Set(rules.keys())).toEqual(new Set(HIGHLIGHTS));
    expect([...rules.values()].filter((body) => /#|background|rgb/u.test(body))).toEqual([]);
  });
});
