import { useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  id: Id;
  text: string;
  count?: number;
}

/**
 * A row of tabs over one panel: arrow keys, Home and End move, as in the ARIA pattern.
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
  const move = (key: string): number | null => {
    if (key === 'ArrowRight') return (at + 1) % props.tabs.length;
    if (key === 'ArrowLeft') return (at - 1 + props.tabs.length) % props.tabs.length;
    if (key === 'Home') return 0;
    return key === 'End' ? props.tabs.length - 1 : null;
  };
  return (
    <div
      ref={row}
      class="nv-tabs"
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
          {tab.text}
          {tab.count !== undefined && <span class="nv-count">{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}
