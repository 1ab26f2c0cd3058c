import { type Browser, browser } from 'wxt/browser';
import { readNotice } from '../../lib/notice/read.ts';
import { READING_PORT, serveReadings } from '../../lib/reading-port.ts';

function connected(port: Browser.runtime.Port): void {
  if (port.name === READING_PORT && port.sender?.id === browser.runtime.id) serveReadings(port, readNotice);
}

/** Reads for pages, off their main thread, until `signal` aborts. */
export function readForPages(signal: AbortSignal): void {
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(connected), { once: true });
}
