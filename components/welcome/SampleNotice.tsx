import { t } from '../../lib/i18n.ts';
import { Icon } from '../base/Icon.tsx';

/** Words in brackets are marked: `[deadline:trước ngày 15/01]`; `mine` is the assignee that is the user's own. */
const MARKED = /\[(?<kind>assignee|deadline|mine):(?<words>[^\]]*)\]/u;

/** A sentence of the catalogue with its marks as they look on a page. */
function Marked({ sentence }: { sentence: string }) {
  const { index = 0, groups, 0: whole = '' } = MARKED.exec(sentence) ?? {};
  const { kind, words } = groups ?? {};
  if (!kind) return <>{sentence}</>;
  return (
    <>
      {sentence.slice(0, index)}
      <span class={`nv-sample-${kind}`}>{words}</span>
      <Marked sentence={sentence.slice(index + whole.length)} />
    </>
  );
}

/** A notice as the extension marks it, with a line on what each mark says. @param agency whose task it shows; none is the user's while none is chosen */
export function SampleNotice({ agency }: { agency: string | undefined }) {
  return (
    <figure class="nv-sample">
      <div class="nv-sample-page">
        <p>
          <strong>{t('welcomeSampleTitle')}</strong>
        </p>
        <p>{t('welcomeSampleIntroduction')}</p>
        <p class="nv-sample-directive" data-mine={agency !== undefined}>
          <span class="nv-sample-flag">
            <Icon name="flag" />
          </span>
          <Marked sentence={t('welcomeSampleDirective', agency ?? t('optionsAgencyExample'))} />
        </p>
      </div>
      <figcaption>
        <ul class="nv-sample-key">
          <li>
            <span class="nv-sample-assignee">{t('welcomeKeyAssignee')}</span> {t('welcomeKeyAssigneeMeans')}
          </li>
          <li>
            <span class="nv-sample-deadline">{t('welcomeKeyDeadline')}</span> {t('welcomeKeyDeadlineMeans')}
          </li>
          <li>
            <span class="nv-sample-flag nv-sample-flag-inline">
              <Icon name="flag" />
            </span>{' '}
            {t('welcomeKeyFlag')}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}
