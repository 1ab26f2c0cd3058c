/**
 * A way into closed shadow roots, from outside: the shipped build never opens one, so tests reach them as the browser's own
 * developer tools do (CDP), and act on them with the real mouse and keyboard.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';

/** Long enough for a machine that does much else, in milliseconds. */
const PATIENCE = 30_000;

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
  contentDocument?: DomNode;
}

export interface ClosedRoot {
  /** Runs a function of the page's world on the root; it must use nothing from outside itself but `argument`. */
  evaluate<T, A = undefined>(look: (root: ShadowRoot, argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Waits up to half a minute until an element matches a CSS selector. */
  waitFor(selector: string): Promise<void>;
  /** Clicks the middle of the first element of a CSS selector with the mouse, scrolled into view; throws where there is none. */
  click(selector: string): Promise<void>;
  /** Moves the mouse over the first element of a CSS selector. */
  hover(selector: string): Promise<void>;
  /** Role, name and state of everything in the root, as a screen reader is told; ignored nodes left out. */
  accessible(): Promise<{ role: string; name: string }[]>;
}

interface Found {
  host: DomNode;
  root: DomNode;
}

const closedRootsOf = (node: DomNode): Found[] => [
  ...(node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed').map((root) => ({ host: node, root })),
  ...[...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])].flatMap(closedRootsOf),
];

const idsOf = (node: DomNode): Set<number> =>
  new Set([node.backendNodeId, ...(node.children ?? []).flatMap((child) => [...idsOf(child)])]);

/** Hosts of closed shadow roots in a page, by tag name, in the order of the document. */
export async function closedHosts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return closedRootsOf(root).map(({ host }) => host.nodeName.toLowerCase());
}

/** The closed root of the first host with a tag name; waits up to half a minute for it. */
export async function closedRoot(page: Page, host: string): Promise<ClosedRoot> {
  const session = await page.context().newCDPSession(page);
  const { root: found } = await findRoot(session, host, Date.now() + PATIENCE);
  const objectId = await resolve(session, found);

  const evaluate: ClosedRoot['evaluate'] = async (look, argument) => {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (argument) { return (${String(look)})(this, argument); }`,
      arguments: [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const middleOf = (selector: string) =>
    evaluate((root, css) => {
      const element = root.querySelector(css);
      if (element === null) throw new Error(`Nothing matches ${css}`);
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    }, selector);

  return {
    evaluate,
    async waitFor(selector) {
      const came = await evaluate(
        (root, [css, patience]) =>
          new Promise<boolean>((settle) => {
            const look = () => {
              if (root.querySelector(css) === null) return;
              observer.disconnect();
              settle(true);
            };
            const observer = new MutationObserver(look);
            observer.observe(root, { subtree: true, childList: true, attributes: true });
            setTimeout(() => settle(false), patience);
            look();
          }),
        [selector, PATIENCE] as const,
      );
      if (!came) throw new Error(`Nothing came to match ${selector} in <${host}>`);
    },
    async click(selector) {
      await page.mouse.click(...(await middleOf(selector)));
    },
    async hover(selector) {
      await page.mouse.move(...(await middleOf(selector)));
    },
    async accessible() {
      const { node } = await session.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
      const inside = idsOf(node);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes
        .filter(({ ignored, backendDOMNodeId }) => !ignored && inside.has(backendDOMNodeId ?? 0))
        .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }));
    },
  };
}

async function findRoot(session: CDPSession, host: string, until: number): Promise<Found> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = closedRootsOf(root).find((closed) => closed.host.nodeName.toLowerCase() === host);
  if (found !== undefined) return found;
  if (Date.now() > until) throw new Error(`No closed shadow root in <${host}>`);
  // The whole tree is asked for: a page that is still at work should not be kept from it.
  await pause(50);
  return findRoot(session, host, until);
}

async function resolve(session: CDPSession, { backendNodeId, nodeName }: DomNode): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  if (object.objectId === undefined) throw new Error(`${nodeName} left the page`);
  return object.objectId;
}
