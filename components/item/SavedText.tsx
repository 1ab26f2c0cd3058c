import { useEffect, useRef, useState } from 'preact/hooks';
import { TextArea, TextField } from '../base/TextField.tsx';

const PAUSE_MS = 800;

/** The user's own words, saved when typing pauses and when the field is left, whichever comes first. @param rows one is a line of text */
export function SavedText(props: {
  label: string;
  words: string;
  rows: number;
  hint?: string;
  onSave: (words: string) => void;
}) {
  const [typed, setTyped] = useState(props.words);
  const saved = useRef(props.words);
  const latest = useRef(typed);
  latest.current = typed;
  const save = () => {
    if (latest.current === saved.current) return;
    saved.current = latest.current;
    props.onSave(latest.current);
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
  return props.rows === 1 ? (
    <TextField label={props.label} hint={props.hint} value={typed} onInput={setTyped} />
  ) : (
    <TextArea label={props.label} hint={props.hint} value={typed} onInput={setTyped} rows={props.rows} />
  );
}
