/** The user's desk on one page: what the page says, what of it is tracked, and every change the user makes to that. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { DirectiveSeen, NoticeSeen, TrackedItem, Words } from '../../lib/messages.ts';
import type { Span } from '../../lib/notice/notice.ts';
import { relocate, type Located } from '../../lib/page/anchor/relocate.ts';
import type { PageFile } from '../../lib/page/detect/summary.ts';
import type { PageReading } from '../../lib/page/page.ts';
import { inSlices } from '../../lib/page/slices.ts';
import type { DeskEnvironment } from './desk-environment.ts';
import { entriesOf, spansOf } from './entries.ts';
import { holdReading, type Held } from './held.ts';
import { perform } from './perform.ts';
import type { Act, DeskView } from './view.ts';

export interface Desk {
  view: ReadonlySignal<DeskView | null>;
  /** Where each entry stands in the article's text, by id. */
  spans: ReadonlySignal<Map<string, Span>>;
  reading: ReadonlySignal<PageReading | null>;
  act: Act;
  /** Takes a new reading of the page; resolves when its tracked items are known. */
  read(reading: PageReading): Promise<void>;
  /** The page holds no notice any more, or as files alone. */
  leave(files?: readonly PageFile[]): void;
  /** The files that hold the notice, where the page has its subject alone. */
  files: ReadonlySignal<readonly PageFile[]>;
  /** Asks for the notice's items again. */
  refresh(): Promise<void>;
  /** Puts a selection on the desk as if it were a directive; gives its entry's id. */
  pick(seen: DirectiveSeen, notice: NoticeSeen): string;
}

export function createDesk(environment: DeskEnvironment): Desk {
  const held = signal<Held | null>(null);
  const notice = signal<NoticeSeen | null>(null);
  const items = signal<TrackedItem[]>([]);
  const files = signal<readonly PageFile[]>([]);
  const picks = signal<DirectiveSeen[]>([]);
  const edits = signal<Map<string, Words>>(new Map());
  const current = signal<string | null>(null);
  let turn = 0;

  const located = computed(() => {
    const page = held.value;
    if (items.value.length === 0) return [];
    const found: Located[] = page
      ? relocate(page.folded(), page.seen, items.value)
      : items.value.map(() => ({ state: 'gone', directive: null, span: null, sureness: 0 }));
    return items.value.map((item, index) => ({ item, found: found[index] as Located }));
  });
  const entries = computed(() =>
    entriesOf(
      { page: held.value, located: located.value, picks: picks.value, edits: edits.value },
      (assignees) => notice.value !== null && environment.concerns(assignees, notice.value, environment.settings.value),
    ),
  );
  const view = computed<DeskView | null>(() => {
    if (!notice.value) return null;
    const { soonDays, beforeMeans, marks, agencies } = environment.settings.value;
    const shown = new Set(entries.value.flatMap(({ item }) => item?.id ?? []));
    return {
      notice: notice.value,
      entries: entries.value,
      orphans: items.value.filter(({ id }) => !shown.has(id)),
      today: environment.today(),
      soonDays,
      beforeMeans,
      marks,
      current: current.value,
      own: [...agencies],
    };
  });
  const spans = computed(() => spansOf(entries.value, held.value, located.value));

  /** The watchlist shows which sentences have changed or left their page; when it cannot be told, the next visit does. */
  const tellWhatWasFound = (noticeKey: string) => {
    if (located.value.length === 0) return;
    const inState = (state: Located['state']) =>
      located.value.filter(({ found }) => found.state === state).map(({ item }) => item.id);
    environment
      .ask('found-again', { noticeKey, changed: inState('changed'), gone: inState('gone') })
      .catch(() => undefined);
  };
  const refresh = async () => {
    if (!notice.value) return;
    const asked = notice.value;
    const answer = await environment.ask('tracked-of-notice', { notice: asked });
    // An answer that comes after the page showed another notice is for nobody.
    if (notice.value !== asked) return;
    items.value = answer.items;
    if (held.value) tellWhatWasFound(asked.key);
  };
  const act: Act = (command) => perform(command, { environment, view, spans, current, edits, refresh });

  return {
    view,
    spans,
    files,
    reading: computed(() => held.value?.reading ?? null),
    act,
    refresh,
    async read(reading) {
      turn += 1;
      const now = turn;
      const concerns = (assignees: DirectiveSeen['assignees']) =>
        environment.concerns(assignees, reading.seen, environment.settings.peek());
      const page = await inSlices(holdReading(reading, concerns));
      // The page went on meanwhile.
      if (now !== turn) return;
      batch(() => {
        if (notice.value?.key !== reading.seen.key) items.value = [];
        held.value = page;
        notice.value = reading.seen;
        files.value = [];
      });
      await refresh();
    },
    leave(attached = []) {
      turn += 1;
      batch(() => {
        files.value = attached;
        held.value = null;
        notice.value = null;
        items.value = [];
      });
    },
    pick(seen, of) {
      notice.value ??= of;
      picks.value = [...picks.value.filter(({ sentence }) => sentence !== seen.sentence), seen];
      current.value = seen.sentence;
      return seen.sentence;
    },
  };
}
