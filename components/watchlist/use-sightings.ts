import { useEffect, useState } from 'preact/hooks';
import { watchSightings, type Sightings } from '../../lib/watchlist/sightings.ts';

/** What pages showed of tracked sentences when they were last seen, now and after each visit. */
export function useSightings(): Sightings {
  const [sightings, setSightings] = useState<Sightings>(new Map());
  useEffect(() => {
    const left = new AbortController();
    watchSightings(setSightings, left.signal);
    return () => left.abort();
  }, []);
  return sightings;
}
