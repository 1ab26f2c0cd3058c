/**
 * Which of many patterns can match in a text: each is read for the strings that every match of it holds, and one look over the text's
 * letters tells which of them stand there. That costs far less than to search for patterns of which most match in few sentences.
 * Patterns here meet lower-case text in which capitals stand for periods.
 */

/** Strings of which every match holds one. */
type Choice = readonly string[];

/** Letters are looked at three by three. */
const RUN = 3;
/** Runs have so many numbers; that some share one costs a search in vain, no match. */
const NUMBERS = 1 << 13;
const NINE = 0x39;
const DIGIT = String.raw`\d`;

/** The number of a run, from that of the run before: of what came earlier too little is left to tell. */
const numberAfter = (before: number, code: number): number => ((before << 5) ^ code) & (NUMBERS - 1);
const numberOf = (codes: readonly number[]): number => codes.reduce(numberAfter, 0);

/** Capitals and digits are looked at alone too; all digits as one. */
const isAlone = (code: number): boolean => code <= 0x5a && code >= 0x30 && (code <= NINE || code >= 0x41);
const numberAlone = (code: number): number => numberAfter(0, Math.max(code, NINE));

const ALONE = /[A-Z]|^\d{1,2}$/;

const isAskable = (string: string): boolean => string.length >= RUN || ALONE.test(string);

/** The marked letters of Vietnamese have the highest codes. */
const marks = (run: readonly number[]): number => run.reduce((sum, code) => sum + code, 0);

/** The number that tells of a string: of its capital, or of its rarest run, which has the letters with most marks on them. */
const numberFor = (string: string): number => {
  const alone = string.search(ALONE);
  if (alone >= 0) return numberAlone(string.charCodeAt(alone));
  const codes = Array.from({ length: string.length }, (_, i) => string.charCodeAt(i));
  const runs = codes.slice(RUN - 1).map((_, i) => codes.slice(i, i + RUN));
  return numberOf(runs.reduce((rarest, run) => (marks(run) > marks(rarest) ? run : rarest)));
};

/** Longer choices tell little. */
const LONGEST_CLASS = 8;

/** What one element of a pattern can stand for; nothing where that is much, or no sign at all. */
const stringsOf = (element: string): string[] => {
  if (element === DIGIT) return ['0'];
  if (/^(?:\\[a-z]|[.^$]|\[.*[\\^-].*\]$)/.test(element)) return [];
  const signs = element.startsWith('[') ? Array.from(element.slice(1, -1)) : [element.replace('\\', '')];
  return signs.length > LONGEST_CLASS ? [] : signs;
};

/** So many choices of each alternative are asked for. */
const ROWS = 2;

/** Reads a pattern's source from its start. Back references and `\p{…}` do not occur. */
class Source {
  private rest: string;

  constructor(source: string) {
    this.rest = source;
  }

  private take(piece: RegExp): string {
    const taken = piece.exec(this.rest)?.[0] ?? '';
    this.rest = this.rest.slice(taken.length);
    return taken;
  }

  /** The choices of all alternatives up to the end, or to the end of the group. */
  choices(): Choice[] {
    const alternatives: Choice[][] = [];
    do alternatives.push(this.sequence());
    while (this.take(/^\|/));
    if (alternatives.length === 1) return alternatives.flat();
    const lengths = alternatives.map((choices) => choices.length);
    const rows = Math.min(ROWS, ...lengths) && Math.min(ROWS, Math.max(...lengths));
    // Each alternative holds one string of each of its own choices: together, one of any row of them.
    return Array.from({ length: rows }, (_, row) =>
      alternatives.flatMap((choices) => choices[row % choices.length] ?? []),
    );
  }

  private sequence(): Choice[] {
    const choices: Choice[] = [];
    /** The strings that end here, whichever way they are read. */
    let strings = [''];
    const close = (): void => {
      if (strings.every(isAskable)) choices.push(strings);
      strings = [''];
    };
    while (this.rest !== '' && !/^[|)]/.test(this.rest)) {
      const opening = this.take(/^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/);
      const inner = opening ? this.choices() : [];
      // A closing parenthesis, a class, a sign, or letters up to one that is repeated.
      const element = this.take(/^(?:\)|\[(?:\\.|[^\]])+\]|\\.|[^[\](){}|\\.^$?*+]+(?![?*+{])|.)/);
      const often = this.take(/^(?:[?*+]|\{[\d,]+\})\??/);
      const optional = /^(?:[?*]|\{0)/.test(often);
      const next = opening || optional ? [] : stringsOf(element);
      if (next.length === 0 || element === DIGIT) close();
      else strings = strings.flatMap((string) => next.map((more) => string + more));
      if (!optional && !opening.endsWith('!')) choices.push(...inner);
      if (element === DIGIT && !optional) choices.push(next);
      else if (often) close();
    }
    close();
    return choices;
  }
}

/** A bit a choice; a number has room for 31 of them. */
type Bits = [low: number, middle: number, high: number];
/** Choices beyond those are not asked for. */
const MOST = 93;

/** Rules, of which it lets through those whose patterns can match in a text: never one too few. */
export class Sieve<Rule extends { pattern: RegExp }> {
  private readonly rules: { rule: Rule; needed: Bits }[];
  /** For each run the place of its answer: the choices of which it tells. Most runs tell of none. */
  private readonly runs = new Uint16Array(NUMBERS);
  private readonly answers: Bits[] = [[0, 0, 0]];

  constructor(rules: readonly Rule[]) {
    const places = new Map<string, number>();
    this.rules = rules.map((rule) => {
      const needed: Bits = [0, 0, 0];
      for (const choice of new Source(rule.pattern.source).choices()) {
        const key = choice.join('|');
        const place = places.get(key) ?? places.size;
        if (place >= MOST) continue;
        places.set(key, place);
        const part = (place % 3) as 0 | 1 | 2;
        const bit = 1 << Math.floor(place / 3);
        needed[part] |= bit;
        for (const string of choice) this.answerOf(numberFor(string))[part] |= bit;
      }
      return { rule, needed };
    });
  }

  private answerOf(run: number): Bits {
    const answer = this.runs[run] || this.answers.length;
    this.runs[run] = answer;
    return (this.answers[answer] ??= [0, 0, 0]);
  }

  /** The rules that may match, in order. */
  through(text: string): Rule[] {
    const { runs, answers } = this;
    let [low, middle, high] = [0, 0, 0];
    const meet = (run: number): void => {
      const answer = runs[run] as number;
      if (answer === 0) return;
      const bits = answers[answer] as Bits;
      low |= bits[0];
      middle |= bits[1];
      high |= bits[2];
    };
    let run = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      run = numberAfter(run, code);
      meet(run);
      if (isAlone(code)) meet(numberAlone(code));
    }
    const passing: Rule[] = [];
    for (const { rule, needed } of this.rules)
      if (!(needed[0] & ~low) && !(needed[1] & ~middle) && !(needed[2] & ~high)) passing.push(rule);
    return passing;
  }
}
