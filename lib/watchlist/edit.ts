import type { ItemChange } from '../messages.ts';
import { change, type Surroundings, today } from './change.ts';
import type { ActionKind } from './database.ts';
import { firstDeadline, following } from './due.ts';
import type { Editable, Item } from './item.ts';

/**
 * What completing an item today changes. One that recurs, or has a later deadline, rolls on to it and stays open.
 */
export function completion(item: Item, surroundings: Surroundings): Partial<Editable> {
  const next = following(item, today(surroundings), surroundings.settings);
  if (next) return { ...next, status: 'todo', extended: null, snoozedUntil: null };
  return { status: 'done', doneOn: item.doneOn ?? today(surroundings), snoozedUntil: null };
}

/** What a change makes of an item, as fields. */
function fieldsOf(item: Item, asked: ItemChange, surroundings: Surroundings): Partial<Editable> {
  switch (asked.field) {
    case 'status':
      if (asked.status !== 'done') return { status: asked.status, doneOn: null };
      return item.status === 'done' ? {} : completion(item, surroundings);
    case 'words': {
      const { text, assignees, deadlines } = asked.words;
      const redated = JSON.stringify(deadlines) !== JSON.stringify(item.deadlines);
      return {
        text,
        assignees,
        deadlines,
        ...(redated && firstDeadline(deadlines, today(surroundings), surroundings.settings)),
        ...(asked.quote && { quote: asked.quote }),
      };
    }
    case 'note':
      return { note: asked.note };
    case 'fact':
      return { [asked.fact]: asked.words.trim() };
    case 'mine':
      return { mine: asked.mine };
    case 'extended':
      return { extended: asked.due, snoozedUntil: null };
    case 'startDay':
      return { startDay: asked.startDay };
    case 'snoozedUntil':
      return { snoozedUntil: asked.until };
    default:
      if (asked.trashed === (item.trashedAt !== null)) return {};
      return { trashedAt: asked.trashed ? surroundings.clock() : null };
  }
}

function kindOf(asked: ItemChange): ActionKind {
  if (asked.field === 'status' && asked.status === 'done') return 'done';
  if (asked.field === 'trashed') return asked.trashed ? 'trash' : 'restore';
  if (asked.field === 'extended') return 'extend';
  return asked.field === 'snoozedUntil' ? 'snooze' : 'edit';
}

/**
 * Changes items as one action.
 * @returns the action's number, or null where nothing had to change.
 */
export const edit = (surroundings: Surroundings, ids: string[], asked: ItemChange): Promise<number | null> =>
  change(surroundings, kindOf(asked), ids, (item) => fieldsOf(item, asked, surroundings));
