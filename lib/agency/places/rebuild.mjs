/**
 * Writes the tables of this folder anew from a clone of github.com/thanglequoc/vietnamese-provinces-database (MIT, Thang Le
 * Quoc; names alone are taken, which are facts of the National Statistics Office's list):
 *
 *   node lib/agency/places/rebuild.mjs CLONE
 *
 * The tag v2.4.1 has the units before 1 July 2025, the newest commit those after it and what each province was made of.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [clone = ''] = process.argv.slice(2);
const git = (/** @type {string[]} */ ...options) =>
  execFileSync('git', ['-C', clone, ...options], { encoding: 'utf8', maxBuffer: 2 ** 28 });

const BEFORE = 'v2.4.1';
const [newest] = git('ls-tree', '--name-only', 'HEAD', 'json/')
  .split('\n')
  .filter((name) => /full_json_generated_data.*\.json$/u.test(name))
  .toReversed();
/** @typedef {{ Name: string, FullName: string, District?: Unit[], Wards?: Unit[] }} Unit */
/** @type {Unit[]} */
const before = JSON.parse(git('show', `${BEFORE}:json/simplified_json_generated_data_vn_units.json`));
/** @type {Unit[]} */
const after = JSON.parse(git('show', `HEAD:${newest}`));
const mergers = git('show', 'HEAD:dataset-generation-scripts/bando_co_dvch.sql').matchAll(
  /\('ti\d+', '(?:Thành Phố|Tỉnh|Thủ Đô) (?<name>[^']+)'.*, '(?<parts>[^']+)'\)/gu,
);

const byName = new Intl.Collator('vi').compare;
const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** "Hoà", "Thuỷ" as "Hòa", "Thủy": one of two spellings for all, the one that most offices write. */
const toneFirst = (/** @type {string} */ name) =>
  name
    .normalize('NFD')
    .replaceAll(new RegExp(`(?<!q)(o(?=[ae])|u(?=y))(\\p{L})([${TONES}])(?![\\p{L}\\p{M}])`, 'giu'), '$1$3$2')
    .normalize('NFC');
const nameOf = (/** @type {Unit} */ { Name }) => toneFirst(Name.replace('Đặc khu ', ''));
const kindOf = (/** @type {Unit} */ { FullName }) =>
  /^(?:thành phố|thị xã|thị trấn|đặc khu|\p{L}+)/iu.exec(FullName)?.[0].toLowerCase() ?? '';

/** `huyện: A, B; thị xã: C`, each kind's names in order. @param {Unit[]} units */
function listed(units) {
  const kinds = Map.groupBy(units, kindOf);
  return [...kinds]
    .toSorted(([one], [other]) => byName(one, other))
    .map(([kind, members]) => `${kind}: ${members.map(nameOf).toSorted(byName).join(', ')}`)
    .join('; ');
}

/** The former provinces that a province was made of. @type {Map<string, string[]>} */
const parts = new Map();
for (const { groups } of mergers) {
  const names = (groups?.['parts'] ?? '').replace('TPHCM', 'thành phố Hồ Chí Minh').split(/, | và /u);
  const former = names
    .map((name) => toneFirst(name.replace(/^(?:tỉnh|thành phố) /u, '')))
    .filter((name) => name !== 'giữ nguyên');
  if (former.length > 0) parts.set(toneFirst(groups?.['name'] ?? ''), former.toSorted(byName));
}

/** @param {Unit} unit */
function provinceRow(unit) {
  const from = parts.get(nameOf(unit));
  const merged = from ? `, from: [${from.map(quoted).join(', ')}]` : '';
  return `{ kind: ${quoted(kindOf(unit))}${merged} }`;
}

const SOURCE = `// Written by rebuild.mjs from thanglequoc/vietnamese-provinces-database (MIT):`;
const on = (/** @type {string} */ commit) => git('log', '-1', '--format=%h of %ad', '--date=short', commit).trim();
const write = (/** @type {string} */ file, /** @type {string} */ text) =>
  writeFileSync(fileURLToPath(new URL(file, import.meta.url)), text);
const quoted = (/** @type {string} */ text) => `'${text.replaceAll("'", "\\'")}'`;
const sorted = (/** @type {Unit[]} */ units) => units.toSorted((one, other) => byName(one.Name, other.Name));
const record = (/** @type {[string, string][]} */ rows) =>
  rows.map(([key, value]) => `  ${/^[\p{L}\p{N}]+$/u.test(key) ? key : quoted(key)}: ${value},`).join('\n');

write(
  'provinces.ts',
  `${SOURCE} ${on('HEAD')}, and ${on(BEFORE)}.

/** The 34 provinces since 1 July 2025 (202/2025/QH15): their kind, and the former ones that they were made of, if any. */
export const PROVINCES: Record<string, { kind: string; from?: string[] }> = {
${record(sorted(after).map((unit) => [nameOf(unit), provinceRow(unit)]))}
};

/** The 63 provinces before, with their kind. */
export const FORMER_PROVINCES: Record<string, string> = {
${record(sorted(before).map((unit) => [nameOf(unit), quoted(kindOf(unit))]))}
};
`,
);
write(
  'districts.ts',
  `${SOURCE} ${on(BEFORE)}.

/** The districts of the 63 provinces until 30 June 2025, by kind. */
export const DISTRICTS: Record<string, string> = {
${record(sorted(before).map((unit) => [nameOf(unit), quoted(listed(unit.District ?? []))]))}
};
`,
);
write(
  'communes.ts',
  `${SOURCE} ${on('HEAD')}.

/** The communes of the 34 provinces since 1 July 2025, by kind. */
export const COMMUNES: Record<string, string> = {
${record(sorted(after).map((unit) => [nameOf(unit), quoted(listed(unit.Wards ?? []))]))}
};
`,
);
