/** The shape of the tree: what stands at the top, how long files are and what they are called, and what no file may hold. */
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { filesOf, importsOf, isTest, placeOf, ROOT } from './tree.ts';

const code = filesOf('{lib,components,entrypoints,tests}/**/*.{ts,tsx,mjs}', '*.ts');
const styles = filesOf('{lib,components,entrypoints}/**/*.css');

const TOP = [
  'README.md components entrypoints lib public tests',
  'knip.json package-lock.json package.json tsconfig.json vitest.config.ts wxt.config.ts',
].flatMap((line) => line.split(' '));
const IGNORED = /^\.|^node_modules$|^coverage$|\.log$|^stats|^web-ext\.config\.ts$/u;

/** A file over 300 lines says at its head why it is one. */
const LONGEST = 300;
const REASON = /one (?:file|table)/iu;

const VAGUE = /^(?:utils?|helpers?|managers?|data|common|misc|shared|stuff)$/iu;
const VAGUE_NAME =
  /\b(?:function|const|let|class|interface|type) (handle[A-Z]\w*|\w+(?:Utils?|Helpers?|Managers?))\b/gu;

/** Written so that this file does not hold them itself. */
const FORBIDDEN = {
  'an unfinished place': /\b(?:TO[D]O|FIX[M]E|X[X]X|place[h]older text)\b/u,
  'a test that is left out': /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo|fails|skipIf|runIf)\b/u,
  'a check that is switched off': /@ts-(?:ignore|expect-error|nocheck)|(?:ox|es)lint-[d]isable/u,
  'a type that says nothing': /\bas an[y]\b|: an[y](?=\s*[,;)=\]|&>}{])|<an[y]>/u,
  'HTML made of text': /\.(?:inner|outer)HTML\s*\+?=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/u,
};

describe('the tree', () => {
  it('has nothing at its top but the rooms and what tools need', () => {
    expect(readdirSync(ROOT).filter((name) => !TOP.includes(name) && !IGNORED.test(name))).toEqual([]);
  });

  it('has no file over 300 lines that does not say why', () => {
    const long = [...code, ...styles].filter(({ text }) => text.trimEnd().split('\n').length > LONGEST);
    expect(long.filter(({ text }) => !REASON.test(text.slice(0, 600))).map(({ path }) => path)).toEqual([]);
  });

  it('names every file for what it holds', () => {
    const vague = code.filter(({ path }) => path.split('/').some((part) => VAGUE.test(part.replace(/\..*$/u, ''))));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  it('names every function and type for what it does', () => {
    const vague = code.flatMap((file) => [...file.text.matchAll(VAGUE_NAME)].map(({ index }) => placeOf(file, index)));
    expect(vague).toEqual([]);
  });

  it.each(Object.entries(FORBIDDEN))('has nowhere %s', (_, pattern) => {
    const found = code
      .filter((file) => !(isTest(file) && pattern === FORBIDDEN['HTML made of text']))
      .map((file) => ({ file, at: file.text.search(pattern) }))
      .filter(({ at }) => at >= 0);
    expect(found.map(({ file, at }) => placeOf(file, at))).toEqual([]);
  });

  it('keeps each unit test beside what it tests', () => {
    const paths = new Set(code.map(({ path }) => path));
    const apart = filesOf('{lib,components}/**/*.test.{ts,tsx}').filter(
      (file) =>
        !paths.has(file.path.replace('.test.', '.')) &&
        !importsOf(file).some((target) => dirname(target) === dirname(file.path)),
    );
    expect(apart.map(({ path }) => path)).toEqual([]);
  });
});

/** Where tokens live; nothing else names a colour, a size of type or a font. */
const TOKENS = 'components/tokens.css';
const LITERAL_LOOK =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(|font-(?:family|size):\s*(?!var\()[^;]*\d|font-family:\s*(?!var\(|inherit)/iu;

describe('stylesheets', () => {
  it('take every colour, font and size of type from the tokens', () => {
    const found = styles
      .filter(({ path }) => path !== TOKENS)
      .map((file) => ({ file, at: file.text.search(LITERAL_LOOK) }))
      .filter(({ at }) => at >= 0);
    expect(found.map(({ file, at }) => placeOf(file, at))).toEqual([]);
  });
});
