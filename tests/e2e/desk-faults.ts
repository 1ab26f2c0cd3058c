import { violations } from './accessible.ts';
import type { DeskPage } from './desk-page.ts';

/** What axe finds in the root: its host is told to show it, in the page's world of this test alone. */
export async function faultsOf({ page, root }: DeskPage): Promise<string[]> {
  await root.evaluate((inside) =>
    Object.defineProperty(inside.host, 'shadowRoot', { value: inside, configurable: true }),
  );
  return violations(page, 'nhac-viec');
}
