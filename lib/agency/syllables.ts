/** A set that may be asked for what lies beyond a sentence's end: that is in none. */
export type Syllables = ReadonlySet<string> & { has(key: string | undefined): boolean };

/** The set of syllables or marks written with a space between them. */
export const syllables = (table: string): Syllables => new Set(table.split(' '));
