import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ItemSheet } from '../item/ItemSheet.tsx';

const load = () => import('../item/ItemSheet.tsx');

/** Fetches the sheet's code while nothing else is to do, so that it neither delays the list nor the sheet. */
export function useSheetInReserve(): void {
  useEffect(() => {
    requestIdleCallback(() => void load());
  }, []);
}

/** The details of an item, whose code the list does not wait for. */
export function LaterItemSheet(props: ComponentProps<typeof ItemSheet>) {
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof load>> | null>(null);
  useEffect(() => {
    void load().then(setLoaded);
  }, []);
  return loaded && <loaded.ItemSheet {...props} />;
}
