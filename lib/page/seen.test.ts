import { describe, expect, it } from 'vitest';
import type { Notice, NoticeHeader } from '../notice/notice.ts';
import { noticeKey, seenNotice } from './seen.ts';

const HEADER: NoticeHeader = {
  type: 'Thông báo',
  number: '12/TB-UBND',
  organ: 'UBND tỉnh Lạng Sơn',
  issued: '2024-01-15',
  title: null,
};
const why = { rule: '', words: '' };
const notice = (header: Partial<NoticeHeader>, ...texts: string[]): Notice => ({
  document: { ...HEADER, ...header },
  directives: texts.map((text) => ({ start: 0, end: text.length, text, assignees: [], deadlines: [], why })),
});

describe('the key of a notice', () => {
  it.each<[string, Notice, Notice]>([
    [
      'spacing and case of number and organ',
      notice({}),
      notice({ number: '12 / TB - UBND', organ: 'UBND Tỉnh Lạng Sơn' }),
    ],
    ['decomposed letters', notice({}), notice({ organ: 'UBND tỉnh Lạng Sơn'.normalize('NFD') })],
    ['the day within its year', notice({}), notice({ issued: '2024' })],
    [
      'the page around a notice without number',
      notice({ number: null }, 'Giao Sở Y tế'),
      notice({ number: null, title: 'x' }, 'giao  Sở Y tế.'),
    ],
  ])('is the same whatever %s', (_, one, other) => {
    expect(noticeKey(one, 'một')).toBe(noticeKey(other, 'hai'));
  });

  it.each<[string, Notice, Notice]>([
    ['number', notice({}), notice({ number: '13/TB-UBND' })],
    ['organ', notice({}), notice({ organ: 'UBND tỉnh Bắc Giang' })],
    ['year', notice({}), notice({ issued: '2025-01-15' })],
    [
      'directives, where the number was left blank',
      notice({ number: '/TB-UBND' }, 'Giao A'),
      notice({ number: '/TB-UBND' }, 'Giao B'),
    ],
  ])('is another for another %s', (_, one, other) => {
    expect(noticeKey(one, '')).not.toBe(noticeKey(other, ''));
  });

  it('goes by the text where nothing else is known', () => {
    const bare = notice({ number: null });
    expect(noticeKey(bare, 'một')).not.toBe(noticeKey(bare, 'hai'));
  });
});

describe('a notice as seen', () => {
  it('has the address without fragment, and the page’s title where it has none of its own', () => {
    expect(seenNotice(notice({}), '', 'https://a.gov.vn/b?c=1#d', 'Tiêu đề')).toMatchObject({
      url: 'https://a.gov.vn/b?c=1',
      title: 'Tiêu đề',
      number: '12/TB-UBND',
    });
  });

  it('never holds more than a message takes', () => {
    const seen = seenNotice(
      notice({ title: 'x'.repeat(9000), organ: 'y'.repeat(9000) }),
      '',
      `https://a.gov.vn/${'z'.repeat(9000)}`,
    );
    expect([seen.title?.length, seen.organ?.length, seen.url.length]).toEqual([2000, 500, 4000]);
  });
});
