/** The demo's portals: the five notices of the fixtures, each on its province's site, and one that the demo writes for today. */
import { readFileSync } from 'node:fs';
import type { Sites } from '../portal/portal.ts';
import { articlePage, listPage, paragraphs } from './page.ts';
import type { Article, Link } from './page.ts';
import { noticeOfToday } from './today.ts';

export interface DemoPage extends Link {
  owner: string;
}

const FIXTURES: (DemoPage & { file: string; published: string })[] = [
  {
    file: 'lang-son-2024-01',
    owner: 'Tỉnh Lạng Sơn',
    address: 'langson.gov.vn/van-ban/thong-bao-ket-luan-nhiem-vu-nam-2024',
    title: 'Thông báo kết luận tại Hội nghị triển khai nhiệm vụ phát triển kinh tế - xã hội năm 2024',
    published: '15/01/2024',
  },
  {
    file: 'bac-giang-2023-12',
    owner: 'Tỉnh Bắc Giang',
    address: 'portal.bacgiang.gov.vn/van-ban/thong-bao-hoi-nghi-giao-ban-2023',
    title: 'Thông báo kết luận của Chủ tịch UBND tỉnh tại hội nghị giao ban năm 2023',
    published: '20/12/2023',
  },
  {
    file: 'bac-giang-2024-04',
    owner: 'Tỉnh Bắc Giang',
    address: 'portal.bacgiang.gov.vn/van-ban/thong-bao-phien-hop-thang-4-2024',
    title: 'Thông báo kết luận phiên họp UBND tỉnh thường kỳ tháng 4 năm 2024',
    published: '22/04/2024',
  },
  {
    file: 'quang-nam-2024-07',
    owner: 'Tỉnh Quảng Nam',
    address: 'quangnam.gov.vn/van-ban/thong-bao-hoi-nghi-6-thang-2024',
    title: 'Thông báo kết luận của Chủ tịch UBND tỉnh tại Hội nghị 6 tháng đầu năm 2024',
    published: '10/07/2024',
  },
  {
    file: 'nghe-an-2025-11',
    owner: 'Tỉnh Nghệ An',
    address: 'nghean.gov.vn/tin-tuc/phien-hop-thuong-ky-thang-10-2025',
    title: 'Chủ tịch UBND tỉnh Lê Hồng Vinh kết luận phiên họp thường kỳ tháng 10 năm 2025',
    published: '04/11/2025',
  },
];

export interface Demo {
  sites: Sites;
  /** The page that lists the others, and is no notice. */
  list: string;
  /** The notice that the demo wrote, and how the directive begins that it tracks. */
  today: DemoPage & { tracked: string };
  pages: DemoPage[];
}

/** Portals with dates around `now`. */
export function demoSites(now: Date): Demo {
  const notice = noticeOfToday(now);
  const owner = 'Tỉnh Sông Lam';
  const today = {
    owner,
    address: 'songlam.gov.vn/van-ban/318-tb-ubnd',
    title: notice.title,
    tracked: notice.tracked,
  };
  const pages: DemoPage[] = [today, ...FIXTURES];
  const show = (article: Article, address: string) =>
    articlePage(
      article,
      pages.filter((other) => other.address !== address),
    );
  const sites: Sites = { 'songlam.gov.vn/': listPage(owner, pages) };
  sites[today.address] = show(
    { owner, title: notice.title, published: notice.issued, body: notice.body },
    today.address,
  );
  for (const fixture of FIXTURES) {
    const text = readFileSync(new URL(`../fixtures/notices/${fixture.file}.txt`, import.meta.url), 'utf8');
    sites[fixture.address] = show({ ...fixture, body: paragraphs(text) }, fixture.address);
  }
  return { sites, list: 'songlam.gov.vn/', today, pages };
}
