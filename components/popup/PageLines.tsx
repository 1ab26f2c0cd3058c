import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../../lib/i18n.ts';
import { type FrontPage, frontPage, openSidePanel, readPage, showPanel } from '../../lib/watchlist/front-page.ts';
import { Button } from '../base/Button.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { PageChoices } from './PageChoices.tsx';

/** What the page in front holds; undefined until it has answered, null where there is none to read. */
export function useFrontPage(): FrontPage | null | undefined {
  const [page, setPage] = useState<FrontPage | null>();
  useEffect(() => {
    frontPage().then(setPage, () => setPage(null));
  }, []);
  return page;
}

/** On a notice page: which notice, and how much it holds. On another page: a way to have it read. */
export function PageLines({ page, onFailed }: { page: FrontPage; onFailed: () => void }) {
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
        <PageChoices page={page} onFailed={onFailed} />
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
      <PageChoices page={page} onFailed={onFailed} />
    </section>
  );
}
