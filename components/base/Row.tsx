import type { ComponentChildren } from 'preact';

export interface RowProps {
  /** A control before the words, e.g. the circle that marks an item done. */
  lead?: ComponentChildren;
  /** The words of the row; clipped to two lines unless `whole`. */
  title: ComponentChildren;
  /** The second line: who, standing, due. Parts are set apart by a middle dot. */
  meta?: readonly ComponentChildren[];
  /** Controls after the words. */
  actions?: ComponentChildren;
  whole?: boolean;
  /** The row that the user is at. */
  current?: boolean;
  done?: boolean;
  /** Given, the title is a button. */
  onOpen?: () => void;
  /** Where the title stands in the Tab order, in a list whose arrow keys move between rows. */
  openTabIndex?: number;
  /** Says more than the visible title where that is clipped. */
  openLabel?: string;
  /** What the row shows below its lines once it is opened. */
  children?: ComponentChildren;
  /** Its place in a list of which some rows alone are drawn, and what measures it. */
  place?: { index: number; count: number; measure: (element: HTMLElement | null) => void };
}

/** One line of a list, an `li`: put it into an element with role list, such as `ul class="nv-rows"`. */
export function Row(props: RowProps) {
  const { lead, title, meta, actions, whole, current, done, onOpen, openLabel, children, place } = props;
  const titleClass = `nv-row-title${whole ? '' : ' nv-clip'}${done ? ' nv-row-done' : ''}`;
  return (
    <li
      class="nv-row"
      aria-current={current ? 'true' : undefined}
      {...(place && {
        ref: place.measure,
        'data-index': place.index,
        'aria-posinset': place.index + 1,
        'aria-setsize': place.count,
      })}
    >
      {lead && <span class="nv-row-lead">{lead}</span>}
      <div class="nv-row-body">
        {onOpen ? (
          <button
            type="button"
            class={titleClass}
            aria-label={openLabel}
            tabIndex={props.openTabIndex}
            onClick={onOpen}
          >
            {title}
          </button>
        ) : (
          <div class={titleClass}>{title}</div>
        )}
        {meta && meta.length > 0 && (
          <div class="nv-row-meta">
            {meta.map((part, index) => (
              <span key={index} class="nv-row-part">
                {part}
              </span>
            ))}
          </div>
        )}
      </div>
      {actions && <span class="nv-row-actions">{actions}</span>}
      {children && <div class="nv-row-more">{children}</div>}
    </li>
  );
}
