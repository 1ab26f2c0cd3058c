import { useComputed } from '@preact/signals';
import { t } from '../../lib/i18n.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import type { Toasts } from './toasts.ts';

/** Shows the page's short messages. The live region is always there, so that screen readers hear what comes into it. */
export function ToastView({ toasts }: { toasts: Toasts }) {
  const toast = useComputed(() => toasts.shown.value).value;
  return (
    <div class="nv-toasts" role="status">
      {toast && (
        <div
          key={toast.id}
          class={`nv-toast${toast.failed ? ' nv-toast-failed' : ''}`}
          onPointerEnter={() => toasts.hold(true)}
          onPointerLeave={() => toasts.hold(false)}
          onFocusIn={() => toasts.hold(true)}
          onFocusOut={() => toasts.hold(false)}
        >
          {toast.failed && <Icon name="warning" />}
          <span class="nv-toast-text">{toast.text}</span>
          {toast.undo && (
            <Button
              look="plain"
              small
              icon="undo"
              aria-keyshortcuts="Control+Z"
              onClick={() => {
                const { undo } = toast;
                toasts.close();
                undo?.();
              }}
            >
              {t('baseUndo')}
            </Button>
          )}
          <IconButton icon="close" label={t('baseClose')} onClick={toasts.close} />
        </div>
      )}
    </div>
  );
}
