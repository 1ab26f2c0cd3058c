/**
 * The watchlist as a person would keep it on paper: a map of items, a pile of actions. Slow, plain, and written apart from
 * the store, which a randomised test compares with it after every step.
 */
const DAY = 86_400_000;

export interface ModelItem {
  status: string;
  note: string;
  mine: boolean;
  /** Days to be met, in order; an item shows the first that is not met. */
  days: readonly string[];
  met: number;
  extended: string | null;
  doneOn: string | null;
  trashedOn: string | null;
  changedAt: number;
  addedAt: number;
}

type Before = [name: string, item: ModelItem | 'absent', fields: (keyof ModelItem)[]];

const numberOf = (date: string) => Date.parse(date) / DAY;

export class Model {
  items = new Map<string, ModelItem>();
  actions: Before[][] = [];
  now: number;
  saved: Map<string, ModelItem> | null = null;

  constructor(now: number) {
    this.now = now;
  }

  get today(): string {
    return new Date(this.now + 7 * 3_600_000).toISOString().slice(0, 10);
  }

  dueOf(item: ModelItem): string | null {
    return item.extended ?? item.days[item.met] ?? null;
  }

  /** Changes items as one action, unless nothing changes. */
  act(names: string[], fieldsOf: (item: ModelItem) => Partial<ModelItem>): void {
    const action: Before[] = [];
    for (const name of names) {
      const item = this.items.get(name);
      if (!item) continue;
      const fields = fieldsOf(item);
      const changed = (Object.keys(fields) as (keyof ModelItem)[]).filter((field) => fields[field] !== item[field]);
      if (changed.length === 0) continue;
      action.push([name, item, changed]);
      this.items.set(name, { ...item, ...fields, changedAt: this.now });
    }
    this.push(action);
  }

  push(action: Before[]): void {
    if (action.length > 0) this.actions = [...this.actions, action].slice(-50);
  }

  track(tracked: { name: string; days: readonly string[]; mine: boolean }[]): void {
    const action: Before[] = [];
    for (const { name, days, mine } of tracked) {
      const known = this.items.get(name);
      if (!known) {
        const open = days.findIndex((day) => day >= this.today);
        const met = days.length === 0 ? 0 : open < 0 ? days.length - 1 : open;
        const fresh = { status: 'todo', note: '', mine, days, met, extended: null, doneOn: null, trashedOn: null };
        this.items.set(name, { ...fresh, addedAt: this.now, changedAt: this.now });
        action.push([name, 'absent', []]);
      } else if (known.trashedOn !== null) {
        this.items.set(name, { ...known, trashedOn: null, changedAt: this.now });
        action.push([name, known, ['trashedOn']]);
      }
    }
    this.push(action);
  }

  finish(item: ModelItem): Partial<ModelItem> {
    if (item.status === 'done') return {};
    return item.met + 1 < item.days.length
      ? { status: 'todo', met: item.met + 1, extended: null }
      : { status: 'done', doneOn: item.doneOn ?? this.today };
  }

  undo(): void {
    const action = this.actions.at(-1);
    this.actions = this.actions.slice(0, -1);
    for (const [name, before, fields] of action ?? []) {
      const item = this.items.get(name);
      if (!item) continue;
      const back =
        before === 'absent'
          ? item.trashedOn === null
            ? { trashedOn: this.today }
            : {}
          : Object.fromEntries(fields.map((field) => [field, before[field]]));
      if (Object.keys(back).length > 0) this.items.set(name, { ...item, ...back, changedAt: this.now });
    }
  }

  purge(): void {
    for (const [name, item] of this.items) if (item.trashedOn !== null) this.items.delete(name);
  }

  /** Brings back what was saved: missing items, and those that were changed later in the saved state. */
  load(): void {
    const action: Before[] = [];
    for (const [name, saved] of this.saved ?? []) {
      const item = this.items.get(name);
      if (!item) {
        this.items.set(name, { ...saved, changedAt: this.now });
        action.push([name, 'absent', []]);
      }
    }
    this.push(action);
  }

  standingOf(item: ModelItem, soonDays: number): string {
    const due = this.dueOf(item);
    if (item.status === 'done') return due !== null && (item.doneOn ?? this.today) > due ? 'doneLate' : 'doneInTime';
    if (due === null) return 'noDue';
    const left = numberOf(due) - numberOf(this.today);
    if (left < 0) return 'overdue';
    return left === 0 ? 'today' : left <= soonDays ? 'soon' : 'later';
  }

  badge(soonDays: number, mineOnly: boolean): { overdue: number; soon: number } {
    const counted = [...this.items.values()].filter(
      ({ status, trashedOn, mine }) =>
        trashedOn === null && (status === 'todo' || status === 'doing') && (mine || !mineOnly),
    );
    const of = (...kinds: string[]) => counted.filter((item) => kinds.includes(this.standingOf(item, soonDays))).length;
    return { overdue: of('overdue'), soon: of('today', 'soon') };
  }
}
