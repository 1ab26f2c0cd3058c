import type { FoundDirective } from '../directive/found.ts';
import type { Item } from '../outline/item.ts';
import { CALLS } from './calls.ts';

/**
 * What kind of text this is. A statute binds everyone and a call is made to the public: both are full of "phải", "có trách nhiệm" and
 * last days, and give no body a task of its own.
 */
export type Genre = 'notice' | 'news' | 'statute' | 'call';

/** "Luật này quy định …", "theo Quy chế này". */
const ITSELF = /(?:luật|bộ luật|pháp lệnh|nghị định|thông tư|quy chế|quy định|điều lệ|nội quy) này(?!\p{L})/iu;
/** A statute has at least a purpose, a scope and a last article; a decision that orders something has two or three. */
const ARTICLES = 4;

/** Lines above the body in which a title stands. */
const ABOVE = 25;
const CALL = new RegExp(
  `^(?:thông báo|thông tin|thư|giấy|phiếu|v/v|về việc|về)?[\\s:]*(?:về việc |về )?(?:${CALLS.join('|')})(?!\\p{L})`,
  'iu',
);
/** What a conclusion, a plan or an order says of a call is none. */
const LONGEST_TITLE = 200;

const isStatute = (items: readonly Item[]): boolean =>
  items.filter(({ label }) => label?.style === 'article').length >= ARTICLES &&
  items.some((item) => ITSELF.test(item.text));

const isCall = (items: readonly Item[]): boolean =>
  items.slice(0, ABOVE).some(({ text }) => text.length < LONGEST_TITLE && CALL.test(text.trim()));

/** The genre of a text. `type` is the notice's type as its header gives it. */
export function genreOf(items: readonly Item[], type: string | null): Genre {
  if (isStatute(items)) return 'statute';
  if ((type === null || type === 'Thông báo' || type === 'Tin tức') && isCall(items)) return 'call';
  // A notice whose header the page keeps elsewhere still announces its tasks: "… yêu cầu thực hiện các nhiệm vụ sau:".
  if (items.some((item) => item.announces === 'open')) return 'notice';
  return type === null || type === 'Tin tức' ? 'news' : 'notice';
}

/** Rules by which somebody is told to act, not merely said to have to. */
const ORDERS = new Set(['directive/closing', 'directive/labelled', 'directive/order']);

/**
 * The directives of a text of that genre: in news somebody must have been ordered, in a sentence or by what introduces a list, or
 * its sentences only tell; with an order, the other sentences go on with it.
 */
export function givenBy(genre: Genre, found: FoundDirective[]): FoundDirective[] {
  if (genre === 'notice') return found;
  const ordered =
    genre === 'news' &&
    found.some(
      ({ rule, leads, item }) =>
        (ORDERS.has(rule) && leads.length > 0) || (item.label !== null && leads.some((lead) => lead.inherited)),
    );
  return ordered ? found : [];
}
