import { diffWordsWithSpace } from 'diff';
import { t } from '../../lib/i18n.ts';
import { Button } from '../base/Button.tsx';
import { Callout } from '../base/Callout.tsx';
import type { Entry } from './view.ts';

/** The page now says something else: what left, what came, and an offer to take it over. */
export function ChangedSentence(props: { entry: Entry; onTakeOver: () => void; onKeep: () => void }) {
  const { item, seen } = props.entry;
  if (!item) return null;
  const parts = diffWordsWithSpace(item.quote.exact, seen.quote.exact);
  return (
    <Callout
      kind="warning"
      title={t('cardChanged')}
      actions={
        <>
          <Button small look="primary" onClick={props.onTakeOver}>
            {t('cardTakeOver')}
          </Button>
          <Button small onClick={props.onKeep}>
            {t('cardKeep')}
          </Button>
        </>
      }
    >
      <p class="nv-difference">
        {parts.map(({ added, removed, value }, place) => {
          if (added) return <ins key={place}>{value}</ins>;
          return removed ? <del key={place}>{value}</del> : <span key={place}>{value}</span>;
        })}
      </p>
    </Callout>
  );
}
