import type { ReadonlySignal } from '@preact/signals';
import type { DirectiveSeen, NoticeSeen } from '../../lib/messages.ts';
import type { askWorker } from '../../lib/messaging.ts';
import type { CivilDate, Span } from '../../lib/notice/notice.ts';
import type { Settings } from '../../lib/settings.ts';

/** What the desk asks for outside itself. */
export interface DeskEnvironment {
  ask: typeof askWorker;
  settings: ReadonlySignal<Settings>;
  today: () => CivilDate;
  /** Whether a directive concerns one of the user's own agencies. */
  concerns: (assignees: DirectiveSeen['assignees'], notice: NoticeSeen, settings: Settings) => boolean;
  changeSettings: (change: Partial<Settings>) => Promise<void>;
  /** Scrolls to a span of the article and flashes it. */
  show: (span: Span) => void;
  /** The entry at which the reader's eyes are, when none was gone to yet. */
  firstInView: () => string | null;
}
