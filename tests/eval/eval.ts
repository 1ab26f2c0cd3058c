/**
 * `npm run eval -- [FOLDER...] [--misses] [--variants]`: reads every text of the folders and prints how well it agrees with the gold files;
 * with `--variants` also how well the same texts in other writings do (another composition, other labels, broken lines …).
 * Without a folder: the five notices of tests/fixtures, then our own ten and the five later ones.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readNotice } from '../../lib/notice/read.ts';
import { goldTexts, type GoldText } from './gold.ts';
import { pageVariantOf } from './pageVariant.ts';
import { figureLines, textLine } from './report.ts';
import { MEASURES, figure, score, total, type Counts } from './score.ts';
import { VARIANT_NAMES, variantOf } from './variant.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const args = process.argv.slice(2);
const showMisses = args.includes('--misses');
const showVariants = args.includes('--variants');
const named = args.filter((arg) => !arg.startsWith('--'));
const folders = named.length ? named : ['notices', 'own', 'later'].map((folder) => join(fixtures, folder));

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const figuresOf = (all: Counts[]) => {
  const counts = total(all);
  return Object.fromEntries(MEASURES.map((measure) => [measure, figure(counts[measure]).f1.toFixed(3)]));
};

const variantFigures = (texts: GoldText[]) => ({
  ...Object.fromEntries(
    VARIANT_NAMES.map((variant) => {
      const others = texts.map((text) => variantOf(text, variant));
      return [variant, figuresOf(others.map(({ text, gold }) => score(gold, readNotice(text)).counts))];
    }),
  ),
  'page: HTML': figuresOf(
    texts.map(pageVariantOf).map(({ text, structure, gold }) => score(gold, readNotice(text, structure)).counts),
  ),
});

const evaluate = (folder: string): void => {
  const texts = goldTexts(folder);
  const scored = texts.map(({ name, text, gold }) => ({ name, ...score(gold, readNotice(text)) }));
  if (scored.length === 0) throw new Error('không có tệp .gold.json nào');
  if (folders.length > 1) console.log(`\n${folder}`);
  if (showMisses) for (const { name, misses } of scored) for (const miss of misses) console.log(`${name}: ${miss}`);
  for (const { name, counts } of scored) console.log(textLine(name, counts));
  for (const line of figureLines(total(scored.map(({ counts }) => counts)))) console.log(line);
  if (showVariants) console.table(variantFigures(texts));
};

for (const folder of folders) {
  try {
    if (!isFolder(folder)) throw new Error('không tìm thấy thư mục');
    evaluate(folder);
  } catch (error) {
    console.error(`${folder}: ${error instanceof Error ? error.message : String(error)}.`);
    process.exitCode = 1;
  }
}
