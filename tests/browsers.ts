/** Chrome, Chromium or Edge on this machine. None is ever downloaded. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where each system's installers put them; a folder of the environment first, then the path in it. */
const PLACES: Record<string, [string, string][]> = {
  darwin: ['', process.env['HOME'] ?? ''].flatMap((home): [string, string][] => [
    [home, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [home, '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    [home, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ]),
  linux: [['', '/snap/bin/chromium']],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name): [string, string][] => {
    const folder = process.env[name] ?? '';
    return [
      [folder, 'Chromium/Application/chrome.exe'],
      [folder, 'Google/Chrome/Application/chrome.exe'],
      [folder, 'Microsoft/Edge/Application/msedge.exe'],
    ];
  }),
};

/**
 * The path of a browser that can load the extension: `CHROME_PATH` if set, else the first one on PATH or where installers
 * put it; null if there is none. Chromium leads, because Chrome 137 and later take no extension from the command line.
 */
export function findBrowser(environment = process.env, platform: string = process.platform): string | null {
  const named = environment['CHROME_PATH'];
  if (named) return named;
  const onPath = COMMANDS.flatMap((command) =>
    (environment['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command)),
  );
  const installed = (PLACES[platform] ?? []).map(([folder, path]) => join(folder, path));
  return [...(platform === 'win32' ? [] : onPath), ...installed].find((path) => existsSync(path)) ?? null;
}
