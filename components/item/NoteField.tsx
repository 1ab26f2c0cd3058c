import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { TextArea } from '../base/TextField.tsx';

const PAUSE_MS = 800;

/** The user's own words, saved when typing pauses and when the field is left, whichever comes first. */
export function NoteField({ note, onSave }: { note: string; onSave: (note: string) => void }) {
  const [typed, setTyped] = useState(note);
  const saved = useRef(note);
  const latest = useRef(typed);
  latest.current = typed;
  const save = () => {
    if (latest.current === saved.current) return;
    saved.current = latest.current;
    onSave(latest.current);
  };
  useEffect(() => {
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('pagehide', save);
      save();
    };
  }, []);
  return <TextArea label={t('itemNote')} value={typed} onInput={setTyped} rows={3} />;
}
