/** Old and new tone placement meet here: `hoà` and `hòa`, `Uỷ ban` and `Ủy ban`, but `quý` and `toàn` stay as they are. */
const OPEN_SYLLABLE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

const MOVED: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/** Lower case of the same length as the NFC text given, with the tone mark where today's spelling puts it. */
export function fold(text: string): string {
  let lower = text.toLowerCase();
  // "İ" grows to two units in lower case, and would move every offset after it.
  if (lower.length !== text.length)
    lower = Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
  return lower.replace(OPEN_SYLLABLE, (syllable) => MOVED[syllable] ?? syllable);
}
