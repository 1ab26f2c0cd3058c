import type { DeskView } from './view.ts';

/** Names to suggest for an assignee, in Vietnamese order: the user's own agencies and whoever the notice names. */
export function knownAgencies({ own, entries }: Pick<DeskView, 'own' | 'entries'>): string[] {
  const named = entries.flatMap(({ seen }) => seen.assignees.map(({ text }) => text));
  return [...new Set([...own, ...named])].toSorted(new Intl.Collator('vi').compare);
}
