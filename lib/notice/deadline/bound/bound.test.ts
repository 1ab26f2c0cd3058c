import { describe, expect, it } from 'vitest';
import { tagSentence } from '../sentence.ts';
import { eachMatch } from '../words.ts';
import { eachPeriod, over, periodsIn } from './bound.ts';

const DATES = over`trước (?:ngày )?‹date›(?: và ‹date›)?`;
const sentenceOf = (text: string) => tagSentence(text, '2024-04-02');
const matchIn = (text: string) => {
  const sentence = sentenceOf(text);
  return eachMatch(DATES, sentence.tagged).map((match) => ({ match, sentence }));
};

describe('a pattern over the tagged sentence', () => {
  it.each(['trước 15/4', 'trước tháng 5', 'báo cáo trước quý III', 'trước 15/4 và 16/4'])('meets «%s»', (text) => {
    expect(matchIn(text)).toHaveLength(1);
  });

  it.each(['trước mắt', 'sau 15/4', 'phíatrước 15/4', 'trước 02 ngày'])('does not meet «%s»', (text) => {
    expect(matchIn(text)).toHaveLength(0);
  });

  it('gives the periods within a match, and none of those around', () => {
    const [found] = matchIn('họp ngày 10/4, báo cáo trước 15/4 và 16/4, tổng kết tháng 5');
    if (!found) throw new Error('no match');
    expect(periodsIn(found.match, found.sentence).map(({ first }) => first)).toEqual(['2024-04-15', '2024-04-16']);
  });
});

const findings = (text: string) =>
  matchIn(text).flatMap(({ match, sentence }) =>
    eachPeriod(match, sentence, { bound: 'before', rule: 'deadline/before' }).map(
      ({ start, end, due, after, time }) => {
        const place = sentence.locate(start, end);
        return { words: text.slice(place.start, place.end), due, later: after !== undefined, time };
      },
    ),
  );

describe('each period of a match', () => {
  it.each([
    ['báo cáo trước 15/4', [{ words: 'trước 15/4', due: '2024-04-15', later: false, time: undefined }]],
    [
      'báo cáo trước 15/4 và 16/4',
      [
        { words: 'trước 15/4', due: '2024-04-15', later: false, time: undefined },
        { words: '16/4', due: '2024-04-16', later: true, time: undefined },
      ],
    ],
    [
      'báo cáo trước 17h00 ngày 15/4',
      [{ words: 'trước 17h00 ngày 15/4', due: '2024-04-15', later: false, time: '17:00' }],
    ],
    ['báo cáo trước tháng 5', [{ words: 'trước tháng 5', due: '2024-05-31', later: false, time: undefined }]],
  ])('of «%s» is a finding of its own', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});
