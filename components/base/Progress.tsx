import { t } from '../../lib/i18n.ts';
import { Button } from './Button.tsx';

/** Long work: what is being done, how far it is (0 to 1; absent when unknown), and a way to stop it. */
export function Progress({ text, part, onStop }: { text: string; part?: number; onStop?: () => void }) {
  return (
    <div class="nv-progress">
      <label>
        <span>{text}</span>
        <progress max={1} value={part} />
      </label>
      {onStop && (
        <Button small onClick={onStop}>
          {t('baseStop')}
        </Button>
      )}
    </div>
  );
}
