/** What the watchlist holds while pictures are taken. */
import type { Page } from 'playwright-core';
import { todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import { storeWatchlist } from '../e2e/store-watchlist.ts';
import { exampleItem } from '../example-item.ts';
import { sampleWatchlist } from '../sample-watchlist.ts';

const store = async (page: Page, count: number) => storeWatchlist(page, sampleWatchlist(count, todayInVietnam()));

/** As long as names of bodies get: 106 letters. */
const LONG_NAME =
  'Ban Chỉ đạo phòng chống thiên tai, tìm kiếm cứu nạn và phòng thủ dân sự các huyện miền núi biên giới phía Bắc';
/** A word that has no place to break at, and signs that turn what follows around. */
const LONG_WORD = `https://nghean.gov.vn/${'van-ban-chi-dao-dieu-hanh'.repeat(8)}.pdf`;
const TURNED = '\u{202E}tỉnh Nghệ An\u{202C} \u{2067}Sở Nội vụ\u{2069}';

/** The words that pictures have to bear: long names, a word without an end, signs that turn the direction of writing. */
async function storeAwkward(page: Page): Promise<void> {
  const sample = sampleWatchlist(24, todayInVietnam());
  const leads = [LONG_NAME, TURNED, LONG_WORD];
  await storeWatchlist(page, {
    notices: sample.notices.map((notice) => ({
      ...notice,
      number: '1234/TB-BCĐPCTTTKCN-PTDS',
      organ: LONG_NAME,
      title: `${notice.title} ${LONG_WORD} ${TURNED}`,
      addresses: ['https://nghean.gov.vn/thong-bao/1', `https://${'cong-thong-tin-'.repeat(4)}nghean.gov.vn/2`],
    })),
    items: sample.items.map((item, at) => {
      const lead = leads[at % leads.length] ?? LONG_NAME;
      return exampleItem({
        ...item,
        text: `Giao ${lead} ${LONG_WORD} ${item.text}`,
        note: at % 2 === 0 ? `${TURNED} ${LONG_WORD}` : '',
        assignees: item.assignees.map((one) => (one.role === 'report' ? one : { ...one, text: lead })),
      });
    }),
  });
}

export const WATCHLISTS = {
  /** Of an office. */
  many: (page) => store(page, 400),
  /** Just begun. */
  few: (page) => store(page, 3),
  none: async () => {},
  /** The most that the watchlist is made for. */
  thousands: (page) => store(page, 10_000),
  awkward: storeAwkward,
} as const satisfies Record<string, (page: Page) => Promise<void>>;

export type Filled = keyof typeof WATCHLISTS;
