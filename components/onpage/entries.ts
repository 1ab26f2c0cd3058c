import type { DirectiveSeen, TrackedItem, Words } from '../../lib/messages.ts';
import { type Clarity, type Judgeable, unclearOf } from '../../lib/notice/clarity.ts';
import type { Directive, Span, Why } from '../../lib/notice/notice.ts';
import type { FoldedText } from '../../lib/page/anchor/fold.ts';
import type { Located } from '../../lib/page/anchor/relocate.ts';
import type { PageReading } from '../../lib/page/page.ts';
import { sourceIn } from './source.ts';
import type { Entry } from './view.ts';

/** A reading with what is derived from it once. */
export interface Held {
  reading: PageReading;
  seen: DirectiveSeen[];
  /** The article's text, folded at the first question: pages without tracked sentences never ask. */
  folded: () => FoldedText;
}

export type Placed = { item: TrackedItem; found: Located }[];

interface Sources {
  page: Held | null;
  located: Placed;
  /** What the user selected. */
  picks: readonly DirectiveSeen[];
  /** Words that the user wrote before tracking, by entry. */
  edits: ReadonlyMap<string, Words>;
}

const clarities = new WeakMap<Judgeable, Clarity[]>();

/** What is unclear of a directive, found out once: the entries of a page are made anew for each thing that is tracked. */
export function clarityOf(said: Judgeable): Clarity[] {
  const known = clarities.get(said) ?? unclearOf(said);
  clarities.set(said, known);
  return known;
}

/** The directives of the page, then tracked selections, then what is selected now. */
export function entriesOf(
  { page, located, picks, edits }: Sources,
  concerns: (assignees: DirectiveSeen['assignees']) => boolean,
): Entry[] {
  const make = (seen: DirectiveSeen, own: Placed[number] | undefined, whys: Entry['whys']): Entry => {
    const edited = edits.get(seen.sentence);
    const shown = edited ? { ...seen, ...edited } : seen;
    const said = own ? own.item : shown;
    return {
      id: seen.sentence,
      seen: shown,
      whys: edited ? null : whys,
      mine: concerns(said.assignees),
      unclear: clarityOf(said),
      item: own?.item ?? null,
      changed: own?.found.state === 'changed',
      sureness: own?.found.sureness ?? 1,
    };
  };
  const byDirective = new Map(located.map((own) => [own.found.directive, own]));
  const directives = (page?.seen ?? []).map((seen, index) =>
    make(seen, byDirective.get(index), whysOf(page?.reading.notice.directives[index], page?.reading.map.text ?? '')),
  );
  const alone = located
    .filter(({ found }) => found.state !== 'gone' && found.directive === null)
    .map((own) => make({ ...own.item }, own, null));
  const known = new Set([...directives, ...alone].map(({ id }) => id));
  const picked = picks
    .filter(({ sentence }) => !known.has(sentence))
    .map((seen) =>
      make(
        seen,
        located.find(({ item }) => item.sentence === seen.sentence),
        null,
      ),
    );
  return [...directives, ...alone, ...picked];
}

function whysOf(directive: Directive | undefined, text: string): Entry['whys'] {
  if (!directive) return null;
  const finding = (found: Span & { why: Why }) => ({ ...found.why, source: sourceIn(text, found, directive) });
  return {
    directive: directive.why,
    assignees: directive.assignees.map(finding),
    deadlines: directive.deadlines.map(finding),
  };
}

/** Where each entry stands in the article's text, by id. */
export function spansOf(entries: readonly Entry[], page: Held | null, located: Placed): Map<string, Span> {
  const spans = new Map<string, Span>();
  if (!page) return spans;
  for (const { id, seen } of entries) spans.set(id, { start: seen.quote.start, end: seen.quote.end });
  for (const { item, found } of located)
    if (found.directive === null && found.span) spans.set(item.sentence, found.span);
  return spans;
}
