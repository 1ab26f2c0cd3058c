/** Keeps a line to the page in front: another tab, another page in it, or a page that is read only later. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Port } from '../../lib/port.ts';
import { remoteDesk, type RemoteDesk } from '../onpage/port.ts';

/** What the browser is asked for. */
export interface Tabs {
  /** The tab in front of this window. */
  current(): Promise<number | null>;
  /** A port to the annotator of every frame of a tab; it disconnects at once where there is none. */
  connect(tab: number): Port;
  /** Calls back when another tab comes to the front, or its page changes. */
  onChange(changed: () => void, signal: AbortSignal): void;
  /** Calls back with the tab whose page was just read. */
  onRead(read: (tab: number) => void, signal: AbortSignal): void;
}

export interface Followed {
  tab: number | null;
  /** Null while nobody there answers. */
  desk: RemoteDesk | null;
}

export function followTab(tabs: Tabs, life: AbortSignal): ReadonlySignal<Followed> {
  const followed = signal<Followed>({ tab: null, desk: null });
  let port: Port | null = null;
  let turn = 0;
  const connect = async () => {
    turn += 1;
    const mine = turn;
    const tab = await tabs.current();
    if (mine !== turn || life.aborted) return;
    port?.disconnect();
    port = null;
    if (tab === null) {
      followed.value = { tab, desk: null };
      return;
    }
    const line = tabs.connect(tab);
    port = line;
    const desk = remoteDesk(line);
    line.onDisconnect.addListener(() => {
      if (port === line) followed.value = { tab, desk: null };
    });
    followed.value = { tab, desk };
  };
  tabs.onChange(() => void connect(), life);
  tabs.onRead((tab) => {
    if (tab === followed.value.tab && followed.value.desk === null) void connect();
  }, life);
  life.addEventListener('abort', () => port?.disconnect(), { once: true });
  void connect();
  return followed;
}
