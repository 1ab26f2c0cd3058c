import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import type { PageFile } from '../../lib/page/detect/summary.ts';
import { Button } from '../base/Button.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { Icon } from '../base/Icon.tsx';
import type { DeskCommand } from './view.ts';

/** More than these are a list of other documents. */
const MOST = 5;

const nameOf = ({ url, name }: PageFile): string =>
  name.length > 3 ? name : decodeURI(new URL(url).pathname.split('/').at(-1) ?? url);

/** On a page that has a notice's subject alone: says so, and leads to the file that holds the notice. */
export function Attached({ files, perform }: { files: readonly PageFile[]; perform: (command: DeskCommand) => void }) {
  const [closed, close] = useState(false);
  if (closed || files.length === 0) return null;
  return (
    <section class="nv-panel nv-side-right nv-attached" aria-label={t('panelName')}>
      <header class="nv-bar nv-panel-bar">
        <h2 class="nv-heading">{t('attachedTitle')}</h2>
        <IconButton icon="close" label={t('attachedClose')} onClick={() => close(true)} />
      </header>
      <div class="nv-attached-body">
        <p>{t('attachedText')}</p>
        <ul>
          {files.slice(0, MOST).map((file) => (
            <li key={file.url}>
              <Icon name="file" />{' '}
              <a href={file.url} target="_blank" rel="noopener noreferrer">
                {nameOf(file)}
              </a>
            </li>
          ))}
        </ul>
        <Button small look="plain" onClick={() => perform({ do: 'notice', is: false })}>
          {t('panelNoNotice')}
        </Button>
      </div>
    </section>
  );
}
