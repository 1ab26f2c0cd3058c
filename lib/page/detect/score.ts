import type { PageSummary, Reason, Verdict } from './summary.ts';
import {
  ADDRESSED,
  ARTICLE_OF_LAW,
  DIRECTING_HEADING,
  DIALOGUE,
  DIRECTING_NUMBER,
  DIRECTING_PHRASES,
  DIRECTING_SUBJECT,
  DIRECTING_TITLE,
  DUE_COLUMN,
  FORMAT_MARKS,
  FORMATTED,
  HOME_PATH,
  INSTRUCTING_TITLE,
  LEAD_COLUMN,
  LEADER_TITLE,
  BROKEN_OFF,
  CLOSED,
  GOES_ON,
  HEADER_PARTS,
  LETTER_NUMBER,
  LISTED_NUMBER,
  LISTING_PATH,
  NUMBER_LABEL,
  OTHER_TITLES,
  RULING_HEADING,
  RULING_NUMBER,
  RUN_ON_HEADER,
  SIGNED_TO,
  SURE_NUMBER,
  TASK_COLUMN,
} from './words.ts';

/** Points from which a page is a notice. A header with number and heading, or directing sentences of several kinds, reach it; neither a title nor a few words do. */
export const ENOUGH = 4.75;

type Rule = (page: PageSummary) => Omit<Reason, 'rule'> | null;

const point = (points: number, words: string | undefined) => (words === undefined ? null : { points, words });
const firstOf = (texts: readonly string[], pattern: RegExp) => texts.find((text) => pattern.test(text));
const titleWith = (page: PageSummary, pattern: RegExp) => firstOf(titlesOf(page), pattern);
/** A header's parts are short lines; the same words in running text cite another document. */
const headerWith = (page: PageSummary, pattern: RegExp) => headerOf(page).find((line) => pattern.test(line));

/** Short lines that give a number, "Số: 12/TB-UBND". */
const numberWith = (page: PageSummary, pattern: RegExp) =>
  headerOf(page).filter((line) => NUMBER_LABEL.test(line) && pattern.test(line));

const HEADER_LINES = 80;
const LONGEST_LINE = 160;
const LONGEST_HEADER = 700;
const LONGEST_SUBJECT = 300;
/** "Xem chi tiết »". */
const LONGEST_BREAK = 20;

/** The lines in which a header may stand, without a text format's marks; one in which it runs on is parted at what its parts begin with. */
const partsOf = oncePerPage((page) =>
  page.lines.slice(0, HEADER_LINES).flatMap((line) => {
    const parts = RUN_ON_HEADER.test(line) ? line.slice(0, LONGEST_HEADER).split(HEADER_PARTS) : [line];
    return parts.map(withoutFormat);
  }),
);
const headerOf = oncePerPage((page) => partsOf(page).filter((part) => part.length < LONGEST_LINE));

const withoutFormat = (line: string): string => (FORMATTED.test(line) ? line.replace(FORMAT_MARKS, '') : line.trim());

/** Several rules ask for the same of a page. */
function oncePerPage<T extends object | null>(look: (page: PageSummary) => T): (page: PageSummary) => T {
  const known = new WeakMap<PageSummary, T>();
  return (page) => {
    const before = known.get(page);
    if (before !== undefined) return before;
    const found = look(page);
    known.set(page, found);
    return found;
  };
}

/** What the document calls itself: "THÔNG BÁO" and the like, and the line under it. */
interface Subject {
  heading: string;
  whole: string;
}
const subjectOf = oncePerPage((page): Subject | null => {
  const parts = partsOf(page);
  const at = parts.findIndex((part) => DIRECTING_HEADING.test(part));
  const heading = parts[at];
  return heading ? { heading, whole: `${heading} ${(parts[at + 1] ?? '').slice(0, LONGEST_SUBJECT)}` } : null;
});

/** The page's titles and the document's own. */
const titlesOf = oncePerPage((page) => [...page.titles, ...(subjectOf(page) ? [subjectOf(page)!.whole] : [])]);

interface Found {
  kinds: number;
  hits: number;
  /** The first words of each kind. */
  words: string;
}

/** Blocks one below the other; one that goes on with the sentence of the last, as lines pasted from a PDF do, on the same line. */
const joined = (blocks: readonly string[]): string =>
  blocks.map((block, place) => (goesOn(blocks[place - 1], block) ? ' ' : '\n') + block).join('');

