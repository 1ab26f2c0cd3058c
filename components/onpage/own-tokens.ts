/**
 * Puts the values of our tokens in the place of `var(--nv-…)`. A page can set or register custom properties for everything that stands in it, a
 * closed shadow tree too, and could so make our words as pale as our paper. Tokens with more than one value (`--nv-motion`) stay as they are.
 * @param css with the tokens' own rules, as it was built
 */
export function withOwnTokens(css: string): string {
  const values = new Map<string, Set<string>>();
  for (const [, name = '', value = ''] of css.matchAll(/(--nv-[\w-]+):\s*([^;}]+)/gu))
    values.set(name, (values.get(name) ?? new Set()).add(value.trim()));
  return css.replaceAll(/var\((--nv-[\w-]+)\)/gu, (asked, name: string) => {
    const [value, ...others] = values.get(name) ?? [];
    return value === undefined || others.length > 0 ? asked : value;
  });
}
