/** `npm run annotate -- FOLDER`: makes NAME.gold.json of every NAME.txt and NAME.annotation.json, and names quotes that are not found. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolve, type Annotation } from './resolve.ts';

const SUFFIX = '.annotation.json';
const [folder] = process.argv.slice(2);

if (!folder) {
  console.error('Cách dùng: npm run annotate -- THƯ_MỤC');
  process.exitCode = 2;
}

const annotations = folder ? readdirSync(folder).filter((file) => file.endsWith(SUFFIX)) : [];

for (const file of annotations) {
  const base = join(folder ?? '', file.slice(0, -SUFFIX.length));
  const annotation: Annotation = JSON.parse(readFileSync(`${base}${SUFFIX}`, 'utf8'));
  const { gold, problems } = resolve(readFileSync(`${base}.txt`, 'utf8'), annotation);
  writeFileSync(`${base}.gold.json`, `${JSON.stringify(gold, null, 1)}\n`);
  for (const problem of problems) console.error(`${file}: ${problem}`);
  if (problems.length) process.exitCode = 1;
}
