import { useCallback, useRef, useState } from 'preact/hooks';

export interface Selection {
  ids: ReadonlySet<string>;
  /** Selects or leaves one; with `range`, all from the last one on. */
  toggle: (id: string, range: boolean) => void;
  /** Selects exactly these. */
  set: (ids: Iterable<string>) => void;
}

/** Which rows are chosen for an action on all of them. @param inOrder the ids as they are shown */
export function useSelection(inOrder: readonly string[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  // Lines are drawn once and kept: what they call has to know the order of now, not of then.
  const order = useRef(inOrder);
  order.current = inOrder;
  const toggle = useCallback((id: string, range: boolean) => {
    const [from, to] = [order.current.indexOf(last.current ?? ''), order.current.indexOf(id)];
    last.current = id;
    const stretch = range && from >= 0 ? order.current.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
    setIds((before) => {
      const selected = !before.has(id);
      const next = new Set(before);
      for (const one of stretch) {
        if (selected) next.add(one);
        else next.delete(one);
      }
      return next;
    });
  }, []);
  return { ids, toggle, set: (chosen) => setIds(new Set(chosen)) };
}
