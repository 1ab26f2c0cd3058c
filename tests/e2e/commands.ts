/** Keys and menus of the browser's own, which reach it in a window alone: tests dispatch the event that it would send. */
import type { Launched } from './browser.ts';

/** A key of a command of the manifest, over the tab in front. */
export async function pressCommand(browser: Launched, command: string): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const pressed = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: object | undefined): void };
    pressed.dispatch(name, tab);
  }, command);
}

/** An entry of the page's menu, over the tab in front. */
export async function chooseFromMenu(browser: Launched, menuItemId: string): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (id) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const clicked = chrome.contextMenus.onClicked as unknown as {
      dispatch(info: object, tab: object | undefined): void;
    };
    clicked.dispatch({ menuItemId: id, frameId: 0 }, tab);
  }, menuItemId);
}
