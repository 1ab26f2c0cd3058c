import type { ComponentProps } from 'preact';
import { t } from '../../lib/i18n.ts';
import { EmptyState } from '../base/EmptyState.tsx';
import { ItemTable } from './ItemTable.tsx';

/** The table, or what to do where it would be empty. */
export function TablePanel({ empty, ...table }: ComponentProps<typeof ItemTable> & { empty: boolean }) {
  if (empty) return <EmptyState icon="flag" text={t('popupEmpty')} />;
  if (table.groups.every(({ rows }) => rows.length === 0))
    return <EmptyState icon="search" text={t('watchlistNothing')} />;
  return <ItemTable {...table} />;
}
