/**
 * Gathers a page's running text block by block, with no question to style or layout. This is what every page of every portal pays for,
 * so it asks the DOM for little and stops early.
 */

/** A notice shows itself early: its text begins within the first thousands of text nodes, and its first characters hold enough sentences. */
const NODES = 6000;
const CHARACTERS = 15_000;

/** Inline elements: their text belongs to the block around them. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE EM FONT I INS LABEL MARK O:P S SMALL SPAN STRIKE STRONG SUB SUP U'.split(' '),
);
/** Blocks in which no text of an article stands. */
const APART = new Set('A ASIDE BUTTON FOOTER NAV NOSCRIPT SCRIPT SELECT STYLE TEMPLATE TEXTAREA TITLE'.split(' '));
const UNSEEN = /[\u00ad\u200b-\u200f\ufeff]/gu;
const TITLE_NAME = /title|tieu-?de/iu;

/** NFC with single spaces, without soft hyphens. */
export const spaced = (text: string): string => text.replace(UNSEEN, '').normalize('NFC').replace(/\s+/gu, ' ').trim();

export class Blocks {
  readonly blocks: string[] = [];
  /** Blocks that are titles by their class. */
  readonly titles: string[] = [];
  /** Characters of text within links. */
  linked = 0;
  length = 0;
  private block: Element | null = null;
  private apart = false;
  private text = '';
  private readonly known = new Map<Element, boolean>();

  add(node: Text): void {
    const data = node.length > CHARACTERS ? node.data.slice(0, CHARACTERS) : node.data;
    if (data.charCodeAt(0) <= 32 && data.trim() === '') {
      if (this.text) this.text += ' ';
      return;
    }
    let parent = node.parentElement;
    let link = false;
    while (parent && INLINE.has(parent.tagName)) {
      link ||= parent.tagName === 'A';
      parent = parent.parentElement;
    }
    if (parent !== this.block) {
      this.close();
      this.block = parent;
      this.apart = parent !== null && this.isApart(parent);
    }
    if (link || this.block?.tagName === 'A') this.linked += data.length;
    // A link within running text belongs to it; one by itself is a menu's or a list's.
    if (!this.apart && (!link || this.text)) this.text += data;
  }

  close(): void {
    const whole = this.text && spaced(this.text);
    this.text = '';
    if (whole.length < 3) return;
    this.blocks.push(whole);
    this.length += whole.length;
    if (whole.length < 400 && this.block && TITLE_NAME.test(this.block.className)) this.titles.push(whole);
  }

  /** Each element is asked once: neighbours share what is around them. */
  private isApart(element: Element): boolean {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const apart =
      APART.has(element.tagName) ||
      element.hasAttribute('hidden') ||
      element.getAttribute('role') === 'navigation' ||
      /display:\s*none/u.test(element.getAttribute('style') ?? '') ||
      (element.parentElement !== null && this.isApart(element.parentElement));
    this.known.set(element, apart);
    return apart;
  }
}

export function gather(body: Element): Blocks {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const found = new Blocks();
  for (let seen = 0; seen < NODES; seen += 1) {
    const node = walker.nextNode();
    if (!node || found.length > CHARACTERS) break;
    found.add(node as Text);
  }
  found.close();
  return found;
}
