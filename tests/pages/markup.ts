/** How text becomes markup on portals, with and without their quirks. */

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replaceAll(/[&<>"]/gu, (sign) => ESCAPES[sign]!);

/** Changes the markup within one paragraph's element. Deterministic: a page is the same at each build. */
export type Quirk = (markup: string, index: number) => string;

/** Replaces what matches outside tags, one match in `every`. */
function outsideTags(markup: string, pattern: RegExp, every: number, replacement: (match: string) => string): string {
  let seen = 0;
  const replaced = (match: string) => {
    seen += 1;
    return seen % every === 0 ? replacement(match) : match;
  };
  return markup.replaceAll(/<[^>]*>|&\w+;|[^<&]+/gu, (part) =>
    /^[<&]/u.test(part) ? part : part.replaceAll(pattern, replaced),
  );
}

/** "12/3" as `12<b>/</b><span>3</span>`. */
const cut = (match: string) =>
  `${match.slice(0, 2)}<b>${match.slice(2, 3)}</b><span lang="VI">${match.slice(3)}</span>`;

export const QUIRKS = {
  /** A date or a name cut by tags in its middle. */
  cutByTags: (markup) => outsideTags(markup, /\d{1,2}\/\d{1,2}|Sở \p{Lu}/gu, 2, cut),
  /** Decomposed Vietnamese within composed text. */
  decomposed: (markup, index) => (index % 3 === 0 ? markup.normalize('NFD') : markup),
  /** Word's spaces. */
  hardSpaces: (markup) => outsideTags(markup, / /gu, 5, () => '&nbsp;'),
  /** What word processors leave where a word may be broken. */
  softHyphens: (markup) => outsideTags(markup, /(?<=\p{L})\p{L}/gu, 23, (letter) => `&shy;${letter}`),
  /** A PDF's lines, kept within the paragraph. */
  wrapped: (markup) => outsideTags(markup, / /gu, 14, () => ' \n      '),
  /** Text for nobody's eyes. */
  hidden: (markup, index) =>
    index % 4 === 0 ? `${markup}<span style="display:none">Giao Sở Ẩn trước ngày 01/01/2001.</span>` : markup,
} satisfies Record<string, Quirk>;

export const NO_QUIRKS: Quirk = (markup) => markup;
export const ALL_QUIRKS: Quirk = (markup, index) =>
  Object.values(QUIRKS).reduce((changed, quirk) => quirk(changed, index), markup);
