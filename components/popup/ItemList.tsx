import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/failure.ts';
import { numberText } from '../../lib/i18n.ts';
import type { StoredItem } from '../../lib/watchlist/item.ts';
import { useKeptFocus } from '../base/use-kept-focus.ts';
import { useLive } from '../live/useLive.ts';
import {
  CHUNK,
  chunksBetween,
  entryAt,
  entryCount,
  type Group,
  HEADING_HEIGHT,
  indexAt,
  ROW_HEIGHT,
  topOf,
} from './groups.ts';
import { moveBetweenRows } from './row-keys.ts';

/** Rows drawn above and below what is seen, so that a turn of the wheel shows no gap. */
const AROUND = 6;
/** What a popup shows at most; the list's own height is known only after it was drawn. */
const FIRST_HEIGHT = 460;

/**
 * A list of any length: only rows near what is seen are drawn, and only their items are read.
 * @param version changes whenever the groups do
 */
export function ItemList(props: {
  groups: readonly Group[];
  version: string;
  label: string;
  row: (item: StoredItem) => ComponentChildren;
  failed: (failure: Failure) => ComponentChildren;
}) {
  const { groups } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRef<HTMLUListElement>(null);
  const count = entryCount(groups);
  const [sight, setSight] = useState({ top: 0, height: FIRST_HEIGHT });
  // What is seen first, and what is around it when that is on the screen.
  const [isSeen, setSeen] = useState(false);
  const around = isSeen ? AROUND : 0;
  const first = Math.max(indexAt(groups, sight.top) - around, 0);
  const last = Math.min(indexAt(groups, sight.top + sight.height) + around, count - 1);
  const seen = Array.from({ length: Math.max(last - first + 1, 0) }, (_, place) => first + place);
  const keyOf = (index: number) => {
    const entry = entryAt(groups, index);
    return `${entry?.group.key} ${entry?.offset}`;
  };
  const chunks = chunksBetween(groups, first, last);
  const names = chunks.map(({ group, offset }) => `${group.key} ${offset}`);
  const { value, failure } = useLive(async () => {
    const loaded = await Promise.all(chunks.map(({ group, offset }) => group.load(offset, CHUNK)));
    return new Map(names.map((name, place) => [name, loaded[place]]));
  }, `${props.version} ${names.join()}`);
  // Rows are drawn by whoever gives them; where they stand is written onto their elements here.
  useLayoutEffect(() => {
    seen.forEach((index, place) => {
      const element = rows.current?.children[place];
      if (!(element instanceof HTMLElement)) return;
      element.dataset.index = String(index);
      element.ariaSetSize = String(count);
      element.ariaPosInSet = String(index + 1);
    });
  });
  // A row that is done with goes: the one that takes its place has the focus, on the same control.
  const keepFocus = useKeptFocus(scroller, (gone) => {
    const row = gone.closest('li');
    const controls = rows.current?.querySelector(`[data-index="${row?.dataset.index}"]`)?.querySelectorAll('button');
    return controls?.[[...(row?.querySelectorAll('button') ?? [])].indexOf(gone as HTMLButtonElement)];
  });
  useLayoutEffect(() => {
    const list = scroller.current;
    if (!list) return undefined;
    const observer = new ResizeObserver(() => setSight({ top: list.scrollTop, height: list.clientHeight }));
    observer.observe(list);
    return () => observer.disconnect();
  }, []);
  const hasCome = value !== undefined;
  useEffect(() => setSeen(hasCome), [hasCome]);
  if (failure) return <>{props.failed(failure)}</>;
  const itemAt = (group: Group, offset: number) =>
    value?.get(`${group.key} ${Math.floor(offset / CHUNK) * CHUNK}`)?.[offset % CHUNK];
  const look = ({ scrollTop, clientHeight }: HTMLElement) => setSight({ top: scrollTop, height: clientHeight });
  return (
    <div
      class="nv-list"
      ref={scroller}
      style={{ '--nv-row-height': `${ROW_HEIGHT}px`, '--nv-list-heading-height': `${HEADING_HEIGHT}px` }}
      {...keepFocus}
      onScroll={(event) => look(event.currentTarget)}
      onKeyDown={(event) => moveBetweenRows(event, groups)}
    >
      <ul
        class="nv-rows"
        ref={rows}
        aria-label={props.label}
        style={{ paddingBlock: `${topOf(groups, first)}px ${topOf(groups, count) - topOf(groups, last + 1)}px` }}
      >
        {seen.map((index) => {
          const { group, offset } = entryAt(groups, index) ?? {};
          if (!group) return null;
          const item = typeof offset === 'number' ? itemAt(group, offset) : undefined;
          if (item) return <Fragment key={item.id}>{props.row(item)}</Fragment>;
          if (offset !== null) return <li key={keyOf(index)} class="nv-row nv-row-awaited" aria-busy="true" />;
          return (
            <li key={keyOf(index)} class="nv-list-heading">
              <h2 class="nv-heading">
                {group.title}
                <span class="nv-count">{numberText(group.count)}</span>
              </h2>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
