import { type ComponentChildren, Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Failure } from '../../lib/failure.ts';
import type { StoredItem } from '../../lib/watchlist/item.ts';
import { useLive } from '../live/useLive.ts';
import { useVirtual } from '../live/useVirtual.ts';
import { CHUNK, chunksBetween, entryAt, entryCount, type Group } from './groups.ts';
import { moveBetweenRows } from './row-keys.ts';

const HEADING_HEIGHT = 30;
const ROW_HEIGHT = 64;

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
  const isHeading = (index: number) => entryAt(groups, index)?.offset === null;
  const keyOf = (index: number) => {
    const entry = entryAt(groups, index);
    return `${entry?.group.key} ${entry?.offset}`;
  };
  const virtual = useVirtual(scroller, count, (index) => (isHeading(index) ? HEADING_HEIGHT : ROW_HEIGHT), keyOf);
  const seen = virtual.getVirtualItems();
  const chunks = chunksBetween(groups, seen[0]?.index ?? 0, seen.at(-1)?.index ?? -1);
  const names = chunks.map(({ group, offset }) => `${group.key} ${offset}`);
  const { value, failure } = useLive(async () => {
    const loaded = await Promise.all(chunks.map(({ group, offset }) => group.load(offset, CHUNK)));
    return new Map(names.map((name, place) => [name, loaded[place]]));
  }, `${props.version} ${names.join()}`);
  // Rows are drawn by whoever gives them; what they measure and where they stand is written onto their elements here.
  useLayoutEffect(() => {
    seen.forEach(({ index }, place) => {
      const element = rows.current?.children[place];
      if (!(element instanceof HTMLElement)) return;
      element.dataset.index = String(index);
      element.ariaSetSize = String(count);
      element.ariaPosInSet = String(index + 1);
      virtual.measureElement(element);
    });
  });
  if (failure) return <>{props.failed(failure)}</>;
  const itemAt = (group: Group, offset: number) =>
    value?.get(`${group.key} ${Math.floor(offset / CHUNK) * CHUNK}`)?.[offset % CHUNK];
  const [first, last] = [seen[0], seen.at(-1)];
  const above = first?.start ?? 0;
  const below = virtual.getTotalSize() - (last?.end ?? 0);
  return (
    <div class="nv-list" ref={scroller} onKeyDown={(event) => moveBetweenRows(event, virtual, count)}>
      <ul class="nv-rows" ref={rows} aria-label={props.label} style={{ paddingBlock: `${above}px ${below}px` }}>
        {seen.map(({ index }) => {
          const { group, offset } = entryAt(groups, index) ?? {};
          if (!group) return null;
          const item = typeof offset === 'number' ? itemAt(group, offset) : undefined;
          if (item) return <Fragment key={item.id}>{props.row(item)}</Fragment>;
          if (offset !== null) return <li key={keyOf(index)} class="nv-row nv-row-awaited" aria-busy="true" />;
          return (
            <li key={keyOf(index)} class="nv-list-heading">
              <h2 class="nv-heading">
                {group.title}
                <span class="nv-count">{group.count}</span>
              </h2>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
