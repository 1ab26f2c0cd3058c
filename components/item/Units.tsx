import { t, type MessageKey } from '../../lib/i18n.ts';
import type { StoredItem } from '../../lib/watchlist/item.ts';
import { unitsOf } from '../../lib/watchlist/view/rows.ts';

const ROLES = [
  ['lead', 'watchlistColumnLead'],
  ['support', 'watchlistColumnSupport'],
  ['report', 'watchlistColumnReport'],
] as const satisfies ['lead' | 'support' | 'report', MessageKey][];

/** Who has to do it, with whom, and to whom it is reported. */
export function Units({ item }: { item: StoredItem }) {
  const named = ROLES.flatMap(([role, name]) => {
    const units = unitsOf(item, role);
    return units.length > 0 ? [{ role, name, units }] : [];
  });
  if (named.length === 0) return null;
  return (
    <dl class="nv-facts-list">
      {named.map(({ role, name, units }) => (
        <div key={role}>
          <dt>{t(name)}</dt>
          <dd>{units.join('; ')}</dd>
        </div>
      ))}
    </dl>
  );
}
