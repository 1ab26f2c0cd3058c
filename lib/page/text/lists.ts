/** What browsers draw before list items without its being in the text: "1. ", "a) ", "- ". */

const OWN_LABEL = /^\s*(?:[-–+•*]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ]|[ivxlc]+)[.)]|\d{1,3}\s)/iu;
const ROMAN = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

function roman(number: number): string {
  let left = number;
  let text = '';
  for (const [sign, value] of ROMAN) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}

function numbered(number: number, style: string): string {
  const letter = String.fromCharCode(96 + ((number - 1) % 26) + 1);
  if (style.endsWith('-roman') && number < 50) return `${roman(number)}.`;
  if (style.endsWith('-alpha') || style.endsWith('-latin')) return `${letter})`;
  return `${number}.`;
}

/** A list item's place among its siblings, as `value` and `start` say. */
function placeOf(item: Element): number {
  const own = Number.parseInt(item.getAttribute('value') ?? '', 10);
  if (Number.isFinite(own)) return own;
  let place = Number.parseInt(item.parentElement?.getAttribute('start') ?? '1', 10) || 1;
  for (let before = item.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.localName === 'li') place += 1;
  }
  return place;
}

/** The label of an item with a list style (`decimal`, `lower-alpha`, `disc`, `none` …); empty where the text has its own. */
export function labelOf(item: Element, style: string): string {
  if (style === 'none' || OWN_LABEL.test((item.textContent ?? '').slice(0, 40))) return '';
  if (/decimal|alpha|latin|roman/u.test(style)) {
    const label = numbered(placeOf(item), style);
    return `${style.startsWith('upper') ? label.toUpperCase() : label} `;
  }
  return '- ';
}
