import { useLayoutEffect, useRef } from 'preact/hooks';
import { dayWithWeekday } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import type { KeptSentence } from '../../lib/messages.ts';
import { Button } from '../base/Button.tsx';
import { Icon } from '../base/Icon.tsx';
import { IconButton } from '../base/IconButton.tsx';

/** In place of a sentence that its page does not have any more: what happened, what is kept, what to do. */
export function KeptCard(props: {
  kept: KeptSentence;
  onReload: () => void;
  onWatchlist: () => void;
  onClose: () => void;
}) {
  const { text, source, due, status } = props.kept;
  const card = useRef<HTMLElement>(null);
  // The user asked for the sentence: this is the answer.
  useLayoutEffect(() => card.current?.focus(), []);
  return (
    <section
      ref={card}
      class="nv-kept"
      role="dialog"
      aria-labelledby="nv-kept-title"
      aria-describedby="nv-kept-text"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onClose();
      }}
    >
      <header class="nv-bar">
        <h2 id="nv-kept-title" class="nv-heading nv-kept-title">
          <Icon name="warning" />
          {status === undefined ? t('keptGone') : t('keptStatus', String(status))}
        </h2>
        <IconButton icon="close" label={t('baseClose')} onClick={props.onClose} />
      </header>
      <div class="nv-kept-body">
        <p>{t('keptSafe')}</p>
        <blockquote id="nv-kept-text" class="nv-kept-words">
          {text}
        </blockquote>
        <p class="nv-small nv-soft">{[source, due && t('cardDue', dayWithWeekday(due))].filter(Boolean).join(' · ')}</p>
        <p>{t(status === undefined ? 'keptGoneAdvice' : 'keptStatusAdvice')}</p>
      </div>
      <div class="nv-actions">
        <Button look="primary" onClick={props.onReload}>
          {t('keptReload')}
        </Button>
        <Button onClick={props.onWatchlist}>{t('keptWatchlist')}</Button>
      </div>
    </section>
  );
}
