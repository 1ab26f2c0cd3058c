import { FAILURE_WORDS, failureOf } from '../../lib/failure.ts';
import { t } from '../../lib/i18n.ts';
import type { PageCommand, ToPage } from '../../lib/messages.ts';
import type { Answers } from '../../lib/messaging.ts';
import type { NoticeReader } from '../../lib/page/read.ts';
import { seenNotice } from '../../lib/page/seen.ts';
import { filtered } from './filters.ts';
import type { OpenedDesk } from './open-desk.tsx';
import { seek } from './seek.ts';
import { readSelection, selectedSpan } from './selection.ts';
import type { DeskCommand, DeskView } from './view.ts';

const NOTHING_READ = {
  document: { type: null, number: null, organ: null, issued: null, title: null },
  directives: [],
};

/** A key for the current directive: tracks it, or takes it off again. */
function trackCommand({ current, entries }: DeskView): DeskCommand | null {
  const entry = entries.find(({ id }) => id === current);
  if (!entry) return null;
  return entry.item ? { do: 'untrack', items: [entry.item.id] } : { do: 'track', ids: [entry.id] };
}

/** Words of the page are selected: the key that tracks means these. */
const isSelected = (page: Document): boolean => (page.getSelection()?.toString().trim() ?? '') !== '';

/**
 * What the page answers to the worker, the popup and the full page.
 * @param ready resolves once the page was read for the first time
 */
export function pageAnswers(
  { desk, perform, show, showKept, togglePanel, openCard, toasts }: OpenedDesk,
  { page, read, ready }: { page: Document; read: NoticeReader; ready: Promise<void> },
): Answers<ToPage> {
  const trackSelection = async (): Promise<Record<string, never>> => {
    // Taken before anything is awaited: reading the page may take the selection's time, not its words.
    const selection = page.getSelection();
    const words = selection?.toString().trim() ?? '';
    await ready;
    const reading = desk.reading.value;
    const inside = selection && reading ? selectedSpan(selection, reading.map) : null;
    if (words === '' && !inside) {
      toasts.fail(t('deskNothingSelected'));
      return {};
    }
    const text = inside && reading ? reading.map.text : words;
    const span = inside ?? { start: 0, end: words.length };
    try {
      const seen = await readSelection(text, span, read);
      openCard(desk.pick(seen, seenNotice(NOTHING_READ, words, page.URL, page.title)));
    } catch (error) {
      toasts.fail(t(FAILURE_WORDS[failureOf(error)]));
    }
    return {};
  };
  const obey: Record<PageCommand, () => void> = {
    'show-panel': () => togglePanel(true),
    'toggle-panel': () => togglePanel(),
    'next-directive': () => void perform({ do: 'next' }),
    'previous-directive': () => void perform({ do: 'previous' }),
    'track-directive': () => {
      if (isSelected(page)) {
        void trackSelection();
        return;
      }
      const command = desk.view.value && trackCommand(desk.view.value);
      if (command) void perform(command);
      else void perform({ do: 'next' });
    },
  };
  return {
    async 'items-changed'() {
      await desk.refresh();
      return {};
    },
    async 'show-sentence'(sought) {
      await ready;
      const span = await seek(desk, sought);
      if (desk.spans.value.has(sought.sentence)) await perform({ do: 'go', id: sought.sentence });
      else if (span) show(span);
      return { found: span !== null };
    },
    async 'show-kept'(kept) {
      await ready;
      showKept(kept);
      return {};
    },
    async 'page-summary'() {
      await ready;
      const view = desk.view.value;
      if (!view) return { summary: null };
      const count = (name: 'dated' | 'mine') => filtered(view, [name]).length;
      return {
        summary: {
          notice: view.notice,
          directives: view.entries.length,
          dated: count('dated'),
          mine: count('mine'),
        },
      };
    },
    async 'page-command'({ command }) {
      await ready;
      obey[command]();
      return {};
    },
    'track-selection': trackSelection,
  };
}
