// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { civilDateIn, publishedOn, titleOf } from './head.ts';

const page = (html: string): Document => {
  document.open();
  document.write(html);
  return document;
};

describe('a publishing date', () => {
  it.each([
    ['Đăng ngày 28-08-2017 15:40', '2017-08-28'],
    ['Thứ năm - 5/1/2023 08:12', '2023-01-05'],
    ['2024-02-29T08:00:00+07:00', '2024-02-29'],
    ['ngày 30/02/2024', null],
    ['ngày 12/13/2024', null],
    ['15:40', null],
  ])('in %j is %s', (text, date) => {
    expect(civilDateIn(text)).toBe(date);
  });

  it.each([
    ['<meta property="article:published_time" content="2024-01-15T10:00:00">', '2024-01-15'],
    ['<span class="chi-tiet-publish-date">Đăng ngày 28-12-2023 15:40</span>', '2023-12-28'],
    ['<div data-role="publishdate">28/12/2023</div>', '2023-12-28'],
    ['<time datetime="2023-12-28">hôm qua</time>', '2023-12-28'],
    ['<p>ngày 28/12/2023</p>', null],
  ])('of %j is %s', (html, date) => {
    expect(publishedOn(page(`<body>${html}</body>`))).toBe(date);
  });
});

describe('a title', () => {
  it.each([
    ['<title>Cổng</title><h1>Thông báo kết luận của Chủ tịch</h1>', 'Thông báo kết luận của Chủ tịch'],
    ['<title>Kết luận phiên họp</title><h1>Tin tức</h1>', 'Kết luận phiên họp'],
    ['<meta property="og:title" content="Kết luận  phiên họp"><title>Cổng</title>', 'Kết luận phiên họp'],
    ['<p>Không có gì</p>', ''],
  ])('of %j is %j', (html, title) => {
    expect(titleOf(page(html))).toBe(title);
  });
});
