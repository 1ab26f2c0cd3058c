import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { DirectiveRow } from './DirectiveRow.tsx';
import { pressInList } from './list-keys.ts';
import { useRowWindow } from './use-row-window.ts';
import type { DeskCommand, DeskView, Entry } from './view.ts';

/** The directives one below the other; of a very long list the rows near what is seen alone are drawn. */
export function DirectiveList(props: {
  entries: readonly Entry[];
  view: DeskView;
  /** What scrolls the list. */
  scroller: RefObject<HTMLElement | null>;
  perform: (command: DeskCommand) => void;
  copy: (text: string) => void;
}) {
  const { entries, view, scroller } = props;
  const [opened, setOpened] = useState<string | null>(null);
  const focused = useRef<string | null>(null);
  /** The row that Tab leads to: where the user was last. */
  const [last, setLast] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const placeOf = (id: string | null) => entries.findIndex((entry) => entry.id === id);
  const tabStop = Math.max(0, entries.some(({ id }) => id === last) ? placeOf(last) : placeOf(view.current));
  const { rows, height, measure, reveal } = useRowWindow(
    { scroller, list },
    {
      count: entries.length,
      keyOf: (index) => entries[index]?.id ?? '',
      // What was written into an opened row, and the focus, are not lost by scrolling.
      kept: [tabStop, ...[focused.current, opened].map(placeOf)].filter((place) => place >= 0),
    },
  );
  const track = (index: number) => {
    const entry = entries[index];
    if (!entry) return;
    props.perform(entry.item ? { do: 'untrack', items: [entry.item.id] } : { do: 'track', ids: [entry.id] });
  };
  const current = placeOf(view.current);
  useEffect(() => {
    if (current < 0) return;
    setLast(view.current);
    reveal(current);
  }, [view.current]);
  useEffect(() => {
    // A card that opens below the list's edge would be out of sight.
    list.current?.querySelector('[aria-expanded="true"]')?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  const drawn = rows.flatMap(({ index, start }, place) => {
    const entry = entries[index];
    if (!entry) return [];
    const gap = start - (rows[place - 1]?.end ?? 0);
    const row = (
      <DirectiveRow
        key={entry.id}
        entry={entry}
        view={view}
        opened={opened === entry.id}
        tabStop={index === tabStop}
        place={{ index, count: entries.length, measure }}
        onOpened={(on) => setOpened(on ? entry.id : null)}
        perform={props.perform}
        copy={props.copy}
      />
    );
    return gap > 0 ? [<Gap key={`before ${entry.id}`} height={gap} />, row] : [row];
  });
  const rest = height - (rows.at(-1)?.end ?? 0);
  return (
    <ul
      ref={list}
      class="nv-rows"
      aria-label={t('panelList')}
      onFocusIn={({ target }) => {
        const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
        focused.current = row ? (entries[Number(row.dataset['index'])]?.id ?? null) : null;
        if (focused.current !== null) setLast(focused.current);
      }}
      onKeyDown={(event) => pressInList(event, { count: entries.length, reveal, track })}
      onFocusOut={() => (focused.current = null)}
    >
      {drawn}
      {rest > 0 && <Gap key="after" height={rest} />}
    </ul>
  );
}

/** Stands for rows that are not drawn. */
const Gap = ({ height }: { height: number }) => <li role="none" aria-hidden="true" style={{ height: `${height}px` }} />;
