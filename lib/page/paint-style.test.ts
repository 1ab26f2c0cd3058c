import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HIGHLIGHTS } from './paint.ts';
import { paintStyle, tokenValue } from './paint-style.ts';

const TOKENS = readFileSync('components/tokens.css', 'utf8');
const rulesOf = (style: string) =>
  new Map(
    [...style.matchAll(/^::highlight\((?<name>[\w-]+)\) \{(?<body>[^}]*)\}$/gmu)].map(({ groups }) => [
      groups?.['name'],
      groups?.['body'] ?? '',
    ]),
  );

const fillOf = (name: string, dark: boolean) =>
  /background-color: ([^;]+)/u.exec(rulesOf(paintStyle(TOKENS, dark)).get(name) ?? '')?.[1];

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
    const rules = rulesOf(paintStyle(TOKENS, dark));
    expect(new Set(rules.keys())).toEqual(new Set(HIGHLIGHTS));
    const lines = [...rules.values()].map((body) => /text-decoration: ([a-z ]+)/u.exec(body)?.[1]);
    expect(new Set(lines).size).toBe(HIGHLIGHTS.length);
  });

  it('fill deadlines on light pages, and leave dark ones as dark as they are', () => {
    expect(fillOf('nv-deadline', false)).toBe('#ffe0b2');
    expect(fillOf('nv-deadline', true)).toBe('transparent');
  });

  it('are lines alone in forced colours and on paper', () => {
    const bare = /@media \(forced-colors: active\), print \{(.*)\}$/su.exec(paintStyle(TOKENS, false))?.[1] ?? '';
    for (const name of HIGHLIGHTS) expect(bare).toContain(`::highlight(${name}) { background-color: transparent;`);
    expect(bare).not.toMatch(/#[0-9a-f]{3}/u);
  });
});
