import type { Bound } from '../../notice.ts';
import { endsWith } from '../words.ts';
import type { Refusal } from './refusal.ts';

const EFFECT = endsWith`(?:hiệu lực|áp dụng|có giá trị|sinh|được ban hành|được cấp)(?: (?:thi hành|từ|kể từ|đến|vào|trong|thực hiện)){0,3} ?`;
const BEGINNING = endsWith`(?:từ|kể từ|sau|sau khi|bắt đầu từ|tính từ|của|năm) `;
const LISTED = endsWith`[CDBMQY](?:,| và| hoặc) `;

/** "thi hành trước ngày D" and "áp dụng trong quý I" bid; so does what comes again. */
const NOT_IN_FORCE = new Set<Bound>(['before', 'event', 'every', 'within']);

export const effect: Refusal[] = [
  {
    // "có hiệu lực từ ngày 01/7/2025", "áp dụng đến hết ngày 31/12", "có hiệu lực thi hành sau 10 ngày"
    name: 'in force',
    applies: ({ bound }, { left }) => !NOT_IN_FORCE.has(bound) && EFFECT.test(left),
  },
  {
    // "từ ngày 01/7/2025" begins, it does not end; nor does "sau ngày D"
    name: 'beginning',
    applies: ({ bare }, { left }) => bare === true && (BEGINNING.test(left) || LISTED.test(left)),
  },
];
