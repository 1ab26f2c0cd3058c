import type { DirectiveSeen, TrackedItem, Words } from '../../lib/messages.ts';
import type { Span } from '../../lib/notice/notice.ts';
import type { Located } from '../../lib/page/anchor/relocate.ts';
import { clarityOf, type Held } from './held.ts';
import type { Entry } from './view.ts';

export type Placed = { item: TrackedItem; found: Located }[];

interface Sources {
  page: Held | null;
  located: Placed;
  /** What the user selected. */
  picks: readonly DirectiveSeen[];
  /** Words that the user wrote before tracking, by entry. */
  edits: ReadonlyMap<string, Words>;
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
    make(seen, byDirective.get(index), page?.whys[index] ?? null),
  );
  const alone = located
    .filter(({ found }) => found.state !== 'gone' && found.directive === null)
    .map((own) => make({ ...own.item }, own, null));
  const known = new Set(picks.length > 0 ? [...directives, ...alone].map(({ id }) => id) : []);
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

/** Where each entry stands in the article's text, by id. */
export function spansOf(entries: readonly Entry[], page: Held | null, located: Placed): Map<string, Span> {
  const spans = new Map<string, Span>();
  if (!page) return spans;
  for (const { id, seen } of entries) spans.set(id, { start: seen.quote.start, end: seen.quote.end });
  for (const { item, found } of located)
    if (found.directive === null && found.span) spans.set(item.sentence, found.span);
  return spans;
}
