/** Parts of the popup whose code the list does not wait for. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is fetched when it is first shown. */
function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Later(props: Props) {
    const [loaded, setLoaded] = useState<{ Component: ComponentType<Props> } | null>(null);
    useEffect(() => {
      void load().then((Component) => setLoaded({ Component }));
    }, []);
    return loaded && <loaded.Component {...props} />;
  };
}

const loadSheet = async () => (await import('../item/ItemSheet.tsx')).ItemSheet;

/** Fetches the sheet's code while nothing else is to do, so that it neither delays the list nor the sheet. */
export function useSheetInReserve(): void {
  useEffect(() => {
    requestIdleCallback(() => void loadSheet());
  }, []);
}

export const LaterItemSheet = later(loadSheet);
export const LaterRescueOffer = later(async () => (await import('../backup/RescueOffer.tsx')).RescueOffer);
export const LaterUnopened = later(async () => (await import('./Unopened.tsx')).Unopened);
