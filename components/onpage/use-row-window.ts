/** Which rows of a long list are drawn: those near what is seen, at heights that are measured as they come. */
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Up to so many rows all are drawn. */
const FEW = 80;
/** Rows drawn above and below what is seen. */
const AROUND = 12;
/** CSS pixels of a row that was not measured yet. */
const GUESS = 64;
/** A list's height before its scroller was measured. */
const FIRST_HEIGHT = 700;

export interface RowWindow {
  /** The rows to draw, in order, each with its place in the list and where it starts, in CSS pixels. */
  rows: readonly Pick<VirtualItem, 'index' | 'start' | 'end' | 'key'>[];
  /** The height of all rows, in CSS pixels. */
  height: number;
  /** Given to each drawn row's element, which names its place as `data-index`. */
  measure: (element: HTMLElement | null) => void;
  /** Scrolls the list, as little as it takes, until a row can be seen. */
  reveal: (index: number) => void;
}

/**
 * @param scroller scrolls the list; @param list holds the rows
 * @param keyOf a row's key, by its place
 * @param kept the places of rows that are drawn wherever they are: with the focus, or opened
 */
export function useRowWindow(
  { scroller, list }: { scroller: RefObject<HTMLElement | null>; list: RefObject<HTMLElement | null> },
  { count, keyOf, kept }: { count: number; keyOf: (index: number) => string; kept: readonly number[] },
): RowWindow {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    getItemKey: keyOf,
    getScrollElement: () => scroller.current,
    scrollMargin: list.current?.offsetTop ?? 0,
    estimateSize: () => GUESS,
    initialRect: { width: 0, height: FIRST_HEIGHT },
    overscan: AROUND,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
      count <= FEW ? [...Array(count).keys()] : withKept(defaultRangeExtractor(range), kept),
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [window] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  window.setOptions(options);
  useLayoutEffect(() => window._didMount(), [window]);
  useLayoutEffect(() => window._willUpdate());
  const margin = options.scrollMargin;
  return {
    rows: window.getVirtualItems().map(({ index, start, end, key }) => ({
      index,
      key,
      start: start - margin,
      end: end - margin,
    })),
    height: window.getTotalSize(),
    measure: window.measureElement,
    reveal: (index) => window.scrollToIndex(index, { align: 'auto' }),
  };
}

const withKept = (range: readonly number[], kept: readonly number[]): number[] =>
  [...new Set([...range, ...kept])].toSorted((one, other) => one - other);