const goesOn = (before: string | undefined, block: string): boolean =>
  before !== undefined && !'.;:!?'.includes(before.at(-1) ?? '.') && GOES_ON.test(block);

/** Link text as of hundreds of headlines, and little beside it: a list, of which nothing more needs to be asked. */
const MANY_LINKS = 40_000;
const isAllLinks = (page: PageSummary): boolean => page.linked > MANY_LINKS && page.linked > 4 * length(page);

/** Directing sentences of the running text: how many kinds, how many in all, no kind counting for more than six. */
const directing = oncePerPage((page): Found => {
  if (isAllLinks(page)) return { kinds: 0, hits: 0, words: '' };
  const text = joined(page.blocks);
  const found = DIRECTING_PHRASES.map(({ words, pattern }) =>
    words.some((word) => text.includes(word)) ? (text.match(pattern) ?? []) : [],
  );
  const alive = found.filter((hits) => hits.length > 0);
  return {
    kinds: alive.length,
    hits: alive.reduce((sum, hits) => sum + Math.min(hits.length, 6), 0),
    words: alive.map(([first]) => first?.trim()).join(' · '),
  };
});

/** A box beside an article may tell of some other pages. */
const MANY_TEASERS = 4;

const length = (page: PageSummary) => page.blocks.reduce((sum, block) => sum + block.length, 0);

const RULES: Record<string, Rule> = {
  addressed: (page) => point(1, headerWith(page, ADDRESSED)),
  heading: (page) => point(2, headerWith(page, DIRECTING_HEADING)),
  number: (page) => point(3, numberWith(page, DIRECTING_NUMBER)[0]),
  letterNumber: (page) => point(2, numberWith(page, LETTER_NUMBER)[0]),
  closed: (page) => point(1, firstOf(page.lines, CLOSED)),
  sentences(page) {
    const { kinds, hits, words } = directing(page);
    if (kinds === 0) return null;
    return { points: Math.min(8, kinds / 2 + hits / 3), words };
  },
  signed: (page) => point(1, firstOf(page.lines, SIGNED_TO)),
  table: (page) => point(4, page.columns.find(isTaskTable)?.join(' · ')),
  title: (page) => point(2, titleWith(page, DIRECTING_TITLE)),
  titleOfLeader: (page) =>
    point(
      2,
      titlesOf(page).find((title) => LEADER_TITLE.test(title) && INSTRUCTING_TITLE.test(title)),
    ),

  announces(page) {
    const subject = subjectOf(page);
    const announces =
      subject?.heading === 'THÔNG BÁO' && !titlesOf(page).some((title) => DIRECTING_SUBJECT.test(title));
    return announces ? { points: -2, words: subject.whole } : null;
  },
  articles(page) {
    const articles = page.lines.filter((line) => ARTICLE_OF_LAW.test(line));
    return articles.length >= 3 ? { points: -6, words: articles.slice(0, 3).join(' · ').slice(0, 120) } : null;
  },
  dialogue: (page) => point(-6, page.lines.filter((line) => DIALOGUE.test(line))[2]),
  home: (page) =>
    point(-20, HOME_PATH.test(page.path.replace(/\?.*$/u, '')) && !/[?&]\w+=/u.test(page.path) ? page.path : undefined),
  links(page) {
    const unlinked = length(page);
    // A short notice may stand among large menus: its number tells.
    const numbered = numberWith(page, DIRECTING_NUMBER).length + numberWith(page, LETTER_NUMBER).length > 0;
    return page.linked > unlinked * 2 && unlinked < 3000 && !numbered
      ? { points: -4, words: `${page.linked}/${unlinked}` }
      : null;
  },
  numbers: (page) => point(-8, page.lines.filter((line) => LISTED_NUMBER.test(line))[3]),
  listing: (page) => point(-3, LISTING_PATH.test(page.path) ? page.path : undefined),
  summaries(page) {
    const broken = page.lines.filter((line) => BROKEN_OFF.test(line.slice(-LONGEST_BREAK)));
    return broken.length >= 4 && broken.length * 5 > page.lines.length ? { points: -5, words: broken[0]! } : null;
  },
  ruling: (page) => point(-5, headerWith(page, RULING_HEADING) ?? numberWith(page, RULING_NUMBER)[0]),
  teasers: (page) =>
    !subjectOf(page) && page.teasers.length >= MANY_TEASERS && page.teasers.join('').length > 2 * length(page)
      ? { points: -8, words: page.teasers[0]! }
      : null,
  short: (page) => point(-2, length(page) < 400 ? String(length(page)) : undefined),
};

