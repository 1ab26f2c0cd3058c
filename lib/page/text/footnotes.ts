/** Footnotes as word processors and portals write them: a mark in the text, the note's own text elsewhere. */

const TARGET = /^#(?:_?(?:ftn|edn|fn|footnote|endnote|cite_note)[\w:-]*)$/iu;
const BODY = /^_?(?:ftn|edn|fn|footnote|endnote)[:_-]?\d+$/iu;
const BRACKETED = /^\s*[[(]?\s*(?:\d{1,3}|\*{1,3})\s*[\])]?\s*$/u;

/** The mark of a footnote: `<a href="#_ftn1"><sup>[1]</sup></a>`, `<sup>[1]</sup>`; not the 2 of m². */
export function isFootnoteMark(element: Element): boolean {
  if (element.localName === 'a') {
    return (
      TARGET.test(element.getAttribute('href') ?? '') &&
      BRACKETED.test(element.textContent ?? '') &&
      !isFootnoteBody(element.parentElement)
    );
  }
  return (
    element.localName === 'sup' &&
    /^\s*\[/u.test(element.textContent ?? '') &&
    BRACKETED.test(element.textContent ?? '')
  );
}

/** The text of a footnote, by the name that its mark points to. */
export function isFootnoteBody(element: Element | null): boolean {
  if (!element) return false;
  return BODY.test(element.id) || element.getAttribute('role') === 'doc-footnote';
}
