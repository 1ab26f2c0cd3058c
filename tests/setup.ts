/** What WXT's fake browser does not have: a catalogue, the Vietnamese one, and the way into shadow trees, here into open ones. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getMessageOf, readCatalogue } from './catalogue.ts';

Object.assign(fakeBrowser.i18n, {
  getMessage: getMessageOf(readCatalogue('vi')),
  getUILanguage: () => 'vi',
});
Object.assign(fakeBrowser.dom, { openOrClosedShadowRoot: ({ shadowRoot }: Element) => shadowRoot });
