import { useState } from 'preact/hooks';

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
  const [last, setLast] = useState<string | null>(null);
  const toggle = (id: string, range: boolean) => {
    const next = new Set(ids);
    const [from, to] = [last === null ? -1 : inOrder.indexOf(last), inOrder.indexOf(id)];
    const stretch = range && from >= 0 ? inOrder.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
    const selected = !ids.has(id);
    for (const one of stretch) {
      if (selected) next.add(one);
      else next.delete(one);
    }
    setIds(next);
    setLast(id);
  };
  return { ids, toggle, set: (chosen) => setIds(new Set(chosen)) };
}
