import type { Page } from 'playwright-core';

/** A window to look through: its size in CSS pixels, its scheme, its language, and what else the user has set. */
export interface View {
  name: string;
  size: { width: number; height: number };
  colorScheme: 'light' | 'dark';
  /** `vi` unless given. */
  language?: 'en';
  apply: (page: Page) => Promise<void>;
}

const OFFICE = { width: 1366, height: 768 };
/** At 200 % half as many CSS pixels fit into the office screen. */
const ZOOMED = { width: OFFICE.width / 2, height: OFFICE.height / 2 };
/** An old laptop of that size at 125 %. */
const LAPTOP = { width: 1093, height: 614 };
const PHONE = { width: 360, height: 740 };
const asItIs = async () => {};

export const VIEWS: readonly View[] = [
  { name: 'light', size: OFFICE, colorScheme: 'light', apply: asItIs },
  { name: 'dark', size: OFFICE, colorScheme: 'dark', apply: asItIs },
  { name: 'english', size: OFFICE, colorScheme: 'light', language: 'en', apply: asItIs },
  { name: 'laptop', size: LAPTOP, colorScheme: 'light', apply: asItIs },
  { name: 'zoomed', size: ZOOMED, colorScheme: 'light', apply: asItIs },
  { name: 'phone', size: PHONE, colorScheme: 'light', apply: asItIs },
  { name: 'phonedark', size: PHONE, colorScheme: 'dark', apply: asItIs },
  { name: 'phoneenglish', size: PHONE, colorScheme: 'light', language: 'en', apply: asItIs },
  {
    name: 'forced',
    size: OFFICE,
    colorScheme: 'light',
    apply: (page) => page.emulateMedia({ forcedColors: 'active' }),
  },
];
