/** Who may import whom, and who may touch a DOM, the browser and the clock: the rooms of CONTRIBUTING.md. */
import { describe, expect, it } from 'vitest';
import { importsOf, isTest, filesOf, placeOf, shipped } from './tree.ts';

/** A room and the rooms it may import, besides itself. `lib` stands for the files that lie in lib/ itself. */
const MAY_IMPORT: Record<string, string[]> = {
  agency: [],
  notice: ['agency'],
  lib: ['agency', 'notice'],
  page: ['agency', 'notice', 'lib'],
  document: ['agency', 'notice', 'lib'],
  watchlist: ['agency', 'notice', 'lib'],
  transfer: ['agency', 'notice', 'lib', 'watchlist'],
  sync: ['agency', 'notice', 'lib', 'watchlist'],
  components: ['agency', 'notice', 'lib', 'page', 'document', 'watchlist', 'transfer', 'sync'],
  entrypoints: ['agency', 'notice', 'lib', 'page', 'document', 'watchlist', 'transfer', 'sync', 'components'],
};
const MAY_TOUCH_DOM = new Set(['page', 'document', 'components', 'entrypoints']);
const MAY_TOUCH_BROWSER = new Set(['entrypoints', 'watchlist']);
const SHARED_WITH_BROWSER = new Set(['lib/settings.ts', 'lib/messaging.ts', 'lib/i18n.ts']);
const WITHOUT_CLOCK = new Set(['agency', 'notice']);

const DOM = /\b(?:window\b|document\.(?:add|body|create|documentElement|get|head|query))/u;
const CLOCK = /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b/u;

/** `agency` for lib/agency/names.ts, `lib` for lib/i18n.ts, `components` for components/chip.tsx, null for a package. */
function roomOf(path: string): string | null {
  const [top = '', next = '', ...rest] = path.split('/');
  if (top === 'lib') return rest.length > 0 ? next : 'lib';
  return top in MAY_IMPORT || top === 'tests' ? top : null;
}

/** The first line of code in a file that matches, comments left aside. */
function lineWith(pattern: RegExp, text: string): number {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/gu, (comment) => comment.replaceAll(/\S/gu, ' '));
  return code.search(pattern);
}

describe('rooms', () => {
  it('are all known', () => {
    const unknown = shipped.filter(({ path }) => !((roomOf(path) ?? '') in MAY_IMPORT));
    expect(unknown.map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.entries(MAY_IMPORT))('%s imports no room but %j', (room, allowed) => {
    const wrong = shipped
      .filter(({ path }) => roomOf(path) === room)
      .flatMap((file) => importsOf(file).map((target) => ({ file: file.path, target, room: roomOf(target) })))
      .filter((found) => found.room !== null && found.room !== room && !allowed.includes(found.room));
    expect(wrong).toEqual([]);
  });

  it('import one another by relative paths with their endings', () => {
    const wrong = filesOf('{lib,components,entrypoints,tests}/**/*.{ts,tsx}').flatMap((file) =>
      importsOf(file)
        .filter(
          (target) => /^[@~]\/|^#/u.test(target) || (roomOf(target) !== null && !/\.\w+(?:\?\w+)?$/u.test(target)),
        )
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('that may not touch a DOM do not', () => {
    const wrong = shipped
      .filter(({ path }) => !MAY_TOUCH_DOM.has(roomOf(path) ?? ''))
      .map((file) => ({ file, at: lineWith(DOM, file.text) }));
    expect(wrong.filter(({ at }) => at >= 0).map(({ file, at }) => placeOf(file, at))).toEqual([]);
  });

  it('that may not touch the browser do not', () => {
    const wrong = shipped
      .filter(({ path }) => !MAY_TOUCH_BROWSER.has(roomOf(path) ?? '') && !SHARED_WITH_BROWSER.has(path))
      .filter((file) => importsOf(file).includes('wxt/browser') || lineWith(/\b(?:chrome|browser)\./u, file.text) >= 0);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('that read text know no clock', () => {
    const wrong = shipped
      .filter(({ path }) => WITHOUT_CLOCK.has(roomOf(path) ?? ''))
      .map((file) => ({ file, at: lineWith(CLOCK, file.text) }));
    expect(wrong.filter(({ at }) => at >= 0).map(({ file, at }) => placeOf(file, at))).toEqual([]);
  });
});

const folder = (path: string) => path.split('/').slice(0, 2).join('/');

describe('entrypoints', () => {
  it('are imported by nothing but their own folder', () => {
    const wrong = filesOf('{lib,components,entrypoints}/**/*.{ts,tsx}').flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('entrypoints/') && folder(target) !== folder(file.path))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('only wire: none is over 60 lines', () => {
    const long = filesOf('entrypoints/**/*.{ts,tsx}').filter(
      (file) => !isTest(file) && file.text.trimEnd().split('\n').length > 60,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