/** Tasks, and who does them or until when. Procedures, projects and calendars have a body and a time too. */
const isTaskTable = (columns: readonly string[]): boolean => {
  const has = (pattern: RegExp) => columns.some((column) => pattern.test(column));
  return has(TASK_COLUMN) && (has(LEAD_COLUMN) || has(DUE_COLUMN));
};

/** Titles of another kind count against a page unless its title says that it directs. */
function otherTitle(page: PageSummary): Reason[] {
  if (firstOf(page.titles, DIRECTING_TITLE)) return [];
  const directs = titleWith(page, DIRECTING_TITLE) !== undefined;
  return Object.entries(OTHER_TITLES)
    .filter(([name]) => !directs || name === 'search')
    .map(([name, pattern]) => ({
      rule: `title: ${name}`,
      points: name === 'search' ? -20 : -5,
      words: titleWith(page, pattern) ?? '',
    }))
    .filter(({ words }) => words !== '')
    .slice(0, 1);
}

/** A page with more files than these lists documents. */
const MOST_FILES = 6;
const KIND_OF_DOCUMENT =
  /^(?:loại văn bản|hình thức(?: văn bản)?|thể loại)\s?:?\s?(?:thông báo|công điện|chỉ thị|công văn|kế hoạch|kết luận)/iu;

/** A subject may order, and stand on its page in several places. */
const MOST_HITS = 8;

/** The page gives a notice's number or subject and a file, and hardly any text of its own. */
function isAttachment(page: PageSummary): boolean {
  if (length(page) > 4000 || directing(page).hits > MOST_HITS) return false;
  const names = [...titlesOf(page), ...page.lines.filter((line) => line.length < 300)];
  if (Object.values(OTHER_TITLES).some((pattern) => titleWith(page, pattern)) && !titleWith(page, DIRECTING_TITLE))
    return false;
  const numbered = names.some(
    (text) => DIRECTING_NUMBER.test(text) || LETTER_NUMBER.test(text) || KIND_OF_DOCUMENT.test(text),
  );
  // Among so much that is told of other pages, a title may be one of theirs.
  const isList = page.teasers.length >= MANY_TEASERS;
  const named = numbered || (!isList && titlesOf(page).some((title) => DIRECTING_TITLE.test(title)));
  if (!named) return false;
  const { files } = page;
  return files.length > 0 && files.length <= MOST_FILES;
}

/** Judges a page by its summary. Every reason that counted is in the verdict. */
export function judge(page: PageSummary): Verdict {
  const reasons: Reason[] = [];
  for (const [rule, apply] of Object.entries(RULES)) {
    const found = apply(page);
    if (found) reasons.push({ rule, points: found.points, words: found.words.slice(0, 120) });
  }
  reasons.push(...otherTitle(page));
  const { kinds } = directing(page);
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  const has = (rule: RegExp) => reasons.some((reason) => rule.test(reason.rule));
  // Header and heading alone are those of any announcement: a holiday's, a list of names. One kind of directing words is in many.
  // A header that tells of orders needs none of them: the notice may go on in a file.
  const [number] = numberWith(page, DIRECTING_NUMBER);
  const sure = number !== undefined && SURE_NUMBER.test(number);
  const ordersByHeader =
    !isAllLinks(page) &&
    has(/^heading$/u) &&
    (sure || (has(/^title$/u) && (number !== undefined || has(/^titleOfLeader$/u))));
  const directs =
    ordersByHeader || has(/^table$/u) || kinds > 1 || (kinds === 1 && has(/^number$/u) && has(/^title(?:OfLeader)?$/u));
  const isOther = has(/^(?:home|listing|numbers|ruling|summaries|title: search)$/u);
  const kind = directs && points >= ENOUGH ? 'notice' : !isOther && isAttachment(page) ? 'attachment' : 'none';
  return { kind, points, reasons };
}
