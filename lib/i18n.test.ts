import { describe, expect, it } from 'vitest';
import { getMessageOf, readCatalogue } from '../tests/catalogue.ts';
import { createTranslator, language, speak, t } from './i18n.ts';
import type { MessageKey, PluralKey } from './i18n.ts';

const english = createTranslator({
  getMessage: getMessageOf({
    languageCode: { message: 'en' },
    greeting: { message: '$1 and $2 cost $$5' },
    tasks_one: { message: '$1 task of $2' },
    tasks_other: { message: '$1 tasks of $2' },
  }),
});
const vietnamese = createTranslator({
  getMessage: getMessageOf({ languageCode: { message: 'vi' }, tasks_other: { message: '$1 nhiệm vụ' } }),
});
const key = (name: string) => name as MessageKey;
const stem = (name: string) => name as PluralKey;

describe('messages', () => {
  it('come from the browser’s catalogue', () => {
    expect(t('extensionName')).toBe('Nhắc việc');
  });

  it('take their substitutions in order', () => {
    expect(english.t(key('greeting'), 'A', 'B')).toBe('A and B cost $5');
  });

  it.each([
    [1, '1 task of X'],
    [0, '0 tasks of X'],
    [12, '12 tasks of X'],
  ])('agree with a count in English: %i', (count, words) => {
    expect(english.plural(stem('tasks'), count, 'X')).toBe(words);
  });

  it.each([
    [1, '1 nhiệm vụ'],
    [10_000, '10.000 nhiệm vụ'],
  ])('have one form in Vietnamese, with its own digits’ groups: %i', (count, words) => {
    expect(vietnamese.plural(stem('tasks'), count)).toBe(words);
  });

  it('fall back to the key, so that a missing message is seen', () => {
    expect(english.t(key('nowhere'))).toBe('nowhere');
  });
});

describe('the language in effect', () => {
  it('is the catalogue’s, not the browser’s', () => {
    expect([english.language(), vietnamese.language()]).toEqual(['en', 'vi']);
  });
});

describe('the language that the user chose', () => {
  it('holds from then on, until the browser’s does again', async () => {
    await speak('en', async (wanted) => readCatalogue(wanted));
    expect([language(), t('baseClose')]).toEqual(['en', 'Close']);
    await speak('vi', async (wanted) => readCatalogue(wanted));
    expect([language(), t('baseClose')]).toEqual(['vi', 'Đóng']);
    await speak('browser');
    expect(t('baseClose')).toBe('Đóng');
  });

  it('stays as it was where the catalogue cannot be read', async () => {
    await speak('en', () => Promise.reject(new Error('gone')));
    expect(language()).toBe('vi');
  });
});
