/** What detection looks at: a page in brief. Texts are NFC with single spaces. */
export interface PageSummary {
  /** Path and query of the address. */
  path: string;
  /** The page's titles: the tab's, and its first headings that are no links. */
  titles: string[];
  /** Blocks of running text outside links and menus, in order, cut off after some tens of thousands of characters. */
  blocks: string[];
  /** The lines of those blocks, as line breaks part them. */
  lines: string[];
  /** Blocks that tell of other pages: after a link which stands alone, before one to more. They are not among `blocks`. */
  teasers: string[];
  /** Characters of text within links, as far as the page was looked at. */
  linked: number;
  /** Heads of table columns, row by row of the tables' first rows. */
  columns: string[][];
  /** Documents that the page shows or links. */
  files: PageFile[];
}

export interface PageFile {
  /** Absolute address. */
  url: string;
  /** The link's text; empty for a file shown in a frame. */
  name: string;
}

/** Why a page was taken for a notice, or not: a rule's name, what it adds, and the words it went by. */
export interface Reason {
  rule: string;
  points: number;
  words: string;
}

export interface Verdict {
  /** `attachment`: the page has the subject alone, the notice is a file. */
  kind: 'notice' | 'attachment' | 'none';
  points: number;
  reasons: Reason[];
}
