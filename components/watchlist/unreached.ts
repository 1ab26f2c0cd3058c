/** The item whose page could not be reached, for which the worker opened the watchlist: `#unreached=ID`. */

export const unreachedItem = (): string | null =>
  new URLSearchParams(location.hash.replace(/^#/u, '')).get('unreached');

/** Takes it out of the address, so that a reload shows the watchlist alone. "Back" still leads to the page that failed. */
export function forgetUnreached(): void {
  if (unreachedItem() !== null) history.replaceState(null, '', location.pathname);
}
