import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { DeskPage } from './desk-page.ts';

/** What axe finds in the root: its host is told to show it, in the page's world of this test alone. */
export async function faultsOf({ page, root }: DeskPage): Promise<string[]> {
  await root.evaluate((inside) =>
    Object.defineProperty(inside.host, 'shadowRoot', { value: inside, configurable: true }),
  );
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          context: object,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({ include: [['nhac-viec']] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  });
}
