// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { attachTrees } from '../../tests/pages/shadow-trees.ts';
import { childrenOf, FlatWalk, holds, parentOf } from './flat.ts';

function put(html: string): HTMLElement {
  document.body.innerHTML = html;
  attachTrees(document.body);
  return document.body;
}

const namesIn = (root: Element): string => {
  const walk = new FlatWalk(root);
  const names: string[] = [];
  for (let node = walk.next(); node; node = walk.next())
    names.push(node.nodeName === '#text' ? node.nodeValue! : node.nodeName.toLowerCase());
  return names.slice(1).join(' ');
};

const childNames = (element: Element): (string | undefined)[] => {
  const next = childrenOf(element, []);
  return Array.from({ length: 3 }, () => next()?.nodeName);
};

beforeEach(() => {
  document.body.replaceChildren();
});

describe('a flat walk', () => {
  it.each([
    ['<p>a<b>b</b></p><i>c</i>', 'p a b b i c'],
    ['<x-a><template shadowrootmode="open"><p>a</p></template>out</x-a>c', 'x-a p a c'],
    ['<x-a><template shadowrootmode="open">a<slot></slot>c</template><b>b</b></x-a>d', 'x-a a slot b b c d'],
    ['<x-a><template shadowrootmode="open"><slot>alone</slot></template></x-a>', 'x-a slot alone'],
    [
      '<x-a><template shadowrootmode="open"><slot name="two"></slot><slot></slot></template>a<i slot="two">b</i></x-a>',
      'x-a slot i b slot a',
    ],
  ])('of %j goes to %j', (html, names) => {
    expect(namesIn(put(html))).toBe(names);
  });

  it('asks the browser for the shadow trees that a page closed', () => {
    const body = put('<x-a></x-a><div></div><p></p>');
    const closed = [...body.children].map((element) => element.attachShadow({ mode: 'closed' }));
    for (const [index, tree] of closed.entries()) tree.append(`${index}`);
    const ask = vi.spyOn(chrome.dom, 'openOrClosedShadowRoot');
    ask.mockImplementation((element) => closed.find(({ host }) => host === element) ?? null);
    expect(namesIn(body)).toBe('x-a 0 div 1 p');
    ask.mockRestore();
  });
});

describe('the flat tree', () => {
  it('gives children, parents and what holds what across shadow trees', () => {
    const body = put(
      '<x-a><template shadowrootmode="open"><p><slot name="s"></slot></p></template><b slot="s">b</b></x-a>',
    );
    const host = body.querySelector('x-a')!;
    const trees: ShadowRoot[] = [];
    const children = childrenOf(host, trees);
    const paragraph = children() as Element;
    expect([paragraph.localName, children(), trees]).toEqual(['p', null, [host.shadowRoot]]);
    expect(parentOf(paragraph)).toBe(host);
    expect([holds(body, paragraph), holds(paragraph, body), holds(host.querySelector('b')!, paragraph)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('has the summary alone of details that are closed', () => {
    const [shut, open] = put('<details>x<summary>a</summary><p>b</p></details><details open>x</details>').children;
    expect(childNames(shut!)).toEqual(['SUMMARY', undefined, undefined]);
    expect(childNames(open!)).toEqual(['#text', undefined, undefined]);
  });
});
