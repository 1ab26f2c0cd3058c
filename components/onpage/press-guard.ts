/** What a page could pretend that its user did, or bring them to do unseen. */

/** What a page could pretend. */
const ACTS = ['click', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'input', 'change', 'submit', 'focusin'] as const;
/** What the page's own shortcuts would take for theirs. */
const OURS = ['keydown', 'keyup', 'keypress', 'input', 'paste', 'copy', 'cut', 'click'] as const;

const stop = (event: Event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/**
 * Lets through to our controls only what the user did, and pointer presses only where `counts` says of their beginning that the user saw what
 * they pressed; keys and assistive technology press what has the focus, not what lies somewhere. `refused` is told of the others.
 */
export function guardPresses(
  root: ShadowRoot,
  { counts, refused }: { counts: (press: PointerEvent) => boolean; refused: () => void },
  life: AbortSignal,
): void {
  const options = { capture: true, signal: life };
  for (const type of ACTS) root.addEventListener(type, (event) => event.isTrusted || stop(event), options);
  let isMeant = true;
  root.addEventListener('pointerdown', (event) => (isMeant = counts(event as PointerEvent)), options);
  root.addEventListener(
    'click',
    (event) => {
      const isSeen = isMeant || (event as PointerEvent).detail === 0;
      isMeant = true;
      if (isSeen) return;
      stop(event);
      refused();
    },
    options,
  );
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation(), { signal: life });
}
