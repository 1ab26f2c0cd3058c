import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../browsers.ts';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
writeFileSync(join(folder, 'google-chrome'), '');
writeFileSync(join(folder, 'microsoft-edge'), '');
afterAll(() => rmSync(folder, { recursive: true }));

describe('the browser that tests and demo use', () => {
  it('is the one that CHROME_PATH names, before any other', () => {
    expect(findBrowser({ CHROME_PATH: '/opt/coccoc', PATH: folder }, 'linux')).toBe('/opt/coccoc');
  });

  it('is the first on PATH, Chrome before Edge', () => {
    const path = ['/nowhere', folder].join(delimiter);
    expect(findBrowser({ PATH: path }, 'linux')).toBe(join(folder, 'google-chrome'));
  });

  it('is nothing where none is installed', () => {
    expect(findBrowser({ PATH: '/nowhere' }, 'aix')).toBeNull();
  });
});
