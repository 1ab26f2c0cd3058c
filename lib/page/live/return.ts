/**
 * Calls back each time that the browser brings the page back out of its back/forward cache: messages of the extension, and browsers' words on
 * changes of its storage, did not reach the page there.
 */
export function onReturn(returned: () => void, signal: AbortSignal, view: EventTarget = window): void {
  const shown = (event: Event) => {
    if ((event as PageTransitionEvent).persisted) returned();
  };
  view.addEventListener('pageshow', shown, { signal });
}
