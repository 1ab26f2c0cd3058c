import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Portals of Vietnamese authorities; other sites are read when the user asks (activeTab) or adds them. */
export const PORTALS = '*://*.gov.vn/*';

/**
 * Letters that lie together under the right hand; Alt+Shift+B, I and T are the browsers' own. Chromium takes four suggestions at most, so the key
 * that tracks serves a selection too, and popup and "selection alone" have keys of their own in Firefox; users may give them one in Chromium.
 */
function keysFor(browser: string) {
  const command = (key: string, description?: string, everywhere = true) => ({
    ...(description && { description: `__MSG_${description}__` }),
    ...((everywhere || browser === 'firefox') && { suggested_key: { default: `Alt+Shift+${key}` } }),
  });
  return {
    'next-directive': command('J', 'commandNextDirective'),
    'previous-directive': command('K', 'commandPreviousDirective'),
    'track-directive': command('L', 'commandTrackDirective'),
    'toggle-panel': command('M', 'commandTogglePanel'),
    _execute_action: command('N', undefined, false),
    'track-selection': command('S', 'commandTrackSelection', false),
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The least versions that know light-dark(): the tokens are written with it, and a user's choice of scheme needs it at run time.
  // Dexie's default file serves browsers of 2015; ours read the smaller one.
  vite: () => ({
    plugins: [preact()],
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    build: { cssTarget: ['chrome123', 'firefox120'] },
  }),
  hooks: {
    // Switched off, they would still be put in wherever a parameter is called `storage`: 9 kB in every script.
    'config:resolved': (wxt) => {
      wxt.config.imports.presets = [];
      wxt.config.imports.imports = [];
    },
    // The gallery of components is for whoever changes one: `npm run dev`, not what users get.
    'entrypoints:resolved': (wxt, entrypoints) => {
      if (wxt.config.mode === 'development') return;
      entrypoints.splice(0, entrypoints.length, ...entrypoints.filter(({ name }) => name !== 'gallery'));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'vi',
    minimum_chrome_version: browser === 'firefox' ? undefined : '123',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'notifications', 'contextMenus'],
    host_permissions: [PORTALS],
    optional_host_permissions: ['*://*/*'],
    commands: keysFor(browser),
    action: { default_title: '__MSG_extensionName__' },
    // What an office may set for all its machines; Firefox reads a policy without being told its schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed.json' } }),
    // Written out because Firefox's default policy upgrades http: requests.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'nhac-viec@nhac-viec.vn',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  // Without this, the sources zip takes in every stray file.
  zip: { excludeSources: ['.screens/**', '.profiles/**', 'coverage/**', '**/*.log'] },
});
