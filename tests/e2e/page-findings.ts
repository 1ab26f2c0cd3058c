/** What browser tests of pages ask: what is painted, what the plain text holds, whether the annotator came, whether the page is untouched. */
import type { Page } from 'playwright-core';
import type { Notice } from '../../lib/notice/notice.ts';
import type { Launched } from './browser.ts';

export type Findings = Record<'nv-directive' | 'nv-assignee' | 'nv-deadline', string[]>;

/** As text goes through markup: spacing, soft hyphens, reading directions and composition are not the finding's. */
const bare = (text: string): string =>
  text
    .replaceAll(/[\u00ad\u200b\u202a-\u202e\u2066-\u2069]/gu, '')
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** One entry for each place: an assignee may stand for many directives. */
const sorted = (texts: Iterable<string>): string[] =>
  [...texts].map(bare).toSorted((one, other) => (one < other ? -1 : 1));

/** The findings of a notice's plain text, each place once. */
export function findingsOf({ directives }: Notice, text: string): Findings {
  const places = (spans: { start: number; end: number }[]) =>
    sorted(new Map(spans.map(({ start, end }) => [`${start}-${end}`, text.slice(start, end)])).values());
  return {
    'nv-directive': places(directives),
    'nv-assignee': places(directives.flatMap(({ assignees }) => assignees)),
    'nv-deadline': places(directives.flatMap(({ deadlines }) => deadlines)),
  };
}

/** A page seen from a world of its own, as an extension sees it: what the page redefined is not there. */
export async function apart(page: Page): Promise<Pick<Page, 'evaluate'>> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = async (look: unknown, argument: unknown) => {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      executionContextId,
      functionDeclaration: String(look),
      arguments: [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  return { evaluate };
}

/** The text of everything that is painted in a page or frame, each place once. */
export async function painted(page: Pick<Page, 'evaluate'>): Promise<Findings> {
  const names = ['nv-directive', 'nv-assignee', 'nv-deadline'] as const;
  const found = await page.evaluate((wanted) => {
    const nodes = new Map<Node, number>();
    const numberOf = (node: Node) => nodes.get(node) ?? (nodes.set(node, nodes.size), nodes.size - 1);
    return wanted.map((name) => {
      const places = new Map<string, string>();
      for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(name) ?? []) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const shown = range.cloneContents();
        // What nobody sees is no part of the text; what ends a line is a space.
        for (const hidden of shown.querySelectorAll('[style*="display:none"]')) hidden.remove();
        for (const end of shown.querySelectorAll('br, p, div, li, td')) end.append(' ');
        const place = [numberOf(startContainer), startOffset, numberOf(endContainer), endOffset].join(' ');
        places.set(place, shown.textContent ?? '');
      }
      return [...places.values()];
    });
  }, names);
  return Object.fromEntries(names.map((name, index) => [name, sorted(found[index] ?? [])])) as Findings;
}

/**
 * Whether the annotator runs in a tab's frames, once the small script has judged them: what it asked of storage and of the
 * worker has been answered, because questions of one page are answered in order.
 */
export async function isAnnotated(browser: Launched, page: Page): Promise<boolean> {
  const worker = await browser.worker();
  return worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    const results = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1, allFrames: true },
      func: async () => {
        await chrome.storage.local.get('any');
        await chrome.runtime.sendMessage({ to: 'worker', name: 'any', asked: {} });
        return 'annotating' in globalThis;
      },
    });
    return results.some(({ result }) => result === true);
  }, page.url());
}

/** The page as its own scripts see it, down to the attribute; hosts of the extension's controls aside. */
export const markupOf = (page: Pick<Page, 'evaluate'>): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML.replaceAll(/<nhac-viec[\s\S]*?<\/nhac-viec>/gu, ''));
