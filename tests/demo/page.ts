/** A page of the demo's portals: what stands around a notice on a province's site. */
import { readFileSync } from 'node:fs';

const STYLE = readFileSync(new URL('portal.css', import.meta.url), 'utf8');

export interface Article {
  /** Who runs the portal: `Tỉnh Lạng Sơn`. */
  owner: string;
  title: string;
  /** When the portal published it, `dd/MM/yyyy`. */
  published: string;
  /** The article's own markup. */
  body: string;
}

export interface Link {
  address: string;
  title: string;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text: string) => text.replaceAll(/[&<>"]/gu, (character) => ENTITIES[character] ?? '');

/** Plain text as portals show it: a paragraph for every block between blank lines. */
export const paragraphs = (text: string) =>
  text
    .trim()
    .split(/\n\s*\n/u)
    .map((block) => `<p>${escape(block.trim())}</p>`)
    .join('\n');

const list = (links: Link[]) =>
  `<ul>${links.map(({ address, title }) => `<li><a href="https://${address}">${escape(title)}</a></li>`).join('')}</ul>`;

const page = (owner: string, title: string, main: string, others: Link[]) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)} - Cổng thông tin điện tử ${escape(owner)}</title>
<style>${STYLE}</style>
</head>
<body>
<header class="banner">Cổng thông tin điện tử<b>${escape(owner)}</b></header>
<nav class="menu"><a href="/">Trang chủ</a><a href="/">Giới thiệu</a><a href="/">Tin tức</a><a href="/">Văn bản</a><a href="/">Liên hệ</a></nav>
<div class="columns">
<main>${main}</main>
<aside class="aside"><h2>Tin liên quan</h2>${list(others)}</aside>
</div>
<footer class="footer">Cơ quan chủ quản: UBND ${escape(owner.replace('Tỉnh', 'tỉnh'))}. Ghi rõ nguồn khi sử dụng thông tin từ trang này.</footer>
</body>
</html>`;

/** A notice's page. */
export const articlePage = ({ owner, title, published, body }: Article, others: Link[]) =>
  page(
    owner,
    title,
    `<p class="crumbs">Trang chủ › Văn bản › Thông báo kết luận</p>
<article class="article"><h1>${escape(title)}</h1><p class="published">Đăng ngày ${published}</p>
<div class="content">${body}</div></article>`,
    others,
  );

/** A list of documents, which is itself no notice. */
export const listPage = (owner: string, links: Link[]) =>
  page(owner, 'Văn bản mới', `<article class="article"><h1>Văn bản mới</h1>${list(links)}</article>`, links);
