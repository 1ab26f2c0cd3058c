import { describe, expect, it } from 'vitest';
import { aDirective } from '../../tests/watchlist.ts';
import { addressAt, shows } from './source.ts';

const notice = { key: 'k', type: null, number: null, organ: null, issued: null, title: null };

describe('the address of a sentence', () => {
  it.each([
    ['https://a.gov.vn/1', 'Giao Sở Tài chính', 'https://a.gov.vn/1#:~:text=Giao%20S%E1%BB%9F%20T%C3%A0i%20ch%C3%ADnh'],
    [
      'https://a.gov.vn/1',
      'a b c d e f g h i j k l m',
      'https://a.gov.vn/1#:~:text=a%20b%20c%20d%20e%20f,h%20i%20j%20k%20l%20m',
    ],
    ['https://a.gov.vn/1', 'LĐ-TB, XH & YT', 'https://a.gov.vn/1#:~:text=L%C4%90%2DTB%2C%20XH%20%26%20YT'],
    ['https://a.gov.vn/#/van-ban/1', 'Giao', 'https://a.gov.vn/#/van-ban/1'],
    ['chrome-extension://abc/reader.html', 'Giao', 'chrome-extension://abc/reader.html'],
  ])('%s, %s', (address, words, expected) => {
    expect(addressAt(address, aDirective(words))).toBe(expected);
  });
});

it('knows a tab of its notice by any of the addresses', () => {
  const addresses = ['https://a.gov.vn/1', 'https://b.gov.vn/2#x'];
  expect(
    ['https://a.gov.vn/1#p', 'https://b.gov.vn/2', 'https://b.gov.vn/3'].map((at) =>
      shows(at, { ...notice, addresses }),
    ),
  ).toEqual([true, true, false]);
});
