import type { CivilDate } from '../notice/notice.ts';

const TITLES =
  'h1.detail-title, h1.title, h1.News_Detail_Title, .chi-tiet-title, #news_details h1, #divArticleDescription3 h1, article h1, main h1, h1';
const DATES =
  '[data-role=publishdate], .chi-tiet-publish-date, .News_Time_Post, time[datetime], .detail-time, .publish-date, .news-date, .h5.text-right';
const META_DATES =
  'meta[property="article:published_time"], meta[name="pubdate"], meta[itemprop="datePublished"], meta[name="DC.date.issued"]';

const spaced = (text: string | null | undefined): string => (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();

const elements = (trees: readonly ParentNode[], selector: string): Element[] =>
  trees.flatMap((tree) => [...tree.querySelectorAll(selector)]);

/** The title of the article as the page, with its shadow trees, gives it: its heading, else what it tells other sites, else the tab's title; empty where there is none. */
export function titleOf(page: Document, trees: readonly ParentNode[] = [page]): string {
  const heading = elements(trees, TITLES)
    .map((element) => spaced(element.textContent))
    .find((text) => text.length > 20);
  const told = page.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return heading ?? (spaced(told) || spaced(page.title));
}

/** "28-08-2017 15:40", "28/8/2017", "2017-08-28T15:40" as a civil date; null where no such day exists. */
export function civilDateIn(text: string): CivilDate | null {
  const iso = /(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/u.exec(text)?.groups;
  const written = iso ?? /(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})/u.exec(text)?.groups;
  if (!written) return null;
  const { year = '', month = '', day = '' } = written;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? date : null;
}

/** The day on which the page says that it was published; null where it does not say. */
export function publishedOn(page: Document, trees: readonly ParentNode[] = [page]): CivilDate | null {
  for (const element of elements(trees, META_DATES)) {
    const date = civilDateIn(element.getAttribute('content') ?? '');
    if (date) return date;
  }
  for (const element of elements(trees, DATES)) {
    const date = civilDateIn(element.getAttribute('datetime') ?? spaced(element.textContent).slice(0, 200));
    if (date) return date;
  }
  return null;
}
