import { describe, expect, it } from 'vitest';
import { governmentsIn } from './places-named.ts';
import { spelled } from './spelling.ts';

describe('governments that a text names', () => {
  it.each([
    ['UBND huyện Lục Nam', [{ names: ['lục nam'], levels: ['district'], several: false }]],
    ['UBND các huyện Việt Yên, Hiệp Hòa', [{ names: ['việt yên', 'hiệp hòa'], levels: ['district'], several: true }]],
    ['UBND các huyện, thị xã, thành phố', [{ names: [], levels: ['district', 'district', 'district'], several: true }]],
    ['UBND các xã, phường', [{ names: [], levels: ['commune', 'commune'], several: true }]],
    ['UBND các tỉnh, thành phố', [{ names: [], levels: ['province', 'province'], several: true }]],
    ['UBND cấp huyện', [{ names: [], levels: ['district'], several: true }]],
    ['UBND tỉnh', [{ names: [], levels: ['province'], several: false }]],
    ['Chủ tịch UBND thành phố Đà Nẵng', [{ names: ['đà nẵng'], levels: ['province'], several: false }]],
    ['Chủ tịch UBND thành phố Vinh', [{ names: ['vinh'], levels: ['district'], several: false }]],
    ['UBND thành phố', [{ names: [], levels: [null], several: false }]],
    ['Sở Y tế và UBND phường Móng Cái 1', [{ names: ['móng cái 1'], levels: ['commune'], several: false }]],
  ])('%s', (text, governments) => {
    expect(governmentsIn(spelled(text))).toEqual(governments);
  });

  it.each(['Huyện ủy', 'thành phố thông minh', 'Trạm Y tế xã', 'Ban CHQS các huyện', 'Sở Y tế', 'an sinh xã hội'])(
    '«%s» names none',
    (text) => {
      expect(governmentsIn(spelled(text))).toEqual([]);
    },
  );
});
