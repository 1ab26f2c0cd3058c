import { endsWith } from '../words.ts';
import type { Period } from './period.ts';

/** "số 19-CT/TU", "123/2024/NĐ-CP", "số 36a/NQ-CP", "số 05", "QĐ 12/UBND", with or without a comma */
const NUMBER = endsWith`(?:số:? ?\d[0-9a-zđ]{0,8}|(?:số:? ?)?\d[\d.]{0,8}[a-zđ]?(?: ?[/-] ?[a-z0-9.&à-ỹ]{1,20}){1,5})[”"')\]]*,? ?(?:đề |ký |ký ban hành |ban hành |được ban hành |phát hành )?`;
/** How far back a document's number can begin, in UTF-16 units. */
const REACH = 60;

/** Tells the dates that stand right behind a document's number from all others: "Công văn số 5115/UBND-TH ngày 10/7/2024". */
export const markCited = (periods: Period[], text: string): void => {
  for (const period of periods)
    if (period.kind === 'day' && NUMBER.test(text.slice(Math.max(0, period.start - REACH), period.start)))
      period.kind = 'cited';
};
