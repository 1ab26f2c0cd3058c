import { ADDED_NAMES } from '../article/hints.ts';
import { FlatWalk, parentOf } from '../flat.ts';

/**
 * Gathers a page's running text block by block, that of its shadow trees in their place, with no question to style or layout. This is
 * what every page of every portal pays for, so it asks the DOM for little and stops early.
 */

/** A notice shows itself early: its text begins within the first thousands of nodes, and its first characters hold enough sentences. */
const NODES = 20_000;
/** Of those, nodes with more than space in them. */
const TEXTS = 2500;
const CHARACTERS = 15_000;

/** Inline elements: their text belongs to the block around them. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE EM FONT I INS LABEL MARK O:P S SMALL SPAN STRIKE STRONG SUB SUP U'.split(' '),
);
/** Blocks in which no text of an article stands. */
const APART = new Set('A ASIDE BUTTON FOOTER NAV NOSCRIPT SCRIPT SELECT STYLE TEMPLATE TEXTAREA TITLE'.split(' '));
/** Letters of a link that may be the title of a page elsewhere, and of what a list then says of that page. */
const TITLE_LENGTH = 20;
/** Of links in a row no more head one thing: they are a menu. */
const MOST_HEADS = 2;
/** Short blocks between a link and its teaser: a day, a section's name. */
const MOST_BETWEEN = 2;
const SHORTEST_TEASER = 50;
const LONGEST_TEASER = 600;
/** A link to the page that the text before it tells of. */
const MORE = /^\s*(?:Xem|Đọc|Chi) (?:tiếp|thêm|tiết|chi tiết)/iu;
/** Parts that a script unfolds, by the names that its libraries give them, and what they name what is unfolded. */
const FOLDED = /(?:^|\s)(?:collapse|modal|sr-only|tab-pane|visually-hidden)(?:\s|$)/u;
const UNFOLDED = /(?:^|\s)(?:active|in|show)(?:\s|$)/u;
/** A copy for print or for phones repeats what is longer than this; labels repeat by themselves. */
const SHORTEST_COPY = 60;
const HIDDEN = /display:\s*none/u;
const UNSEEN = /[\u00ad\u200b-\u200f\ufeff]/gu;
const TITLE_NAME = /title|tieu-?de/iu;

/** NFC with single spaces, without soft hyphens. */
export const spaced = (text: string): string => text.replace(UNSEEN, '').normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Whether a line break stands before a text node (1), or an empty line (2). */
function breaksBefore(node: Text): 0 | 1 | 2 {
  let at: Node = node;
  while (!at.previousSibling && at.parentNode && INLINE.has(at.parentNode.nodeName)) at = at.parentNode;
  let breaks = 0;
  for (let before = at.previousSibling; before && breaks < 2; before = before.previousSibling) {
    if (before.nodeName === 'BR') breaks += 1;
    else if (before.nodeType !== 3 || (before as Text).data.trim() !== '') break;
  }
  return breaks as 0 | 1 | 2;
}

const isNamedApart = (names: string): boolean =>
  ADDED_NAMES.test(names) || (FOLDED.test(names) && !UNFOLDED.test(names));

interface Standing {
  /** Of the page's chrome, or hidden. */
  apart: boolean;
  /** Its own line breaks are shown. */
  keepsLines: boolean;
}

const PLAIN: Standing = { apart: false, keepsLines: false };

export class Blocks {
  readonly blocks: string[] = [];
  /** The blocks' lines, as `br` and `pre` part them. */
  readonly lines: string[] = [];
  /** Blocks that are titles by their class. */
  readonly titles: string[] = [];
  /** Blocks after a link that stands alone, or before one to "Xem thêm"; they are not among `blocks`. */
  readonly teasers: string[] = [];
  /** Characters of text within links. */
  linked = 0;
  length = 0;
  /** The shadow roots that hold some of the page. */
  trees: readonly ShadowRoot[] = [];
  /** Whether the page has custom elements. */
  custom = false;
  /** Text nodes that were more than space. */
  texts = 0;
  private block: Element | null = null;
  private standing: Standing = PLAIN;
  private text = '';
  /** Links that stood alone since the last block, and blocks since the last of them. */
  private heads = 0;
  private sinceHead = 0;
  private readonly seen = new Set<string>();
  private readonly known = new Map<Element, Standing>();

