/** Opens the user's desk in a page: controls in a closed shadow root, fed by readings of the page, answering messages of the extension. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { FAILURE_WORDS, failureOf } from '../../lib/failure.ts';
import { t } from '../../lib/i18n.ts';
import type { PageReading } from '../../lib/page/page.ts';
import type { Span } from '../../lib/notice/notice.ts';
import { createToasts, type Toasts } from '../base/toasts.ts';
import { createDesk, type Desk } from './desk.ts';
import type { DeskEnvironment } from './desk-environment.ts';
import type { Box } from './gutter.ts';
import { openHost } from './host.ts';
import { watchHover } from './hover.ts';
import type { KeptSentence, PageKey } from '../../lib/messages.ts';
import { watchLayout } from './layout-watch.ts';
import { keepMeasured } from './keep-measured.ts';
import { measure, type Layout } from './measure.ts';
import { watchWindow } from './near-window.ts';
import { OnPage, type OpenCard } from './OnPage.tsx';
import type { PanelPlace } from './panel-place.ts';
import { whenFound } from './seek.ts';
import { linesOfSpan, scrollToSpan } from './sentence-box.ts';
import { moved } from './text-box.ts';
import type { DeskCommand } from './view.ts';
import { writeClipboard } from './clipboard.ts';

export interface OpenDeskOptions extends Pick<
  DeskEnvironment,
  'ask' | 'settings' | 'today' | 'concerns' | 'changeSettings'
> {
  page: Document;
  /** Where the panel was left; and how to keep where it is put. */
  place: PanelPlace;
  keepPlace: (place: PanelPlace) => void;
  keys: ReadonlySignal<readonly PageKey[]>;
}

export interface OpenedDesk {
  desk: Desk;
  /** Does what a key or a button asks for, and tells the user. */
  perform: (command: DeskCommand) => Promise<void>;
  /** Shows a new reading of the page. */
  read: (reading: PageReading) => Promise<void>;
  /** @param open whether the panel is to be open; the other way round unless given. */
  togglePanel: (open?: boolean) => void;
  /** Opens the card of an entry and moves the focus into it. */
  openCard: (id: string) => void;
  /** Scrolls to a span of the article and flashes it. */
  show: (span: Span) => void;
  /** Shows what is kept of a sentence that the page does not have, until it has it after all. */
  showKept: (kept: KeptSentence) => void;
  toasts: Toasts;
  /** Changes when the window shows another part of a page with very many marks. */
  window: ReadonlySignal<unknown>;
}

export function openDesk(options: OpenDeskOptions, life: AbortSignal): OpenedDesk {
  const { page } = options;
  const toasts = createToasts();
  const { host, root } = openHost(page, () => toasts.fail(t('deskCovered')), life);
  const card = signal<OpenCard | null>(null);
  const flash = signal<readonly Box[]>([]);
  const kept = signal<KeptSentence | null>(null);
  const place = signal(options.place);
  const layout = signal<Layout | null>(null);
  const { place: near, look } = watchWindow({ page, host, count: () => layout.peek()?.marks.length ?? 0 }, life);

  const show = (span: Span) => {
    const map = desk.reading.value?.map;
    if (!map) return;
    scrollToSpan(map, span, page);
    const origin = host.getBoundingClientRect();
    flash.value = linesOfSpan(map, span).map((line) => moved(line, origin));
  };
  const desk = createDesk({
    ...options,
    show,
    firstInView() {
      const top = -host.getBoundingClientRect().top;
      const marks = layout.value?.marks ?? [];
      const before = marks.filter((mark) => mark.top < top + 40);
      return before.at(-1)?.id ?? null;
    },
  });

  const measured = keepMeasured(function* () {
    const reading = desk.reading.value;
    if (!reading?.root.isConnected) return;
    const spans = [...desk.spans.value].map(([id, span]) => ({ id, span }));
    const deadlines = reading.notice.directives.flatMap((directive) => directive.deadlines);
    look();
    const tell = (measures: Layout) => {
      if (desk.reading.value === reading) layout.value = measures;
    };
    yield* measure({ reading, spans, deadlines, host, tell });
  }, life);
  watchReadings(desk, measured, life);

  const perform = async (command: DeskCommand) => {
    try {
      const outcome = await desk.act(command);
      if (!outcome) return;
      const { back } = outcome;
      toasts.show(outcome.said, back ? () => void perform(back) : undefined);
    } catch (error) {
      toasts.fail(t(FAILURE_WORDS[failureOf(error)]));
    }
  };
  const copy = (text: string) =>
    void writeClipboard(text, page, root).then((done) =>
      done ? toasts.show(t('deskCopied')) : toasts.fail(t('deskNotCopied')),
    );
  const retry = async (id: string) => {
    try {
      const { opened } = await options.ask('open-item-here', { id });
      if (!opened) page.location.reload();
    } catch (error) {
      toasts.fail(t(FAILURE_WORDS[failureOf(error)]));
    }
  };
  const hover = watchHover({ page, host, desk, card }, life);
  const keepPlace = (next: PanelPlace) => {
    place.value = next;
    options.keepPlace(next);
  };
  const focusMark = (id: string) => {
    const marks = [...root.querySelectorAll<HTMLElement>('.nv-mark')];
    marks.find((mark) => mark.dataset['id'] === id)?.focus();
  };

  const layer = page.createElement('div');
  root.append(layer);
  const { settings, keys } = options;
  const shown = computed(() => layout.value);
  render(
    <OnPage
      {...{ desk, settings, card, flash, kept, near, place, keys, toasts, copy, focusMark }}
      layout={shown}
      perform={(command) => void perform(command)}
      onPlace={keepPlace}
      onHover={hover}
      onRetry={(id) => void retry(id)}
    />,
    layer,
  );
  life.addEventListener('abort', () => render(null, layer), { once: true });

  return {
    desk,
    perform,
    read: (reading) => desk.read(reading),
    togglePanel(open = root.querySelector('.nv-panel') === null) {
      keepPlace({ ...place.value, folded: !open });
    },
    openCard: (id) => (card.value = { id, by: 'press' }),
    show,
    showKept(sentence) {
      kept.value = sentence;
      const over = new AbortController();
      const late = (span: Span) => {
        over.abort();
        if (kept.value !== sentence) return;
        kept.value = null;
        show(span);
      };
      void whenFound(desk, sentence, AbortSignal.any([life, over.signal])).then(late);
    },
    toasts,
    window: near,
  };
}

/** Measures again for each reading and whatever changes the spans or moves the article. */
function watchReadings(desk: Desk, measured: () => void, life: AbortSignal): void {
  let watched: { root: Element; over: AbortController; again: () => void } | null = null;
  const stop = effect(() => {
    const root = desk.reading.value?.root;
    // Tracked selections have spans of their own.
    void desk.spans.value;
    if (!root) return;
    if (root === watched?.root) watched.again();
    else {
      watched?.over.abort();
      const over = new AbortController();
      watched = { root, over, ...watchLayout(root, measured, AbortSignal.any([life, over.signal])) };
    }
  });
  life.addEventListener('abort', stop, { once: true });
}
