/** The interface's words stand in the catalogues, all of them, in both languages, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { getMessageOf, LANGUAGES, readCatalogue } from '../catalogue.ts';
import { filesOf, isTest, literalOf, nodesOf, placeOf, shipped } from './tree.ts';
import type { SourceFile, SyntaxNode } from './tree.ts';

const catalogues = Object.fromEntries(LANGUAGES.map((language) => [language, readCatalogue(language)]));
const PLURAL = /_(?:zero|one|two|few|many|other)$/u;
const stemOf = (key: string) => key.replace(PLURAL, '');
const keysOf = (language: string) => Object.keys(catalogues[language] ?? {});
const stemsOf = (language: string) => [...new Set(keysOf(language).map(stemOf))].toSorted();

/** The `$1`, `$2`… that a message takes in any of its forms. */
function placesOf(language: string, stem: string): string {
  const words = keysOf(language)
    .filter((key) => stemOf(key) === stem)
    .map((key) => catalogues[language]?.[key]?.message ?? '');
  return [...new Set(words.join(' ').match(/\$\d/gu))].toSorted().join(' ');
}

/** Where manifest and stylesheets name a message. */
const NAMED = /__MSG_(\w+)__/gu;
const namedInManifest = filesOf('wxt.config.ts', 'entrypoints/**/*.{ts,tsx,html,css}', 'public/*.json').flatMap(
  ({ text }) => [...text.matchAll(NAMED)].map(([, key = '']) => key),
);
const namedInCode = shipped.flatMap((file) =>
  nodesOf(file)
    .map(literalOf)
    .filter((text) => text !== null),
);

describe('catalogues', () => {
  it('hold the same messages in Vietnamese and English', () => {
    expect(stemsOf('en')).toEqual(stemsOf('vi'));
  });

  it.each(LANGUAGES)('have the plural forms that the language asks for, no other: %s', (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const plurals = keysOf(language).filter((key) => PLURAL.test(key));
    const expected = [...new Set(plurals.map(stemOf))].flatMap((stem) =>
      pluralCategories.map((form) => `${stem}_${form}`),
    );
    expect(plurals.toSorted()).toEqual(expected.toSorted());
  });

  it('take the same substitutions in both languages', () => {
    const differing = stemsOf('vi').filter((stem) => placesOf('vi', stem) !== placesOf('en', stem));
    expect(differing).toEqual([]);
  });

  it.each(LANGUAGES)('stand one message a line, sorted by key, so that two changes seldom meet: %s', (language) => {
    const [{ text } = { text: '' }] = filesOf(`public/_locales/${language}/messages.json`);
    const keys = [...text.matchAll(/^ {2}"(\w+)": \{ .*"message": ".+" \},?$/gmu)].map(([, key = '']) => key);
    expect(text.trimEnd().split('\n').length).toBe(keys.length + 2);
    expect(keys).toEqual(keys.toSorted());
  });

  it.each(LANGUAGES)('leave no message empty or shouting: %s', (language) => {
    const getMessage = getMessageOf(catalogues[language] ?? {});
    const wrong = keysOf(language).filter((key) => !getMessage(key).trim() || /\p{Lu}{6,}/u.test(getMessage(key)));
    expect(wrong).toEqual([]);
  });

  it('hold nothing that the extension never says', () => {
    const used = new Set([...namedInManifest, ...namedInCode]);
    expect(stemsOf('vi').filter((stem) => !used.has(stem))).toEqual([]);
  });

  it('hold every message that the manifest names', () => {
    expect(namedInManifest.filter((key) => !keysOf('vi').includes(key))).toEqual([]);
  });
});

/** Attributes that users read or hear. */
const READ_ALOUD =
  /^(?:alt|aria-(?:description|label|placeholder|roledescription|valuetext)|label|placeholder|title)$/u;
/** A sentence: a capital, then words. Class lists, selectors and media queries have no capital. */
const SENTENCE = /^\p{Lu}\p{Ll}+ \p{L}{2,}/u;
const VIETNAMESE = /[\p{L}--[A-Za-z]]/v;

function isForUsers(node: SyntaxNode, text: string): boolean {
  if (node.type === 'JSXText') return /\p{L}/u.test(text);
  const { parent } = node;
  if (parent?.type === 'JSXAttribute') {
    const { name } = parent.name as { name: unknown };
    return typeof name === 'string' && READ_ALOUD.test(name) && /\p{L}/u.test(text);
  }
  if (VIETNAMESE.test(text)) return true;
  const thrown = parent?.type === 'NewExpression';
  return SENTENCE.test(text) && !thrown;
}

const wordsIn = (file: SourceFile) =>
  nodesOf(file).flatMap((node) => {
    const text = literalOf(node);
    return text !== null && isForUsers(node, text) ? [`${placeOf(file, node.start)} ${text.trim()}`] : [];
  });

describe('components and entrypoints', () => {
  it('hold no word of any language', () => {
    const shown = shipped.filter(({ path }) => !path.startsWith('lib/'));
    expect(shown.flatMap(wordsIn)).toEqual([]);
  });

  it('hold none in their HTML but the product’s name as title', () => {
    const spoken = filesOf('entrypoints/**/*.html').filter(({ text }) =>
      /\p{L}/u.test(text.replace('<title>Nhắc việc</title>', '').replaceAll(/<!--[\s\S]*?-->|<[^>]*>/gu, '')),
    );
    expect(spoken.map(({ path }) => path)).toEqual([]);
  });
});

describe('the watchlist', () => {
  it('says nothing that is not in the catalogues', () => {
    const silent = shipped.filter((file) => /^lib\/(?:watchlist|sync)\//u.test(file.path) && !isTest(file));
    expect(silent.flatMap(wordsIn)).toEqual([]);
  });
});
