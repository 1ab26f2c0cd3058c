import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { SURE } from '../../lib/page/anchor/find.ts';
import { Button } from '../base/Button.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { useKeptFocus } from '../base/use-kept-focus.ts';
import { ChangedSentence } from './ChangedSentence.tsx';
import { DirectiveEditor } from './DirectiveEditor.tsx';
import { DirectiveFacts } from './DirectiveFacts.tsx';
import type { DeskCommand, DeskView, Entry } from './view.ts';
import { WhyList } from './WhyList.tsx';

/** All of one directive: the card on the page, and an opened row of the list. */
export function DirectiveDetails(props: {
  entry: Entry;
  view: DeskView;
  perform: (command: DeskCommand) => void;
  /** Given, the card offers it: hands the directive on as text. */
  onCopy?: () => void;
}) {
  const { entry, view, perform } = props;
  const { id, item, seen } = entry;
  const [open, setOpen] = useState<'why' | 'edit' | null>(null);
  const said = item ?? seen;
  const details = useRef<HTMLDivElement>(null);
  const edited = useRef(false);
  const keepFocus = useKeptFocus(details, '.nv-card-actions button');
  useLayoutEffect(() => {
    // Back from the form, the focus goes to the button that opens it.
    if (open === null && edited.current) details.current?.querySelector<HTMLElement>('[data-edit]')?.focus();
    edited.current = open === 'edit';
  }, [open]);
  if (open === 'edit') {
    return (
      <DirectiveEditor
        entry={entry}
        view={view}
        onCancel={() => setOpen(null)}
        onSave={(words) => {
          perform({ do: 'edit', id, words });
          setOpen(null);
        }}
      />
    );
  }
  const asWritten = () => {
    const deadlines = said.deadlines.map((deadline) => ({ ...deadline, suspect: undefined }));
    perform({ do: 'edit', id, words: { text: said.text, assignees: said.assignees, deadlines } });
  };
  return (
    <div ref={details} class="nv-stack nv-details" {...keepFocus}>
      {entry.changed && (
        <ChangedSentence
          entry={entry}
          view={view}
          onTakeOver={() => perform({ do: 'takeOver', id })}
          onKeep={() => perform({ do: 'keep', id })}
        />
      )}
      {item && entry.sureness < SURE && <p class="nv-small nv-soft">{t('cardUnsure')}</p>}
      <DirectiveFacts
        entry={entry}
        view={view}
        onAsWritten={asWritten}
        onSource={({ start, end }) => perform({ do: 'source', start, end })}
      />
      <div class="nv-actions nv-card-actions">
        {item ? (
          <>
            <Button small onClick={() => perform({ do: 'done', id, done: item.status !== 'done' })}>
              {t(item.status === 'done' ? 'cardReopen' : 'cardDone')}
            </Button>
            <Button small onClick={() => perform({ do: 'untrack', items: [item.id] })}>
              {t('cardUntrack')}
            </Button>
          </>
        ) : (
          <Button small look="primary" icon="flag" onClick={() => perform({ do: 'track', ids: [id] })}>
            {t('cardTrack')}
          </Button>
        )}
        {/* Where they have no room beside the others, they go below together. */}
        <span class="nv-actions nv-card-more">
          <Button small look="plain" data-edit onClick={() => setOpen('edit')}>
            {t('cardEdit')}
          </Button>
          <Button
            small
            look="plain"
            aria-expanded={open === 'why'}
            onClick={() => setOpen(open === 'why' ? null : 'why')}
          >
            {t('cardWhy')}
          </Button>
          {props.onCopy && <IconButton icon="copy" label={t('cardCopy')} onClick={props.onCopy} />}
        </span>
      </div>
      {open === 'why' && <WhyList entry={entry} />}
    </div>
  );
}
