import type { HighlightName } from './paint.ts';

/**
 * How each highlight looks: a line of its own style, so that all are told apart in black and white, and a tint of the tokens.
 * Offsets keep the line of a deadline from lying on that of the directive around it.
 */
const LINES: Record<HighlightName, { line: string; colour: string; fill?: string }> = {
  'nv-assignee': { line: 'underline dashed 1.5px', colour: '--nv-brand', fill: '--nv-assignee-fill' },
  'nv-deadline': { line: 'underline solid 2px', colour: '--nv-soon', fill: '--nv-deadline-fill' },
  'nv-directive': { line: 'underline dotted 1px', colour: '--nv-soft' },
  'nv-mine': { line: 'underline double 1px', colour: '--nv-brand' },
  'nv-tracked': { line: 'underline overline dotted 1px', colour: '--nv-brand', fill: '--nv-tracked-fill' },
};

/** The value of a token (`--nv-soon`) in a stylesheet that writes both schemes as `light-dark(…, …)`. */
export function tokenValue(tokens: string, name: string, dark: boolean): string {
  const value = new RegExp(`${name}:\\s*([^;]+);`, 'u').exec(tokens)?.[1]?.trim();
  if (value === undefined) throw new Error(`No token ${name}`);
  const pair = /^light-dark\((?<light>(?:[^,()]|\([^)]*\))+),\s*(?<dark>.+)\)$/u.exec(value)?.groups;
  return pair ? pair[dark ? 'dark' : 'light']!.trim() : value;
}

/**
 * The stylesheet of the highlights, from the stylesheet of the tokens, for light or for dark pages; its rules are important over the page's.
 * Lines alone on paper; in forced colours lines on the fill that the browser gives. It goes in by `scripting.insertCSS`: no node of the
 * page, and no list of stylesheets that a page may empty.
 */
export function paintStyle(tokens: string, dark: boolean): string {
  const tinted = Object.entries(LINES).map(([name, { line, colour, fill }]) => {
    const tint = fill ? ` background-color: ${tokenValue(tokens, fill, dark)} !important;` : '';
    return `::highlight(${name}) { text-decoration: ${line} ${tokenValue(tokens, colour, dark)} !important;${tint} }`;
  });
  const bare = Object.entries(LINES).map(
    ([name, { line }]) => `::highlight(${name}) { text-decoration: ${line} !important; }`,
  );
  return [
    `@media screen and (forced-colors: none) {\n${tinted.join('\n')}\n}`,
    `@media print, (forced-colors: active) {\n${bare.join('\n')}\n}`,
  ].join('\n');
}

/** Whether text in `root` is light on dark, by the colour of the text: what lies behind it may be an image. */
export function isDark(root: Element): boolean {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(root).color.match(/[\d.]+/gu) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140;
}
