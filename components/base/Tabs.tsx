import { useLayoutEffect, useRef } from 'preact/hooks';
import { numberText } from '../../lib/i18n.ts';
import { watchOverflow } from './overflow.ts';

export interface Tab<Id extends string> {
  id: Id;
  text: string;
  count?: number;
}

/**
 * A row of tabs over one panel: arrow keys, Home and End move, as in the ARIA pattern. A row too long for its place
 * scrolls, fades where it goes on, and always has the chosen tab in sight.
 * Give the panel `role="tabpanel" id={panelId} aria-label={the chosen tab's text}`.
 */
export function Tabs<Id extends string>(props: {
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  label: string;
  panelId: string;
}) {
  const row = useRef<HTMLDivElement>(null);
  const at = props.tabs.findIndex((tab) => tab.id === props.chosen);
  useLayoutEffect(() => (row.current ? watchOverflow(row.current) : undefined), []);
  useLayoutEffect(() => {
    const tab = row.current?.children[at] as HTMLElement | undefined;
    if (row.current && tab) row.current.scrollLeft = tab.offsetLeft - (row.current.clientWidth - tab.offsetWidth) / 2;
    // A count that comes later makes its tab wider.
  }, [at, props.tabs.map(({ text, count }) => `${text} ${count}`).join()]);
  const move = (key: string): number | null => {
    if (key === 'ArrowRight') return (at + 1) % props.tabs.length;
    if (key === 'ArrowLeft') return (at - 1 + props.tabs.length) % props.tabs.length;
    if (key === 'Home') return 0;
    return key === 'End' ? props.tabs.length - 1 : null;
  };
  return (
    <div
      ref={row}
      class="nv-tabs nv-overflow"
      role="tablist"
      aria-label={props.label}
      onKeyDown={(event) => {
        const next = move(event.key);
        const tab = next === null ? undefined : props.tabs[next];
        if (next === null || !tab) return;
        event.preventDefault();
        props.onChoose(tab.id);
        (row.current?.children[next] as HTMLElement | undefined)?.focus();
      }}
    >
      {props.tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          class="nv-tab"
          aria-selected={tab.id === props.chosen}
          aria-controls={props.panelId}
          tabIndex={tab.id === props.chosen ? 0 : -1}
          onClick={() => props.onChoose(tab.id)}
        >
          <span class="nv-tab-text" data-text={tab.text}>
            {tab.text}
          </span>
          {tab.count !== undefined && <span class="nv-count">{numberText(tab.count)}</span>}
        </button>
      ))}
    </div>
  );
}
