/**
 * Runs a TypeScript command of this project where nothing is there but git and Node 20 or later: `node tests/run.mjs FILE …`.
 * Installs what package-lock.json names when it is not there or has changed, then goes on in the Node that is installed with it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = (/** @type {string[]} */ ...path) => join(root, ...path);
const changed = (/** @type {string} */ path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** @param {string} command @param {string[]} options @param {NodeJS.ProcessEnv} [env] */
function run(command, options, env) {
  const { status, error } = spawnSync(command, options, { cwd: root, stdio: 'inherit', env });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

// npm leaves a copy of the lock file behind when it has finished, so an install that was cut short is taken up again.
if (changed(inRoot('node_modules', '.package-lock.json')) < changed(inRoot('package-lock.json'))) {
  const npm = process.env['npm_execpath'];
  if (npm) run(process.execPath, [npm, 'ci']);
  else run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci']);
}

const installed = inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
run(existsSync(installed) ? installed : process.execPath, process.argv.slice(2), {
  ...process.env,
  PATH: [inRoot('node_modules', '.bin'), process.env['PATH']].join(delimiter),
});
