import type { Zone } from '../directive/judge.ts';
import type { Item } from '../outline/item.ts';
import { rankOf } from '../outline/items.ts';
import { type Addressees, NOBODY } from './addressees.ts';
import { syllables } from '../../agency/syllables.ts';

/** One open level of the outline. */
export interface Frame {
  style: string;
  rank: number;
  zone: Zone;
  /** From its heading or introducing sentence. */
  heading: Addressees | null;
  /** From the directive that opens it. */
  opening: Addressees | null;
  /** A directive was read in it. */
  begun: boolean;
}

/** Values of a list's first label; a list that begins with it may stand under any other. */
const FIRST = syllables('1 a i - + • – — ▪ ● ○');

/** Labels from here on nest as they come; above it their ranks are the same in every notice. */
const DEEP = 6;
/** Dashes and the like. */
const DASHES = 8;
const HEADING = 'heading';

/** What ends a notice is for all to whom it goes, whatever section stands above. */
const CLOSING = /^(?:Báo cáo kết quả|Kết quả thực hiện|Nhận được|(?:Trong q|Q)uá trình (?:thực hiện|triển khai))/u;

/** The levels of the outline that are open, from the whole notice to the innermost item. */
export class Frames {
  private frames: Frame[];

  constructor(zone: Zone, notice: Addressees | null) {
    this.frames = [{ style: 'root', rank: -1, zone, heading: notice, opening: null, begun: false }];
  }

  /** The innermost level. */
  get inner(): Frame {
    return this.frames.at(-1) as Frame;
  }

  get root(): Frame {
    return this.frames[0] as Frame;
  }

  /** No item is open: the paragraph stands in the notice itself. */
  get flat(): boolean {
    return this.frames.length === 1;
  }

  /** The notice's own words begin here; what stood above was who met, and on what grounds. */
  begin(): void {
    this.frames.length = 1;
    this.root.zone = 'weak';
  }

  /** A crosshead of news repeats what stands under it, and opens nothing. */
  isCrosshead(item: Item): boolean {
    return !item.label && !item.introduces && this.root.zone === 'news';
  }

  /** Opens the level of an item, closing those that it ends. */
  place(item: Item): void {
    if (item.label)
      this.placeLabel(
        item.label.style === 'number' ? `number${item.label.depth}` : item.label.style,
        rankOf(item.label),
        item.label.value,
      );
    else this.placeParagraph(item);
  }

  private placeLabel(style: string, rank: number, value: string): void {
    const same = this.frames.findIndex((frame) => frame.style === style);
    if (same >= 0) this.frames.length = same;
    else if (rank < DEEP || !FIRST.has(value)) this.frames = this.frames.filter((frame) => frame.rank < rank);
    this.open(style, rank);
  }

  private placeParagraph(item: Item): void {
    if (this.root.heading && CLOSING.test(item.text)) this.frames.length = 1;
    // What follows a list of dashes without a mark of its own goes on with what the list stood in.
    this.frames = this.frames.filter((frame) => frame.rank < DASHES);
    if (!item.heading || this.isCrosshead(item)) return;
    if (item.introduces && item.announces) {
      this.frames = this.frames.filter((frame) => frame.style !== HEADING);
      return;
    }
    const rank = item.paragraph.strong ? 3 : 5.5;
    this.frames = this.frames.filter((frame) => frame.rank < rank && frame.style !== HEADING);
    this.open(HEADING, rank);
  }

  private open(style: string, rank: number): void {
    this.frames.push({ style, rank, zone: this.inner.zone, heading: null, opening: null, begun: false });
  }

  /** The nearest addressees above: of the item's heading, else of its opening, else of its section's. */
  inherited(): Addressees {
    for (const frame of this.frames.toReversed()) {
      const addressees = frame.heading ?? frame.opening;
      if (addressees && addressees.leads.length > 0) return addressees;
    }
    return NOBODY;
  }
}
