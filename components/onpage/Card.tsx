import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../base/IconButton.tsx';
import { cardPlace, type CardPlace } from './card-place.ts';
import { DirectiveDetails } from './DirectiveDetails.tsx';
import type { Box } from './gutter.ts';
import type { DeskCommand, DeskView, Entry } from './view.ts';

/** Left free at the window's foot, where short messages show. */
const FOOT = 48;

export interface CardProps {
  entry: Entry;
  view: DeskView;
  /** The sentence's box in the window, as it is now; null when it is not on the page. */
  boxOf: (id: string) => Box | null;
  /** Moves the focus into the card as it opens. */
  takesFocus: boolean;
  perform: (command: DeskCommand) => void;
  onCopy: () => void;
  /** @param back gives the focus back to the mark. */
  onClose: (back: boolean) => void;
  onPointer: (inside: boolean) => void;
  /** The user is at work in it: it does not go with the pointer any more. */
  onHold: () => void;
}

/** The card of one directive, near its sentence. */
export function Card(props: CardProps) {
  const { entry, boxOf, takesFocus } = props;
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CardPlace | null>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return undefined;
    const stand = () => {
      const width = innerWidth;
      const height = innerHeight - FOOT;
      // Its height as it would be without a limit.
      const natural = element.scrollHeight + element.offsetHeight - element.clientHeight;
      const sentence = boxOf(entry.id) ?? { left: width, right: width, top: height, bottom: height };
      const inWindow = cardPlace(sentence, { width: element.offsetWidth, height: natural }, { width, height });
      // It lies in the document, so that it scrolls with its sentence.
      const origin = element.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 };
      setPlace({ ...inWindow, left: inWindow.left - origin.left, top: inWindow.top - origin.top });
    };
    stand();
    // Editing needs more room than reading.
    const size = new ResizeObserver(stand);
    size.observe(element);
    // What grows within a limited height.
    if (element.firstElementChild) size.observe(element.firstElementChild);
    return () => size.disconnect();
  }, [entry.id, boxOf]);
  useLayoutEffect(() => {
    if (takesFocus && place) card.current?.querySelector<HTMLElement>('.nv-card-inside button')?.focus();
  }, [takesFocus, place === null]);
  return (
    <div
      ref={card}
      class="nv-card"
      role="dialog"
      aria-label={t('cardName', (entry.item ?? entry.seen).text.slice(0, 80))}
      style={
        place
          ? { left: `${place.left}px`, top: `${place.top}px`, maxHeight: `${place.maxHeight}px` }
          : { visibility: 'hidden' }
      }
      onFocusIn={props.onHold}
      onPointerEnter={() => props.onPointer(true)}
      onPointerLeave={() => props.onPointer(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onClose(true);
      }}
    >
      <div class="nv-card-inside">
        <DirectiveDetails
          key={entry.id}
          entry={entry}
          view={props.view}
          perform={props.perform}
          onCopy={props.onCopy}
        />
      </div>
      <IconButton icon="close" label={t('baseClose')} onClick={() => props.onClose(true)} />
    </div>
  );
}
