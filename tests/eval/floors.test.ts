import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../lib/notice/notice.ts';
import { readNotice } from '../../lib/notice/read.ts';
import { goldTexts } from './gold.ts';
import { touch } from './likeness.ts';
import { pageVariantOf } from './pageVariant.ts';
import { figure, score, total, type Measure, type Score } from './score.ts';
import { VARIANT_NAMES, variantOf } from './variant.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures');

/** What the reading has reached, and may not fall below: F1, which for rows and tasks is the share that came out whole. */
const FLOORS: Record<string, Partial<Record<Measure, number>>> = {
  later: { directive: 0.98, deadline: 0.97, lead: 0.97, support: 0.9, row: 0.94, task: 0.94 },
  notices: { directive: 0.98, deadline: 0.98, suspect: 1, lead: 0.98, support: 0.98, row: 0.98, task: 0.98 },
  own: { directive: 0.98, deadline: 0.94, suspect: 1, lead: 0.96, support: 0.95, row: 0.9, task: 0.91 },
  'rounds/first': { directive: 0.98, deadline: 0.98, lead: 0.98, support: 0.98, row: 0.98, task: 0.98 },
  'rounds/second': { directive: 0.98, deadline: 0.98, lead: 0.98, support: 0.98, row: 0.98, task: 0.98 },
  'rounds/third': { directive: 0.98, deadline: 0.98, lead: 0.94, support: 0.98, row: 0.98, task: 0.96 },
  'rounds/fourth': { directive: 0.98, deadline: 0.98, lead: 0.98, support: 0.98, row: 0.98, task: 0.98 },
  'rounds/fifth': { directive: 0.98, deadline: 0.98, lead: 0.98, support: 0.98, row: 0.98, task: 0.98 },
  'rounds/sixth': { directive: 0.96, deadline: 0.98, lead: 0.9, support: 0.98, row: 0.98, task: 0.9 },
};

describe.each(Object.entries(FLOORS))('the reading of tests/fixtures/%s', (folder, floors) => {
  const readings = goldTexts(join(fixtures, folder)).map(({ gold, text }) => score(gold, readNotice(text)).counts);
  const counts = total(readings);

  it.each(Object.entries(floors) as [Measure, number][])('reaches a %s F1 of %f', (measure, floor) => {
    expect(figure(counts[measure]).f1).toBeGreaterThanOrEqual(floor);
  });
});

/** How many tasks in a hundred another writing may cost. */
const LOSS = 0.03;

/** The share of tasks that came out whole. */
const whole = (scores: Score[]): number => figure(total(scores.map(({ counts }) => counts)).task).f1;

// Twenty notices as pages are twenty documents to parse, which takes seconds on a busy machine.
describe('the same notices in another writing', { timeout: 60_000 }, () => {
  const texts = Object.keys(FLOORS).flatMap((folder) => goldTexts(join(fixtures, folder)));
  const plain = whole(texts.map(({ gold, text }) => score(gold, readNotice(text))));

  it.each(VARIANT_NAMES)('are read as well: %s', (variant) => {
    const others = texts.map((text) => variantOf(text, variant));
    expect(whole(others.map(({ gold, text }) => score(gold, readNotice(text))))).toBeGreaterThan(plain - LOSS);
  });

  it('are read as well as web pages', () => {
    const pages = texts.map(pageVariantOf);
    expect(pages.flatMap(({ problems }) => problems)).toEqual([]);
    expect(whole(pages.map(({ gold, text, structure }) => score(gold, readNotice(text, structure))))).toBeGreaterThan(
      plain - LOSS,
    );
  });
});

describe('dates of cited documents', () => {
  const path = join(fixtures, 'notices', 'cited-dates.json');
  const cited: Record<string, (Span & { text: string })[]> = JSON.parse(readFileSync(path, 'utf8'));

  it('are 73', () => {
    expect(Object.values(cited).flat()).toHaveLength(73);
  });

  it.each(goldTexts(join(fixtures, 'notices')))('are shown as no deadline in $name', ({ name, text }) => {
    const shown = readNotice(text).directives.flatMap((directive) => directive.deadlines);
    expect((cited[name] ?? []).filter((date) => shown.some((deadline) => touch(date, deadline)))).toEqual([]);
  });
});
describe('pages without a notice', () => {
  const PAGES = [
    'chuc-mung',
    'danh-sach',
    'du-lich',
    'luat',
    'moi-thau',
    'su-kien',
    'the-thao',
    'thoi-tiet',
    'thong-ke',
    'tuyen-dung',
  ];

  it('hold at most one directive, all ten together', () => {
    const found = PAGES.flatMap((page) => {
      const text = readFileSync(join(fixtures, 'negatives', `${page}.txt`), 'utf8');
      return readNotice(text).directives.map((directive) => `${page}: ${directive.text}`);
    });
    // The directives themselves, so that a failure names them.
    expect(found.slice(1)).toEqual([]);
  });
});
