import type { ReadonlySignal, Signal } from '@preact/signals';
import { plural, t } from '../../lib/i18n.ts';
import type { DirectiveSeen, Words } from '../../lib/messages.ts';
import type { Span } from '../../lib/notice/notice.ts';
import type { DeskEnvironment } from './desk-environment.ts';
import type { DeskCommand, DeskView, Entry, Outcome } from './view.ts';

interface Performing {
  environment: DeskEnvironment;
  view: ReadonlySignal<DeskView | null>;
  spans: ReadonlySignal<Map<string, Span>>;
  current: Signal<string | null>;
  edits: Signal<Map<string, Words>>;
  refresh: () => Promise<void>;
}

/** What takes an action of the worker's back; null where nothing had to change. */
const undoing = (action: number | null): DeskCommand | null => (action === null ? null : { do: 'undo', action });

const wordsOf = ({ text, assignees, deadlines }: Words): Words => ({ text, assignees, deadlines });

/** Does one command; see `deskCommand` for what each means. */
export async function perform(command: DeskCommand, desk: Performing): Promise<Outcome> {
  const { environment, view, spans, current, edits, refresh } = desk;
  if (command.do === 'notice') {
    await environment.ask('choose-page', { url: location.href, choice: command.is ? null : 'none' });
    return command.is ? null : { said: t('deskNoNotice'), back: { do: 'notice', is: true } };
  }
  if (command.do === 'watchlist' || command.do === 'keys') {
    await environment.ask('open-page', { page: command.do });
    return null;
  }
  const now = view.value;
  if (!now) return null;
  const entryOf = (id: string) => now.entries.find((entry) => entry.id === id);
  const go = (id: string | undefined) => {
    const span = id === undefined ? undefined : spans.value.get(id);
    if (id === undefined || !span) return null;
    current.value = id;
    environment.show(span);
    return null;
  };
  const change = async (id: string, said: string, words: Words, quote?: DirectiveSeen['quote']): Promise<Outcome> => {
    const asked = { field: 'words' as const, words: wordsOf(words), ...(quote && { quote }) };
    const { action } = await environment.ask('change', { ids: [id], change: asked });
    await refresh();
    return { said, back: undoing(action) };
  };
  switch (command.do) {
    case 'go':
      return go(command.id);
    case 'source':
      environment.show({ start: command.start, end: command.end });
      return null;
    case 'next':
    case 'previous':
      return go(neighbour(inOrder(now.entries, spans.value), current.value ?? environment.firstInView(), command.do));
    case 'track': {
      const chosen = command.ids.flatMap((id) => entryOf(id) ?? []).filter(({ item }) => !item);
      if (chosen.length === 0) return { said: t('deskAllTracked'), back: null };
      const directives = chosen.map(({ seen, mine }) => ({ ...seen, mine }));
      const { action } = await environment.ask('track', { notice: now.notice, directives });
      await refresh();
      const said = chosen.length === 1 ? t('deskTracked') : plural('deskTrackedMany', chosen.length);
      return { said, back: undoing(action) };
    }
    case 'untrack': {
      const { action } = await environment.ask('untrack', { ids: command.items });
      await refresh();
      return { said: t('deskUntracked'), back: undoing(action) };
    }
    case 'edit': {
      const item = entryOf(command.id)?.item;
      if (item) return change(item.id, t('deskEdited'), command.words);
      const before = edits.value.get(command.id) ?? null;
      edits.value = new Map(edits.value).set(command.id, command.words);
      return { said: t('deskEdited'), back: { do: 'unedit', id: command.id, words: before } };
    }
    case 'unedit': {
      const left = new Map(edits.value);
      if (command.words) left.set(command.id, command.words);
      else left.delete(command.id);
      edits.value = left;
      return null;
    }
    case 'takeOver':
    case 'keep': {
      const entry = entryOf(command.id);
      if (!entry?.item) return null;
      const taken = command.do === 'takeOver';
      return change(
        entry.item.id,
        t(taken ? 'deskTakenOver' : 'deskKept'),
        taken ? entry.seen : entry.item,
        entry.seen.quote,
      );
    }
    case 'done': {
      const item = entryOf(command.id)?.item;
      if (!item) return null;
      const status = command.done ? 'done' : 'todo';
      const { action } = await environment.ask('change', { ids: [item.id], change: { field: 'status', status } });
      await refresh();
      return { said: t(command.done ? 'deskDone' : 'deskReopened'), back: undoing(action) };
    }
    case 'undo':
      await environment.ask('undo', { action: command.action });
      await refresh();
      return null;
    default:
      await environment.changeSettings({ marks: command.shown });
      return null;
  }
}

/** Ids in the order of the text. */
const inOrder = (entries: readonly Entry[], spans: ReadonlyMap<string, Span>): string[] =>
  entries
    .map(({ id }) => id)
    .filter((id) => spans.has(id))
    .toSorted((a, b) => (spans.get(a)?.start ?? 0) - (spans.get(b)?.start ?? 0));

/** The id after or before another one, round the ends. */
function neighbour(ids: readonly string[], from: string | null, towards: 'next' | 'previous'): string | undefined {
  const at = from === null ? -1 : ids.indexOf(from);
  if (towards === 'next') return ids[(at + 1) % ids.length];
  return ids.at(at <= 0 ? -1 : at - 1);
}
