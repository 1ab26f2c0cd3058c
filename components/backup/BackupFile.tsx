import { useRef, useState } from 'preact/hooks';
import { plural, t, type MessageKey } from '../../lib/i18n.ts';
import { changeSettings, ownSettings, settingsOf, undoSettings } from '../../lib/settings.ts';
import { MAX_FILE_SIZE, readBackup, type Refusal, writeBackup } from '../../lib/transfer/json.ts';
import { merge, type Merged, type MergePreview, previewMerge } from '../../lib/watchlist/backup/merge.ts';
import type { Snapshot } from '../../lib/watchlist/backup/snapshot.ts';
import { takeSnapshot } from '../../lib/watchlist/backup/take.ts';
import { todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import { surroundings } from '../../lib/watchlist/surroundings.ts';
import { Button } from '../base/Button.tsx';
import { Callout } from '../base/Callout.tsx';
import { Sheet } from '../base/Sheet.tsx';

const REFUSAL_WORDS: Record<Refusal, MessageKey> = {
  changed: 'backupRefusedChanged',
  foreign: 'backupRefusedForeign',
  markup: 'backupRefusedMarkup',
  misfit: 'backupRefusedMisfit',
  newer: 'backupRefusedNewer',
  settings: 'backupRefusedSettings',
  shape: 'backupRefusedShape',
  size: 'backupRefusedSize',
  syntax: 'backupRefusedSyntax',
};

interface Offer {
  snapshot: Snapshot;
  preview: MergePreview;
}

function saveAs(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function save(): Promise<void> {
  const [{ database }, settings] = await Promise.all([surroundings(), ownSettings()]);
  saveAs(await writeBackup(await takeSnapshot(database, settings)), `nhac-viec-${todayInVietnam()}.json`);
}

/** Settings first: they can be taken back when the items fail, so that all comes in or nothing. */
async function bringIn(snapshot: Snapshot): Promise<Merged> {
  const { values } = settingsOf(snapshot.settings);
  const some = Object.keys(values).length > 0;
  if (some) await changeSettings(values);
  try {
    return await merge(await surroundings(), snapshot);
  } catch (error) {
    if (some) await undoSettings();
    throw error;
  }
}

/** Everything as a file, and a file's contents after a look at what they would do. */
export function BackupFile(props: {
  brought: (action: number | null, said: string) => Promise<void>;
  failed: (error: unknown) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [offer, setOffer] = useState<Offer | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const working = (work: () => Promise<void>) => {
    setBusy(true);
    void work()
      .catch(props.failed)
      .finally(() => setBusy(false));
  };
  const choose = async (file: File) => {
    setRefusal(null);
    const reading = file.size > MAX_FILE_SIZE ? null : await readBackup(await file.text());
    if (!reading?.ok) return setRefusal(t(REFUSAL_WORDS[reading?.refusal ?? 'size'], reading?.place ?? ''));
    const { database } = await surroundings();
    return setOffer({ snapshot: reading.snapshot, preview: await previewMerge(database, reading.snapshot) });
  };
  const accept = async ({ snapshot }: Offer) => {
    const { action, added, changed } = await bringIn(snapshot);
    setOffer(null);
    await props.brought(action, plural('watchlistImported', added + changed));
  };
  return (
    <div class="nv-stack">
      <div class="nv-actions">
        <Button icon="download" busy={busy} onClick={() => working(save)}>
          {t('backupSave')}
        </Button>
        <Button icon="upload" busy={busy} onClick={() => input.current?.click()}>
          {t('backupOpen')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('backupOpen')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) working(() => choose(file));
          }}
        />
      </div>
      {refusal && (
        <Callout kind="error" title={t('backupRefused')}>
          {refusal}
        </Callout>
      )}
      {offer && (
        <Sheet
          title={t('backupPreview')}
          onClose={() => setOffer(null)}
          footer={
            <Button look="primary" busy={busy} onClick={() => working(() => accept(offer))}>
              {t('backupAccept')}
            </Button>
          }
        >
          <ul>
            <li>{plural('backupAdded', offer.preview.added)}</li>
            <li>{plural('backupChanged', offer.preview.changed)}</li>
            <li>{plural('backupSkipped', offer.preview.skipped)}</li>
          </ul>
          {Object.keys(offer.snapshot.settings).length > 0 && <p>{t('backupSettings')}</p>}
        </Sheet>
      )}
    </div>
  );
}
