import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldTexts } from './gold.ts';
import { resolve, type Annotation } from './resolve.ts';

describe.each([
  'own',
  'later',
  'rounds/first',
  'rounds/second',
  'rounds/third',
  'rounds/fourth',
  'rounds/fifth',
  'rounds/sixth',
])('tests/fixtures/%s', (name) => {
  const folder = join(import.meta.dirname, '..', 'fixtures', name);

  it.each(goldTexts(folder))('$name has the gold that its annotation resolves to', ({ name: file, text, gold }) => {
    const annotation: Annotation = JSON.parse(readFileSync(join(folder, `${file}.annotation.json`), 'utf8'));
    expect(resolve(text, annotation)).toEqual({ gold, problems: [] });
  });
});
