import type { Words } from '../../agency/words.ts';
import type { Clauses } from '../sentence/clauses.ts';
import { isSpeaker } from './speaker.ts';
import { syllables } from '../../agency/syllables.ts';

/** "tham mưu văn bản giao Cục Thuế …": an order that somebody is to draft. */
export function isDrafted(words: Words, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 9); i -= 1) {
    if (words.keys[i] === ';' || words.keys[i] === ':') return false;
    if (words.keys[i] === 'bản' && words.keys[i - 1] === 'văn') return true;
  }
  return false;
}

const PAPERS = new Set(['văn bản', 'công văn', 'công điện', 'chỉ thị', 'thông báo', 'kế hoạch', 'kết luận']);
const ISSUES = new Set(['ban hành', 'phát hành', 'có', 'ký', 'ra', 'gửi']);
const LATELY = syllables('vừa mới đã cũng');
/** Words between a paper and what it orders: "công văn số 12/UBND-VX ngày 05/3 về việc … yêu cầu". */
const PAPER_REACH = 40;

/**
 * "Ngày 9/11, UBND tỉnh ban hành văn bản yêu cầu các sở …", "Bộ Y tế vừa có công văn đề nghị Sở Y tế …": the order that a paper
 * carries is its issuer's own, where the sentence tells of it. Who is himself ordered to issue it only drafts.
 */
export function isIssued({ words, mentions }: Clauses, at: number, issuer: string): boolean {
  const { keys } = words;
  const giver = mentions.findLast((m) => m.to <= at && m.opens && m.trigger === null);
  if (!giver || at - giver.to > PAPER_REACH || keys.slice(giver.to, at).includes(';')) return false;
  let verb = giver.to;
  while (LATELY.has(keys[verb])) verb += 1;
  const two = `${keys[verb]} ${keys[verb + 1]}`;
  const paper = ISSUES.has(two) ? verb + 2 : ISSUES.has(keys[verb] ?? '') ? verb + 1 : -1;
  if (paper < 0 || !PAPERS.has(`${keys[paper]} ${keys[paper + 1]}`)) return false;
  const dated = keys[0] === 'ngày' || keys[0] === 'theo' || keys[0] === 'mới';
  return dated || verb > giver.to || isSpeaker(words, giver, issuer);
}
