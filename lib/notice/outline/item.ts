import type { Zone } from '../directive/judge.ts';
import type { Paragraph } from '../text/page.ts';
import type { Label } from './label.ts';

/** Which part of the document a paragraph belongs to. */
export type Part = 'header' | 'body' | 'recipients' | 'footnote' | 'edge';

/** A paragraph in its place: what it is marked with, where its words begin, and whether it only introduces. */
export interface Item {
  paragraph: Paragraph;
  label: Label | null;
  /** UTF-16 offsets into the page's text, without the label. */
  from: number;
  to: number;
  text: string;
  part: Part;
  /** It only names what stands under it. */
  heading: boolean;
  /** It ends with a colon. */
  introduces: boolean;
  /** The zone that it announces, if it does: "… kết luận như sau:". */
  announces: Zone | null;
}
