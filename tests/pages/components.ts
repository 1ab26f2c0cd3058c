import { type Article, articleOf } from './article.ts';
import { footer, menu, related } from './chrome.ts';
import { bodyOf } from './living.ts';
import { escaped } from './markup.ts';

/** Pages that are built of web components: the notice stands in shadow trees, in slots, or in both. */
export interface ComponentPage {
  name: string;
  build: (article: Article) => string;
}

const tree = (host: string, shadow: string, light = '', mode: 'open' | 'closed' = 'open'): string =>
  `<${host}><template shadowrootmode="${mode}">${shadow}</template>${light}</${host}>`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${body}</body></html>`;

const shell = (main: string, mode: 'open' | 'closed' = 'open'): string =>
  tree(
    'portal-app',
    `${tree('portal-menu', menu('menu'), '', mode)}<main>${main}</main><aside>${related('others')}</aside>${footer('tỉnh')}`,
    '',
    mode,
  );

const each = (article: Article, open: string, close: string): string =>
  article.paragraphs.map((text) => open + escaped(text) + close).join('');

export const COMPONENT_PAGES: readonly ComponentPage[] = [
  {
    name: 'a component within a component',
    build: (article) => page('Cổng thông tin', shell(tree('portal-article', bodyOf(article)))),
  },
  {
    name: 'components that are closed to the page',
    build: (article) => page('Cổng thông tin', shell(tree('portal-article', bodyOf(article), '', 'closed'), 'closed')),
  },
  {
    name: 'a closed tree in a plain element',
    build: (article) => page('Cổng thông tin', `${menu('menu')}${tree('div', bodyOf(article), '', 'closed')}`),
  },
  {
    name: 'paragraphs in the page, shown in the slot of a component',
    build: (article) =>
      page(
        article.title,
        `${menu('menu')}${tree('portal-article', '<section><slot name="title"></slot><div><slot></slot></div></section>', `${each(article, '<p>', '</p>')}<h1 slot="title">${escaped(article.title)}</h1>`)}`,
      ),
  },
  {
    name: 'a slot within a slot, in a part that scrolls',
    build: (article) =>
      page(
        article.title,
        tree(
          'portal-app',
          tree(
            'portal-scroll',
            '<div style="height: 90vh; overflow-y: auto"><slot></slot></div>',
            '<article><slot></slot></article>',
          ),
          bodyOf(article),
        ),
      ),
  },
];

/** Pages whose sentences go through the trees of several components. */
export const PARTED_PAGES: readonly ComponentPage[] = [
  {
    name: 'a component for each paragraph',
    build: (article) =>
      page(
        'Văn bản',
        shell(`<div>${article.paragraphs.map((text) => tree('text-block', `<p>${escaped(text)}</p>`)).join('')}</div>`),
      ),
  },
  {
    name: 'a component for each body that is named',
    build: (article) =>
      page(
        article.title,
        `<h1>${escaped(article.title)}</h1>${each(article, '<p>', '</p>').replaceAll(/Sở (?:\p{Lu}\p{L}+)/gu, (name) => tree('body-name', `<b>${name}</b>`))}`,
      ),
  },
];

/** A page whose components come by a script, after a second, and their text after another. */
export const LATE_COMPONENTS = (article: Article): string =>
  page(
    'Chi tiết',
    `${menu('menu')}<portal-late></portal-late><script>
    const body = ${JSON.stringify(bodyOf(article)).replaceAll('<', String.raw`\u003c`)};
    class Body extends HTMLElement {
      connectedCallback() { const tree = this.attachShadow({ mode: 'open' }); setTimeout(() => { tree.innerHTML = body; }, 1000); }
    }
    class Late extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<main><late-body></late-body></main>'; }
    }
    setTimeout(() => { customElements.define('portal-late', Late); customElements.define('late-body', Body); }, 1000);
    </script>`,
  );

/** Sentences that nobody sees stand among those of the notice, each with a deadline of its own. */
export const HIDDEN_PARTS: readonly { name: string; markup: (sentence: string) => string }[] = [
  { name: 'a template', markup: (sentence) => `<template>${sentence}</template>` },
  { name: 'closed details', markup: (sentence) => `<details><summary>Phụ lục</summary>${sentence}</details>` },
  {
    name: 'bare text in closed details',
    markup: (sentence) => `<details>${sentence.replaceAll(/<.*?>/gu, '')}</details>`,
  },
  { name: 'content-visibility', markup: (sentence) => `<div style="content-visibility: hidden">${sentence}</div>` },
  { name: 'hidden until found', markup: (sentence) => `<div hidden="until-found">${sentence}</div>` },
  {
    name: 'a tab that is not shown',
    markup: (sentence) => `<div role="tabpanel" style="display: none">${sentence}</div>`,
  },
  { name: 'what a host does not show', markup: (sentence) => tree('text-block', '<p>Phụ lục</p>', sentence) },
  {
    name: 'what a slot shows otherwise',
    markup: (sentence) => tree('text-block', `<slot>${sentence}</slot>`, '<i>Phụ lục</i>'),
  },
];

export const NOTICE = articleOf('lang-son-2024-01');
