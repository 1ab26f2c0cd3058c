import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/settings.ts';
import { type FrontPage, frontPage, openSidePanel, readPage, showPanel } from '../../lib/watchlist/front-page.ts';
import { Button } from '../base/Button.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { PageChoices } from './PageChoices.tsx';

/** In milliseconds: the list does not wait longer for a page that is slow to answer. */
const PATIENCE = 150;

/** What the page in front holds; undefined until it has answered, null where there is none to read. */
export function useFrontPage(): FrontPage | null | undefined {
  const [page, setPage] = useState<FrontPage | null>();
  useEffect(() => {
    const timer = setTimeout(() => setPage((known) => known ?? null), PATIENCE);
    frontPage().then(setPage, () => setPage(null));
    return () => clearTimeout(timer);
  }, []);
  return page;
}

/** On a notice page: which notice, and how much it holds. On another page: a way to have it read. */
export function PageLines(props: { page: FrontPage; settings: Settings; onFailed: () => void }) {
  const { page, onFailed } = props;
  const closing = (work: Promise<unknown>) => void work.then(() => window.close(), onFailed);
  if (!page.summary) {
    return (
      <section class="nv-page-lines" aria-label={t('popupOnThisPage')}>
        <div class="nv-bar">
          <span class="nv-soft">{t(page.read ? 'popupPageNoNotice' : 'popupPageNotRead')}</span>
          <Button small onClick={() => closing(readPage(page))}>
            {t('popupReadPage')}
          </Button>
        </div>
        <PageChoices {...props} />
      </section>
    );
  }
  const { notice, directives, dated, mine } = page.summary;
  const name = [notice.number ?? notice.type ?? notice.title, notice.organ].filter(Boolean).join(' · ');
  const counts = [
    plural('popupPageDirectives', directives),
    plural('popupPageDated', dated),
    mine > 0 && plural('popupPageMine', mine),
  ].filter(Boolean);
  return (
    <section class="nv-page-lines" aria-label={t('popupOnThisPage')}>
      <div class="nv-clip-line">
        <span class="nv-soft">{t('popupOnThisPage')}</span> {name}
      </div>
      <div class="nv-bar">
        <span>{counts.join(' · ')}</span>
        <span class="nv-actions">
          <IconButton icon="side" label={t('popupSidePanel')} onClick={() => closing(openSidePanel(page.tab))} />
          <Button small onClick={() => closing(showPanel(page.tab))}>
            {t('popupShowPanel')}
          </Button>
        </span>
      </div>
      <PageChoices {...props} />
    </section>
  );
}
