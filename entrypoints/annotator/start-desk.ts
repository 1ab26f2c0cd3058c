import { signal } from '@preact/signals';
import { type Browser, browser } from 'wxt/browser';
import { openDesk, type OpenedDesk } from '../../components/onpage/open-desk.tsx';
import { FIRST_PLACE, panelPlace } from '../../components/onpage/panel-place.ts';
import { DESK_PORT, serveDesk } from '../../components/onpage/port.ts';
import { ownBodies } from '../../lib/agency/membership/mine.ts';
import { speak } from '../../lib/i18n.ts';
import type { PageKey } from '../../lib/messages.ts';
import { askWorker } from '../../lib/messaging.ts';
import { onReturn } from '../../lib/page/live/return.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings.ts';
import { todayInVietnam } from '../../lib/watchlist/civil-day.ts';

/** Where the panel stands, the same on every page. */
const PLACE = 'panelPlace';

/** Opens the desk with the user's settings, and serves it to the side panel. */
export async function startDesk(life: AbortSignal): Promise<OpenedDesk> {
  const [{ values }, kept] = await Promise.all([readSettings(), browser.storage.local.get(PLACE)]);
  await speak(values.language, (language) => askWorker('catalogue', { language }).then(({ messages }) => messages));
  const settings = signal(values);
  watchSettings((reading) => (settings.value = reading.values), life);
  const keys = signal<readonly PageKey[]>([]);
  void askWorker('page-keys', {}).then(
    (answer) => (keys.value = answer.keys),
    () => undefined,
  );
  const opened = openDesk(
    {
      page: document,
      ask: askWorker,
      settings,
      today: () => todayInVietnam(),
      concerns: (assignees, notice, { agencies }) => assignees.some(ownBodies(agencies, notice)),
      changeSettings,
      place: panelPlace.safeParse(kept[PLACE]).data ?? FIRST_PLACE,
      keepPlace: (place) => void browser.storage.local.set({ [PLACE]: place }).catch(() => undefined),
      keys,
    },
    life,
  );
  onReturn(() => {
    void readSettings().then(
      (reading) => (settings.value = reading.values),
      () => undefined,
    );
    void opened.desk.refresh().catch(() => undefined);
  }, life);
  const connected = (port: Browser.runtime.Port) => {
    if (port.name === DESK_PORT) serveDesk(port, opened.desk, life);
  };
  browser.runtime.onConnect.addListener(connected);
  life.addEventListener('abort', () => browser.runtime?.onConnect?.removeListener(connected), { once: true });
  return opened;
}
