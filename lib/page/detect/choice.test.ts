// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { addressOf, choiceKey, choiceKeys, choosePage, mayRead } from './choice.ts';

const at = (url: string) => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  return document;
};
const PAGE = 'https://portal.langson.gov.vn/tin?id=1';

describe('a choice', () => {
  it.each([
    ['https://a.gov.vn/b?c=1#muc-2', 'https://a.gov.vn/b?c=1'],
    ['https://a.gov.vn/#/van-ban/12', 'https://a.gov.vn/#/van-ban/12'],
    ['https://a.gov.vn/#!van-ban', 'https://a.gov.vn/#!van-ban'],
  ])('for %s holds for %s', (url, address) => {
    expect(addressOf(url)).toBe(address);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['nothing stored', {}, 'judge'],
    ['"đây là văn bản"', { [choiceKey(PAGE)]: 'notice' }, 'always'],
    ['"không phải văn bản"', { [choiceKey(PAGE)]: 'none' }, 'never'],
    ['the site switched off', { 'settings.sitesOff': ['langson.gov.vn'] }, 'never'],
    ['another site switched off', { 'settings.sitesOff': ['son.gov.vn'] }, 'judge'],
    [
      'a page wanted on a site switched off',
      { [choiceKey(PAGE)]: 'notice', 'settings.sitesOff': ['langson.gov.vn'] },
      'always',
    ],
    ['what is no choice', { [choiceKey(PAGE)]: 7, 'settings.sitesOff': 'langson.gov.vn' }, 'judge'],
  ])('with %s', (_, stored, answer) => {
    expect(mayRead(at(PAGE), stored)).toBe(answer);
  });

  it('is stored for its address alone, and forgotten', async () => {
    const stored: Record<string, unknown> = {};
    const storage = {
      set: (items: object) => Promise.resolve(void Object.assign(stored, items)),
      remove: (key: string) => Promise.resolve(void delete stored[key]),
    };
    await choosePage(`${PAGE}#x`, 'none', storage);
    expect(mayRead(at(PAGE), stored)).toBe('never');
    expect(choiceKeys(at(PAGE))).toEqual([...Object.keys(stored), 'settings.sitesOff']);
    await choosePage(PAGE, null, storage);
    expect(stored).toEqual({});
  });
});