  add(node: Text): void {
    const data = node.length > CHARACTERS ? node.data.slice(0, CHARACTERS) : node.data;
    if (data.charCodeAt(0) <= 32 && data.trim() === '') {
      if (this.text) this.text += ' ';
      return;
    }
    this.texts += 1;
    let parent = node.parentElement ?? parentOf(node);
    let link = false;
    while (parent && INLINE.has(parent.tagName)) {
      if (HIDDEN.test(parent.getAttribute('style') ?? '')) return;
      link ||= parent.tagName === 'A';
      parent = parent.parentElement ?? parentOf(parent);
    }
    if (parent !== this.block) {
      this.close();
      this.block = parent;
      this.standing = parent ? this.standingOf(parent) : PLAIN;
    }
    if (link || this.block?.tagName === 'A') this.linked += data.length;
    if (link && !this.text && MORE.test(data)) this.takeBack();
    // A link within running text belongs to it; one by itself is a menu's or a list's.
    if (this.standing.apart) return;
    if (link && !this.text) {
      if (data.length >= TITLE_LENGTH) {
        this.heads = this.sinceHead > 0 ? 1 : this.heads + 1;
        this.sinceHead = 0;
      }
      return;
    }
    const breaks = this.text ? breaksBefore(node) : 0;
    if (breaks === 2) this.close();
    else if (breaks === 1) this.text += '\n';
    if (this.standing.keepsLines) this.addLines(data);
    else this.text += data.includes('\n') ? data.replaceAll('\n', ' ') : data;
  }

  private addLines(data: string): void {
    for (const [place, paragraph] of data.split(/\n[^\S\n]*\n/u).entries()) {
      if (place > 0) this.close();
      this.text += paragraph;
    }
  }

  close(): void {
    if (!this.text) return;
    const lines = this.text.includes('\n') ? this.text.split('\n').map(spaced).filter(Boolean) : [spaced(this.text)];
    const whole = lines.join(' ');
    this.text = '';
    if (whole.length < 3) return;
    if (whole.length < 400 && this.block && TITLE_NAME.test(this.block.className)) this.titles.push(whole);
    if (whole.length >= SHORTEST_COPY) {
      const isCopy = this.seen.has(whole);
      this.seen.add(whole);
      if (isCopy) {
        // The page's title may be a notice's subject too: as a line it counts.
        this.lines.push(...lines);
        return;
      }
    }
    if (this.isTeaser(whole)) {
      this.teasers.push(whole);
      return;
    }
    this.blocks.push(whole);
    this.lines.push(...lines);
    this.length += whole.length;
  }

  /** Whether a block says what is on the page that the link before it leads to: that is none of this page's text. */
  private isTeaser(whole: string): boolean {
    const headed = this.heads > 0 && this.heads <= MOST_HEADS && this.sinceHead <= MOST_BETWEEN;
    this.sinceHead += 1;
    if (!headed || whole.length < SHORTEST_TEASER) return false;
    this.heads = 0;
    return whole.length <= LONGEST_TEASER;
  }

  /** The last block told of another page, as the link after it shows. */
  private takeBack(): void {
    const last = this.blocks.at(-1);
    if (last === undefined || last.length < SHORTEST_TEASER || last.length > LONGEST_TEASER) return;
    this.blocks.pop();
    this.length -= last.length;
    this.teasers.push(last);
  }

  /** Each element is asked once: neighbours share what is around them. Scripts nest deeper than calls may. */
  private standingOf(element: Element): Standing {
    const unknown: Element[] = [];
    let outer: Element | null = element;
    for (; outer && !this.known.has(outer); outer = outer.parentElement ?? parentOf(outer)) unknown.push(outer);
    let standing = (outer && this.known.get(outer)) ?? PLAIN;
    for (const inner of unknown.toReversed()) {
      standing = standingWithin(inner, standing);
      this.known.set(inner, standing);
    }
    return standing;
  }
}

function standingWithin(element: Element, within: Standing): Standing {
  const style = element.getAttribute('style') ?? '';
  return {
    apart:
      within.apart ||
      APART.has(element.tagName) ||
      element.hasAttribute('hidden') ||
      (element.className !== '' && isNamedApart(element.className)) ||
      (element.id !== '' && ADDED_NAMES.test(element.id)) ||
      (element.tagName === 'DETAILS' && !element.hasAttribute('open')) ||
      element.getAttribute('role') === 'navigation' ||
      HIDDEN.test(style),
    keepsLines: within.keepsLines || element.tagName === 'PRE' || /white-space:\s*pre/u.test(style),
  };
}

export function gather(body: Element): Blocks {
  const walk = new FlatWalk(body);
  const found = new Blocks();
  for (let seen = 0; seen < NODES; seen += 1) {
    const node = walk.next();
    if (!node || found.length > CHARACTERS || found.texts > TEXTS) break;
    if (node.nodeType === 3) found.add(node as Text);
  }
  found.close();
  found.trees = walk.trees;
  found.custom = walk.custom;
  return found;
}
