/**
 * `npm run bench [-- NAME...]`: runs the benches named, or every file of this folder, each in a process of its own and one after
 * another, so that none is warmed up or slowed down by another. Whatever else is given goes on to them.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const benches = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/^run\.ts$|\.test\.ts$/u.test(entry.name))
  .map((entry) => basename(entry.name, '.ts'))
  .toSorted();
const given = process.argv.slice(2);
const named = benches.filter((bench) => given.includes(bench));
const passedOn = given.filter((argument) => !benches.includes(argument));

if (named.length === 0 && passedOn.some((argument) => !argument.startsWith('-'))) {
  console.error(`no bench of that name; there are: ${benches.join(', ')}`);
  process.exitCode = 2;
} else {
  for (const bench of named.length > 0 ? named : benches) {
    console.log(`\n── ${bench}`);
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${bench}.ts`), ...passedOn], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
}
