import { FAILURE_WORDS, failureOf } from '../../lib/failure.ts';
import { plural, t, type PluralKey } from '../../lib/i18n.ts';
import type { ItemChange } from '../../lib/messages.ts';
import { askWorker } from '../../lib/messaging.ts';
import type { Toasts } from '../base/toasts.ts';

export interface Actions {
  /** Changes items through the worker, which finishes it even when this page closes, and says so with a way back. */
  change: (ids: string[], change: ItemChange, said: PluralKey) => Promise<void>;
  /** Takes back one action, or the last of all. */
  undo: (action?: number) => Promise<void>;
  /** Goes to the item's sentence. */
  open: (id: string) => Promise<void>;
  /** Tries an address of the item's notice in this tab. */
  openHere: (id: string, address: string) => Promise<void>;
}

export function createActions(toasts: Toasts, ask: typeof askWorker = askWorker): Actions {
  const failed = (error: unknown) => toasts.fail(t(FAILURE_WORDS[failureOf(error)]));
  const undo = async (action?: number) => {
    try {
      const { undone } = await ask('undo', action === undefined ? {} : { action });
      toasts.show(undone ? t('popupUndone') : t('popupNothingToUndo'));
    } catch (error) {
      failed(error);
    }
  };
  const going = async (go: () => Promise<{ opened: boolean }>) => {
    try {
      const { opened } = await go();
      if (!opened) toasts.fail(t('popupNoSource'));
    } catch (error) {
      failed(error);
    }
  };
  return {
    undo,
    async change(ids, change, said) {
      try {
        const { action } = await ask('change', { ids, change });
        if (action !== null) toasts.show(plural(said, ids.length), () => undo(action));
      } catch (error) {
        failed(error);
      }
    },
    open: (id) => going(() => ask('open-item', { id })),
    openHere: (id, address) => going(() => ask('open-item-here', { id, address })),
  };
}
