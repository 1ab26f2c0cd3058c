import { useEffect, useState } from 'preact/hooks';
import { hashOf, viewOf, type View } from '../../lib/watchlist/view/view.ts';

export const TABS = ['table', 'timeline', 'calendar', 'notices', 'report', 'changed', 'trash'] as const;
export type Tab = (typeof TABS)[number];

/** What the page shows, as its address says it. */
export interface Place {
  tab: Tab;
  view: View;
}

const placeAt = (hash: string): Place => {
  const said = new URLSearchParams(hash.replace(/^#/u, '')).get('tab');
  return { tab: TABS.find((tab) => tab === said) ?? 'table', view: viewOf(hash) };
};

export const placeHash = ({ tab, view }: Place): string =>
  [tab === 'table' ? '' : `tab=${tab}`, hashOf(view)].filter(Boolean).join('&');

/** The place that the address says; going somewhere else changes the address, so that it can be reloaded, kept and gone back to. */
export function useView(): [Place, (change: Partial<View>, tab?: Tab) => void] {
  const [place, setPlace] = useState(() => placeAt(location.hash));
  useEffect(() => {
    const read = () => setPlace(placeAt(location.hash));
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('hashchange', read);
    };
  }, []);
  const go = (change: Partial<View>, tab: Tab = place.tab) => {
    const regrouped = change.group !== undefined && change.group !== place.view.group;
    const next = { tab, view: { ...place.view, ...(regrouped && { folded: [] }), ...change } };
    const address = `${location.pathname}#${placeHash(next)}`;
    // A key in the search field, or a group folded, is no step that "back" should undo.
    if ('words' in change || 'folded' in change) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    setPlace(next);
  };
  return [place, go];
}
