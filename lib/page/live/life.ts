/** Milliseconds between two questions whether the extension is still there. No event tells a page of its going. */
const PULSE = 1000;

/**
 * Aborts when the extension was updated, reloaded or switched off while the page stays open: `isAlive` then answers false or throws.
 */
export function lifeOf(isAlive: () => boolean): AbortSignal {
  const life = new AbortController();
  const alive = () => {
    try {
      return isAlive();
    } catch {
      return false;
    }
  };
  const pulse = setInterval(() => {
    if (alive()) return;
    clearInterval(pulse);
    life.abort(new DOMException('The extension has gone', 'AbortError'));
  }, PULSE);
  return life.signal;
}
