import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import type { Words } from '../../lib/messages.ts';
import type { CivilDate, Role } from '../../lib/notice/notice.ts';
import { Button } from '../base/Button.tsx';
import { ValueChip } from '../base/Chip.tsx';
import { DayField } from '../base/DayField.tsx';
import { TextArea, TextField } from '../base/TextField.tsx';
import { dueOfEntry } from './due.ts';
import { knownAgencies } from './known-agencies.ts';
import type { DeskView, Entry } from './view.ts';
import { ROLE_NAMES } from './words.ts';

const ROLES: readonly Role[] = ['lead', 'support', 'report'];

/** The deadlines with another day for the one that counts; the user's day is meant as it stands, whatever words the page has. */
function redated({ item, seen }: Entry, place: number | null, day: CivilDate | null): Words['deadlines'] {
  const { deadlines } = item ?? seen;
  if (!day) return deadlines.filter((_, other) => other !== place);
  const meant = { text: '', bound: 'by' as const, due: day };
  return place === null ? [...deadlines, meant] : deadlines.map((one, other) => (other === place ? meant : one));
}

/** Edits who, when and what, before or after tracking. */
export function DirectiveEditor(props: {
  entry: Entry;
  view: DeskView;
  onSave: (words: Words) => void;
  onCancel: () => void;
}) {
  const { entry, view } = props;
  const said = entry.item ?? entry.seen;
  const { due, place } = dueOfEntry(entry, view);
  const [text, setText] = useState(said.text);
  const [assignees, setAssignees] = useState(said.assignees);
  const [day, setDay] = useState(due);
  const [wrong, setWrong] = useState(false);
  const agencies = useMemo(() => knownAgencies(view), [view]);
  const form = useRef<HTMLFormElement>(null);
  // The button that was pressed gave way to the form.
  useLayoutEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const save = () => {
    // The field says so itself.
    if (wrong) return;
    props.onSave({
      text: text.trim() || said.text,
      assignees,
      deadlines: day === due ? said.deadlines : redated(entry, place, day),
    });
  };
  return (
    <form
      ref={form}
      class="nv-stack"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Leaves the form; the card stays.
        event.stopPropagation();
        props.onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextArea label={t('cardText')} value={text} onInput={setText} rows={4} />
      <DayField label={t('cardDay')} value={day} today={view.today} onChange={setDay} onWrong={setWrong} />
      {ROLES.map((role) => (
        <AssigneeField key={role} role={role} assignees={assignees} agencies={agencies} onChange={setAssignees} />
      ))}
      <div class="nv-actions">
        <Button look="primary" type="submit">
          {t('cardSave')}
        </Button>
        <Button onClick={props.onCancel}>{t('cardCancel')}</Button>
      </div>
    </form>
  );
}

/** The bodies of one role: those chosen, and a field to add one from the known agencies or as typed. */
function AssigneeField(props: {
  role: Role;
  assignees: Words['assignees'];
  agencies: readonly string[];
  onChange: (assignees: Words['assignees']) => void;
}) {
  const { role, assignees, onChange } = props;
  const [typed, setTyped] = useState('');
  const add = () => {
    const name = typed.trim();
    setTyped('');
    if (name && !assignees.some((one) => one.role === role && one.text === name)) {
      onChange([...assignees, { role, text: name, inherited: false }]);
    }
  };
  return (
    <div class="nv-assignees" role="group" aria-label={t(ROLE_NAMES[role])}>
      <span class="nv-label" aria-hidden="true">
        {t(ROLE_NAMES[role])}
      </span>
      <div class="nv-actions">
        {assignees.map(
          (one) =>
            one.role === role && (
              <ValueChip
                key={one.text}
                value={one.text}
                onRemove={() => onChange(assignees.filter((other) => other !== one))}
              />
            ),
        )}
      </div>
      <div class="nv-add">
        <TextField
          label={t(ROLE_NAMES[role])}
          labelHidden
          value={typed}
          placeholder={t('cardAddAgency')}
          suggestions={props.agencies}
          onInput={setTyped}
          onEnter={add}
        />
        <Button onClick={add}>{t('cardAdd')}</Button>
      </div>
    </div>
  );
}
