import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../agency/words.ts';
import { clausesOf } from '../sentence/clauses.ts';
import { isPersonSpeaking, isSpeaker, issuerKey } from './speaker.ts';

const asked = (text: string, organ: string | null = null) => {
  const words = wordsOf(text);
  const [mention] = clausesOf(words).mentions;
  if (!mention) throw new Error(`nobody is named in: ${text}`);
  return { speaker: isSpeaker(words, mention, issuerKey(organ)), person: isPersonSpeaking(words, mention) };
};

describe('who speaks in a notice', () => {
  it.each([
    ['Chủ tịch UBND tỉnh yêu cầu rà soát', null],
    ['Chủ tịch UBND tỉnh Lê Hồng Vinh yêu cầu rà soát', null],
    ['Thủ tướng Chính phủ yêu cầu rà soát', null],
    ['UBND tỉnh yêu cầu rà soát', null],
    ['Sở Giáo dục và Đào tạo đề nghị rà soát', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    ['Sở Y tế đề nghị rà soát', 'Sở Y tế tỉnh Hà Nam'],
    ['Thành phố tiếp tục rà soát', 'UBND thành phố Đà Nẵng'],
  ])('%s', (text, organ) => expect(asked(text, organ).speaker).toBe(true));

  it.each([
    ['Sở Y tế rà soát', null],
    ['Sở Y tế rà soát', 'UBND tỉnh Bắc Giang'],
    ['UBND tỉnh Đồng Nai rà soát', 'Văn phòng Chính phủ'],
    ['Chủ tịch UBND các huyện rà soát', null],
    ['Chủ tịch UBND huyện Lục Nam rà soát', null],
  ])('not: %s', (text, organ) => expect(asked(text, organ).speaker).toBe(false));
});

it.each([
  ['Ông Nguyễn Văn Chinh đề nghị rà soát', true],
  ['Phó Chủ tịch UBND tỉnh đề nghị rà soát', true],
  ['Chủ tịch UBND các huyện rà soát', false],
  ['Sở Y tế đề nghị rà soát', false],
])('«%s»: a person speaks, %s', (text, person) => expect(asked(text).person).toBe(person));

it.each([
  [null, ''],
  ['UỶ BAN NHÂN DÂN  TỈNH', 'ủy ban nhân dân tỉnh'],
])('the issuer «%s» is «%s»', (organ, key) => expect(issuerKey(organ)).toBe(key));
