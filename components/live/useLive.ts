import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../lib/failure.ts';

export interface Live<T> {
  /** Undefined until the first answer; the last answer while the next is awaited. */
  value: T | undefined;
  failure: Failure | null;
}

/** What a query of the database gives, now and after every change by any window. @param key asks anew when it changes */
export function useLive<T>(query: () => Promise<T>, key: string): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, failure: null });
  // Asked at once, not after the next frame: people wait for it.
  useLayoutEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ value, failure: null }),
      error: (error: unknown) => setLive(({ value }) => ({ value, failure: failureOf(error) })),
    });
    return () => subscription.unsubscribe();
    // The query is a new function at each drawing; its key says when it asks for something else.
  }, [key]);
  return live;
}
