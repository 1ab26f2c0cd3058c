import { articleOf, type Article } from './article.ts';
import { footer, menu } from './chrome.ts';
import { escaped } from './markup.ts';

/** Pages that change after they have loaded. Scripts within them get bodies as data, as portals' own scripts do. */

/** The article as a portal's script puts it into the page. */
export const bodyOf = ({ title, paragraphs }: Article): string =>
  `<h1>${escaped(title)}</h1>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')}`;

const quoted = (markup: string): string => JSON.stringify(markup).replaceAll('<', String.raw`\u003c`);

/** Keeps the page's markup as `made` before any extension's script runs; by property, since hostile pages redefine methods. */
export const RECORD = `const record = () => { window.made = document.documentElement.outerHTML; };
    document.onreadystatechange = () => { if (document.readyState === 'interactive') record(); };`;

/**
 * A page with `shown` in its content, and a script that finds the bodies of `articles` as `bodies`, the content as `content`,
 * and `put`, which puts a body into the content and keeps the markup that this makes.
 */
export function livingPage(shown: string, articles: readonly Article[], script: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chi tiết</title></head><body>${menu('menu')}
    <div id="content">${shown}</div>${footer('tỉnh')}
    <script>const bodies = [${articles.map((article) => quoted(bodyOf(article))).join(',')}];
    const content = document.getElementById('content');
    ${RECORD} const put = (body) => { content.innerHTML = body; record(); }; ${script}</script></body></html>`;
}

export const FIRST = articleOf('lang-son-2024-01');
export const SECOND = articleOf('quang-nam-2024-07');
