import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../agency/words.ts';
import { clausesOf } from '../sentence/clauses.ts';
import { isDrafted, isIssued } from './paper.ts';

/** Asks of the order that begins at `order`, a word of the text. */
const asked = (text: string, order: string, issuer = 'ubnd tỉnh bắc giang') => {
  const words = wordsOf(text);
  const at = words.keys.indexOf(order);
  return { drafted: isDrafted(words, at), issued: isIssued(clausesOf(words), at, issuer) };
};

describe('an order that somebody is to draft', () => {
  it.each([
    ['Tham mưu văn bản giao Cục Thuế tỉnh rà soát', 'giao'],
    ['Sở Tư pháp tham mưu UBND tỉnh ban hành văn bản chỉ đạo, giao Sở Y tế rà soát', 'giao'],
  ])('%s', (text, order) => expect(asked(text, order).drafted).toBe(true));

  it.each([
    ['Giao Sở Y tế rà soát', 'giao'],
    ['Tham mưu văn bản; giao Sở Y tế rà soát', 'giao'],
    ['Rà soát bản đồ, giao Sở Y tế báo cáo', 'giao'],
  ])('not: %s', (text, order) => expect(asked(text, order).drafted).toBe(false));
});

describe('an order that a paper carries', () => {
  it.each([
    ['Ngày 9/11, UBND tỉnh ban hành văn bản yêu cầu các sở, ngành ứng phó với bão', 'yêu'],
    ['Bộ Y tế vừa có công văn đề nghị Sở Y tế các tỉnh tăng cường giám sát', 'đề'],
    ['UBND tỉnh Bắc Giang có công văn yêu cầu Sở Y tế rà soát', 'yêu'],
  ])('%s', (text, order) => expect(asked(text, order).issued).toBe(true));

  it.each([
    ['Sở Tư pháp ban hành văn bản yêu cầu các đơn vị báo cáo', 'yêu'],
    ['Ngày 9/11, UBND tỉnh tổ chức hội nghị, yêu cầu các sở rà soát', 'yêu'],
    ['Ngày 9/11, UBND tỉnh ban hành văn bản về bão; yêu cầu các sở rà soát', 'yêu'],
    ['Yêu cầu các sở, ngành rà soát', 'yêu'],
  ])('not: %s', (text, order) => expect(asked(text, order).issued).toBe(false));
});
