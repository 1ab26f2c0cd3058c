import { t } from '../../lib/i18n.ts';
import { FACT_NAMES, FACTS, type Fact } from '../../lib/facts.ts';
import type { StoredItem } from '../../lib/watchlist/item.ts';
import type { Actions } from '../popup/use-actions.ts';
import { SavedText } from './SavedText.tsx';

/** Those that are told in sentences; the others are names and numbers. */
const LONG: readonly Fact[] = ['result', 'difficulty', 'proposal'];

/** What the office's report wants to know of a task, folded until it is wanted. */
export function FactFields({ item, actions }: { item: StoredItem; actions: Actions }) {
  const written = FACTS.filter((fact) => item[fact]).length;
  return (
    <details class="nv-facts">
      <summary>
        {t('itemFacts')}
        <span class="nv-count">{t('itemFactsWritten', written, FACTS.length)}</span>
      </summary>
      <div class="nv-stack">
        <p class="nv-note">{t('itemFactsHint')}</p>
        {FACTS.map((fact) => (
          <SavedText
            key={`${item.id} ${fact}`}
            label={t(FACT_NAMES[fact])}
            words={item[fact] ?? ''}
            rows={LONG.includes(fact) ? 2 : 1}
            onSave={(words) => void actions.change([item.id], { field: 'fact', fact, words }, 'watchlistEdited')}
          />
        ))}
      </div>
    </details>
  );
}
