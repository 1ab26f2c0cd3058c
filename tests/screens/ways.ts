/** The ways in which each screen is looked at. */
import type { Page } from 'playwright-core';
import { setSettings } from '../e2e/workbench-pages.ts';
import type { Launched } from '../e2e/browser.ts';

/** In CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

export interface Way extends Size {
  colours: 'light' | 'dark';
  language: 'vi' | 'en';
  forced?: true;
  print?: true;
}

const OFFICE: Way = { width: 1366, height: 768, colours: 'light', language: 'vi' };
const NARROW: Way = { ...OFFICE, width: 360, height: 740 };

export const WAYS = {
  office: OFFICE,
  dark: { ...OFFICE, colours: 'dark' },
  english: { ...OFFICE, language: 'en' },
  forced: { ...OFFICE, forced: true },
  narrow: NARROW,
  narrowDark: { ...NARROW, colours: 'dark' },
  narrowEnglish: { ...NARROW, language: 'en' },
  /** An old laptop of 1366 × 768 pixels at 125 %. */
  laptop: { ...OFFICE, width: 1093, height: 614 },
  print: { ...OFFICE, width: 1040, print: true },
  /** At 200 % a page has half the window's pixels to lay itself out in. */
  zoom: { ...OFFICE, width: 683, height: 384 },
  zoomDark: { ...OFFICE, width: 683, height: 384, colours: 'dark' },
} as const satisfies Record<string, Way>;

export type WayName = keyof typeof WAYS;

/**
 * Makes a page look as the way says, until it is closed; it shows the language once it is loaded again.
 * @param most in CSS pixels: what the browser itself never makes wider, as the popup
 */
export async function lookAt(browser: Launched, page: Page, way: Way, most: Size = way): Promise<void> {
  await setSettings(browser, { language: way.language });
  await page.setViewportSize({ width: Math.min(way.width, most.width), height: Math.min(way.height, most.height) });
  await page.emulateMedia({
    colorScheme: way.colours,
    reducedMotion: 'reduce',
    forcedColors: way.forced ? 'active' : 'none',
    media: way.print ? 'print' : 'screen',
  });
}
