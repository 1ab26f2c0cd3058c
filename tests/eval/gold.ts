/** The shapes of gold files and predictions, and how they are read from a folder. The specification is GUIDELINE.md. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Bound, NoticeHeader, Role } from '../../lib/notice/notice.ts';

export interface GoldAssignee {
  role: Role;
  start: number;
  end: number;
  inherited?: boolean;
  text: string;
}

export interface GoldDeadline {
  start: number;
  end: number;
  text?: string;
  bound: Bound;
  due?: string | null;
  rrule?: string;
  duration?: string;
  working?: boolean;
  time?: string;
  suspect?: string;
}

export interface GoldDirective {
  start: number;
  end: number;
  text?: string;
  /** Readers differ on whether this is a directive: read or not, it does not count. */
  optional?: boolean;
  assignees?: GoldAssignee[];
  deadlines?: GoldDeadline[];
}

/** One reading of a text, by people (gold) or by the extractor. */
export interface Reading {
  document: Partial<NoticeHeader>;
  directives: GoldDirective[];
}

/** A text of an evaluation folder with the reading that people settled on. */
export interface GoldText {
  name: string;
  text: string;
  gold: Reading;
}

const SUFFIX = '.gold.json';

const textBeside = (folder: string, name: string): string => {
  const path = join(folder, `${name}.txt`);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** All texts of a folder that have a gold file, in the order of their names. Throws where the folder cannot be read. */
export const goldTexts = (folder: string): GoldText[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(SUFFIX))
    .toSorted()
    .map((file) => {
      const name = basename(file, SUFFIX);
      const gold: Reading = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return { name, text: textBeside(folder, name), gold };
    });
