import type { Piece } from './normalise.ts';
import { isOneRange, type Run } from './runs.ts';

/** Puts the text together: decides which spaces and breaks count, and notes a run for every piece. */
export class TextWriter {
  readonly runs: Run[] = [];
  length = 0;
  private readonly parts: string[] = [];
  private breaks = 0;
  private space: { node: Text; start: number; end: number } | null = null;

  /** At least `count` line breaks come before the next text; none at the very start. */
  break(count: 1 | 2): void {
    this.breaks = Math.max(this.breaks, count);
    this.space = null;
  }

  /** One more line break, as a `br` makes it; never more than an empty line. */
  line(): void {
    this.breaks = Math.min(2, this.breaks + 1);
    this.space = null;
  }

  /** Text that no node has: a list's number. */
  mark(text: string): void {
    this.settle();
    this.put(text);
  }

  write(node: Text, pieces: readonly Piece[]): void {
    for (const { text, start, end } of pieces) {
      if (/^\n+$/u.test(text)) this.break(text.length > 1 ? 2 : 1);
      else this.writePiece(node, text, start, end);
    }
  }

  text(): string {
    return this.parts.join('');
  }

  private writePiece(node: Text, text: string, start: number, end: number): void {
    const inner = text.trim();
    const whole = text.length === end - start;
    const lead = whole ? text.length - text.trimStart().length : 0;
    const tail = whole ? text.length - text.trimEnd().length : 0;
    if (!inner) {
      this.space ??= { node, start, end };
      return;
    }
    if (lead > 0) this.space ??= { node, start, end: start + lead };
    this.settle();
    if (!this.compose(node, inner, start + lead)) this.add(node, inner, start + lead, end - tail);
    if (tail > 0) this.space = { node, start: end - tail, end };
  }

  /** Writes what is due before the next text: breaks, or one space between two words. */
  private settle(): void {
    if (this.length > 0) {
      if (this.breaks > 0) this.put('\n'.repeat(this.breaks));
      else if (this.space) this.add(this.space.node, ' ', this.space.start, this.space.end);
    }
    this.breaks = 0;
    this.space = null;
  }

  private add(node: Text, text: string, start: number, end: number): void {
    this.runs.push({ start: this.length, length: text.length, node, nodeStart: start, nodeLength: end - start });
    this.put(text);
  }

  private put(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  /** A mark at the start of a node goes with the letter that ends the node before (`<b>ho</b>&#768;a`), where one range can hold both. */
  private compose(node: Text, text: string, start: number): boolean {
    const marks = /^\p{M}+/u.exec(text)?.[0];
    const last = this.runs.at(-1);
    if (!marks || !last || last.start + last.length !== this.length) return false;
    const before = this.parts.at(-1) ?? '';
    const letter = /[^\p{M}]\p{M}*$/u.exec(before)?.[0] ?? '';
    const composed = (letter + marks).normalize('NFC');
    if (!isOneRange(last.node, node)) return false;
    if (!letter || composed === letter + marks || last.length !== last.nodeLength) return false;
    const kept = before.slice(0, before.length - letter.length);
    this.parts[this.parts.length - 1] = kept;
    this.length -= letter.length;
    last.length -= letter.length;
    last.nodeLength -= letter.length;
    const base = { node: last.node, offset: last.nodeStart + last.nodeLength };
    if (last.length === 0) this.runs.pop();
    this.runs.push({
      start: this.length,
      length: composed.length,
      node,
      nodeStart: start,
      nodeLength: marks.length,
      base,
    });
    this.put(composed);
    const rest = text.slice(marks.length);
    if (rest) this.add(node, rest, start + marks.length, start + text.length);
    return true;
  }
}
