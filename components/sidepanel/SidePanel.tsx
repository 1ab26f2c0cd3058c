import type { ReadonlySignal } from '@preact/signals';
import { FAILURE_WORDS, failureOf } from '../../lib/failure.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../base/Button.tsx';
import { EmptyState } from '../base/EmptyState.tsx';
import type { Toasts } from '../base/toasts.ts';
import { ToastView } from '../base/ToastView.tsx';
import { undoKey } from '../base/undo-key.ts';
import type { PageKey } from '../../lib/messages.ts';
import { Panel } from '../onpage/Panel.tsx';
import type { DeskCommand } from '../onpage/view.ts';
import type { Followed } from './follow-tab.ts';

export interface SidePanelProps {
  followed: ReadonlySignal<Followed>;
  keys: readonly PageKey[];
  toasts: Toasts;
  copy: (text: string) => Promise<void>;
  /** Reads the page in front although it is no portal's; false where the browser forbids it. */
  readPage: (tab: number) => Promise<boolean>;
}

/** The list of the page in front, beside it. */
export function SidePanel({ followed, keys, toasts, copy, readPage }: SidePanelProps) {
  const { tab, desk } = followed.value;
  const view = desk?.view.value ?? null;
  const perform = async (command: DeskCommand) => {
    if (!desk) return;
    try {
      const outcome = await desk.act(command);
      if (!outcome) return;
      const { back } = outcome;
      toasts.show(outcome.said, back ? () => void perform(back) : undefined);
    } catch (error) {
      toasts.fail(t(FAILURE_WORDS[failureOf(error)]));
    }
  };
  const read = async () => {
    if (tab === null || !(await readPage(tab).catch(() => false))) toasts.fail(t('sidepanelForbidden'));
  };
  return (
    <main class="nv-sidepanel" onKeyDown={undoKey(toasts)}>
      <h1 class="nv-unseen">{t('panelName')}</h1>
      {view ? (
        <Panel
          key={view.notice.key}
          view={view}
          perform={(command) => void perform(command)}
          copy={(text) =>
            void copy(text).then(
              () => toasts.show(t('deskCopied')),
              () => toasts.fail(t('deskNotCopied')),
            )
          }
          keys={keys}
        />
      ) : (
        <EmptyState icon="file" text={t('sidepanelNothing')}>
          <Button look="primary" onClick={() => void read()}>
            {t('sidepanelRead')}
          </Button>
        </EmptyState>
      )}
      <ToastView toasts={toasts} />
    </main>
  );
}
