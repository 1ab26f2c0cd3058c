// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { askWorker } from '../../lib/messaging.ts';
import type { DirectiveSeen, NoticeSeen, TrackedItem } from '../../lib/messages.ts';
import { readNotice } from '../../lib/notice/read.ts';
import type { Span } from '../../lib/notice/notice.ts';
import type { PageReading } from '../../lib/page/page.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { createDesk } from './desk.ts';

const TEXT = `ỦY BAN NHÂN DÂN TỈNH BẮC GIANG
Số: 12/TB-UBND
Bắc Giang, ngày 05 tháng 01 năm 2024
THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh

1. Giao Sở Xây dựng rà soát quy hoạch, báo cáo UBND tỉnh phương án trước ngày 15/02/2024.

2. Giao Sở Y tế xây dựng kế hoạch phòng, chống dịch, trình UBND tỉnh phê duyệt.`;

const seen: NoticeSeen = {
  key: '12tbubnd|bacgiang|2024',
  url: 'https://bacgiang.gov.vn/12',
  type: 'Thông báo',
  number: '12/TB-UBND',
  organ: 'UBND tỉnh Bắc Giang',
  issued: '2024-01-05',
  title: null,
};

const readingOf = (text: string): PageReading => ({
  root: document.body,
  map: {
    text,
    structure: { tables: [], headings: [] },
    trees: [],
    rangesOf: () => [],
    partsOf: () => [],
    offsetOf: () => null,
  },
  notice: readNotice(text),
  seen,
});

/** A worker with a watchlist of its own, as far as a page asks for it. */
function aWorker() {
  let items: TrackedItem[] = [];
  const asked: string[] = [];
  const answers: Record<string, (message: never) => unknown> = {
    'tracked-of-notice': () => ({ items }),
    track: ({ directives }: { directives: DirectiveSeen[] }) => {
      items = [
        ...items,
        ...directives.map((directive, index) => ({
          ...directive,
          id: `item${items.length + index}`,
          status: 'todo' as const,
          note: '',
          due: directive.deadlines[0]?.due ?? null,
          extended: null,
          doneOn: null,
        })),
      ];
      return { items, action: 7 };
    },
    untrack: ({ ids }: { ids: string[] }) => {
      items = items.filter(({ id }) => !ids.includes(id));
      return { action: 8 };
    },
    change: ({ ids, change }: { ids: string[]; change: { words: object; quote?: object } }) => {
      items = items.map((item) =>
        ids.includes(item.id) ? { ...item, ...change.words, quote: { ...item.quote, ...change.quote } } : item,
      );
      return { action: 9 };
    },
  };
  const ask = (async (name: string, message: never) => {
    asked.push(name);
    return answers[name]?.(message);
  }) as typeof askWorker;
  return { ask, asked };
}

async function aDesk(text = TEXT) {
  const worker = aWorker();
  const shown = vi.fn<(span: Span) => void>();
  const desk = createDesk({
    ask: worker.ask,
    settings: signal({ ...DEFAULTS, agencies: ['Sở Y tế'] }),
    today: () => '2024-02-01',
    concerns: (assignees) => assignees.some((one) => one.text === 'Sở Y tế'),
    changeSettings: async () => {},
    show: shown,
    firstInView: () => null,
  });
  await desk.read(readingOf(text));
  const entries = () => desk.view.value?.entries ?? [];
  const id = (place: number) => entries()[place]?.id ?? '';
  return { desk, entries, id, shown, asked: worker.asked };
}

describe('the desk', () => {
  it('lays out the directives of a reading, those of the user’s agency marked', async () => {
    const { entries } = await aDesk();
    expect(entries().map(({ mine, item, changed }) => ({ mine, item, changed }))).toEqual([
      { mine: false, item: null, changed: false },
      { mine: true, item: null, changed: false },
    ]);
  });

  it('tracks several as one action, which it tells for the undo', async () => {
    const { desk, entries, id } = await aDesk();
    const outcome = await desk.act({ do: 'track', ids: [id(0), id(1)] });
    expect(outcome).toEqual({ said: 'Đang theo dõi 2 nhiệm vụ.', back: { do: 'undo', action: 7 } });
    expect(entries().every(({ item }) => item !== null)).toBe(true);
  });

  it('tracks nothing twice', async () => {
    const { desk, id, asked } = await aDesk();
    await desk.act({ do: 'track', ids: [id(0)] });
    await desk.act({ do: 'track', ids: [id(0)] });
    expect(asked.filter((name) => name === 'track')).toHaveLength(1);
  });

  it('tracks in the words that the user gave before', async () => {
    const { desk, entries, id } = await aDesk();
    const deadlines = [{ text: '', bound: 'by' as const, due: '2024-03-01' }];
    await desk.act({ do: 'edit', id: id(1), words: { text: 'Kế hoạch phòng dịch', assignees: [], deadlines } });
    await desk.act({ do: 'track', ids: [id(1)] });
    expect(entries()[1]?.item).toMatchObject({ text: 'Kế hoạch phòng dịch', due: '2024-03-01' });
  });

  it('goes from one directive to the next and round the end', async () => {
    const { desk, id, shown } = await aDesk();
    for (let step = 0; step < 3; step += 1) await desk.act({ do: 'next' });
    expect(desk.view.value?.current).toBe(id(0));
    await desk.act({ do: 'previous' });
    expect(desk.view.value?.current).toBe(id(1));
    expect(shown).toHaveBeenCalledTimes(4);
  });

  it('tells a changed sentence, takes it over, and then knows it as it is', async () => {
    const { desk, entries, id } = await aDesk();
    await desk.act({ do: 'track', ids: [id(0)] });
    await desk.read(readingOf(TEXT.replace('15/02/2024', '28/02/2024')));
    expect(entries()[0]?.changed).toBe(true);
    await desk.act({ do: 'takeOver', id: id(0) });
    expect(entries()[0]).toMatchObject({ changed: false, item: { deadlines: [{ due: '2024-02-28' }] } });
  });

  it('keeps what the page no longer says', async () => {
    const { desk, entries, id } = await aDesk();
    await desk.act({ do: 'track', ids: [id(0)] });
    await desk.read(readingOf(TEXT.replace(/1\. Giao Sở Xây dựng.*\n\n/u, '')));
    expect(entries()).toHaveLength(1);
    expect(desk.view.value?.orphans).toMatchObject([{ text: expect.stringContaining('Sở Xây dựng') as string }]);
  });

  it('puts a selection beside the directives until it is tracked', async () => {
    const { desk, entries } = await aDesk();
    const exact = 'Kết luận của Chủ tịch UBND tỉnh';
    const start = TEXT.indexOf(exact);
    const quote = { exact, prefix: TEXT.slice(0, start), suffix: '', start, end: start + exact.length };
    const id = desk.pick({ sentence: 'ketluan', text: exact, quote, assignees: [], deadlines: [] }, seen);
    expect(entries()).toHaveLength(3);
    await desk.act({ do: 'track', ids: [id] });
    expect(
      entries()
        .filter(({ item }) => item !== null)
        .map((entry) => entry.id),
    ).toEqual([id]);
  });
});
