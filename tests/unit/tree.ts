/** The project's own tree as tests of its rules see it: files, what each imports, and the literals that it holds. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceFile {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
}

/** A node of the ESTree that oxc gives; only what the rules look at is named. */
export interface SyntaxNode {
  type: string;
  start: number;
  parent: SyntaxNode | null;
  [field: string]: unknown;
}

const GENERATED = new Set(['node_modules', '.output', '.wxt', '.git', '.screens', '.profiles', 'coverage']);

/** Files whose path from the root matches a glob; nothing that is generated or installed. */
export function filesOf(...patterns: string[]): SourceFile[] {
  return globSync(patterns, { cwd: ROOT, exclude: (name) => GENERATED.has(posix.basename(name)) })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }));
}

export const isTest = ({ path }: SourceFile) => /\.test\.tsx?$/u.test(path) || path.startsWith('tests/');

/** All code that ships: rooms of `lib`, components and entrypoints, without their tests. */
export const shipped = filesOf('{lib,components,entrypoints}/**/*.{ts,tsx}').filter((file) => !isTest(file));

/** Every node of a file, parents before children. */
export function nodesOf({ path, text }: SourceFile): SyntaxNode[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const nodes: SyntaxNode[] = [];
  const visit = (value: unknown, parent: SyntaxNode | null) => {
    if (Array.isArray(value)) for (const child of value) visit(child, parent);
    else if (isNode(value)) {
      value.parent = parent;
      nodes.push(value);
      for (const [field, child] of Object.entries(value)) if (field !== 'parent') visit(child, value);
    }
  };
  visit(program, null);
  return nodes;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** What a file imports, re-exports or loads by a literal `import()`; relative paths from the root. */
export function importsOf(file: SourceFile): string[] {
  return nodesOf(file)
    .filter((node) => /^(?:Import|ExportNamed|ExportAll)(?:Declaration|Expression)$/u.test(node.type))
    .flatMap(({ source }) => (isNode(source) && typeof source.value === 'string' ? [source.value] : []))
    .map((target) => (target.startsWith('.') ? posix.join(posix.dirname(file.path), target) : target));
}

/** The text of a string, template or JSX text node; null for any other. */
export function literalOf(node: SyntaxNode): string | null {
  if (node.type === 'TemplateElement') return (node.value as { cooked: string | null }).cooked;
  if (node.type === 'JSXText' || node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  return null;
}

/** `path:line`, as editors open it. */
export function placeOf({ path, text }: SourceFile, offset: number): string {
  return `${path}:${text.slice(0, offset).split('\n').length}`;
}
