/** What unit tests find in place of a browser's catalogue, which WXT's fake browser does not have: the Vietnamese one. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getMessageOf, readCatalogue } from './catalogue.ts';

Object.assign(fakeBrowser.i18n, {
  getMessage: getMessageOf(readCatalogue('vi')),
  getUILanguage: () => 'vi',
});
