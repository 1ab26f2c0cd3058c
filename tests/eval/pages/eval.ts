/**
 * `npm run eval:pages -- [FOLDER...] [--misses]`: puts every notice of the folders (besides those of tests/fixtures) on a page in every way that the tests
 * know, has detection and reading meet it as the extension does, and prints how many pages were told apart and on how many every finding is that
 * of the plain text. By markup alone: some minutes.
 */
import { NEAR_MISSES } from '../../pages/near-misses.ts';
import { OTHER_PAGES } from '../../pages/others.ts';
import { ROUNDS } from '../../pages/rounds/rounds.ts';
import type { Wrapping } from '../../pages/rounds/wrapping.ts';
import type { Article } from '../../pages/article.ts';
import { findingsIn, forgetPages, verdictOf } from './markup-page.ts';
import { cut, directs, withoutHeader, withoutTitle } from './shortened.ts';
import { OWN_FOLDERS, textsOf, type Wanted } from './texts.ts';
import { ALL_WRAPPINGS } from './wrapped.ts';

const args = process.argv.slice(2);
const showMisses = args.includes('--misses');
const wanted = textsOf([...OWN_FOLDERS, ...args.filter((arg) => !arg.startsWith('--'))]);

/** Counts what holds, and names what does not. */
class Count {
  private held = 0;
  private readonly misses: string[] = [];
  add(holds: boolean, name: string): void {
    if (holds) this.held += 1;
    else this.misses.push(name);
  }
  get figure(): string {
    return `${this.held}/${this.held + this.misses.length}`;
  }
  tellMisses(): void {
    if (showMisses) for (const miss of this.misses) console.log(`    ${miss}`);
  }
}

const seenOf = ({ build, frame }: Wrapping, article: Article): string => (frame ?? build)(article);
const kindOf = (wrapping: Wrapping, article: Article) => verdictOf(seenOf(wrapping, article)).kind;

async function tellWrapping(wrapping: Wrapping): Promise<void> {
  const told = new Count();
  const equal = new Count();
  for (const { article, expected } of wanted) {
    const html = seenOf(wrapping, article);
    told.add(verdictOf(html).kind === 'notice', `${article.name} is taken for none`);
    if (!wrapping.styled) {
      equal.add(JSON.stringify(findingsIn(html)) === JSON.stringify(expected), `${article.name} reads otherwise`);
    }
  }
  const reading = wrapping.styled ? 'read in a browser alone' : `equal ${equal.figure}`;
  console.log(`  told ${told.figure}, ${reading}: ${wrapping.name}`);
  told.tellMisses();
  equal.tellMisses();
  await forgetPages();
}

const everyWrapping = Object.values(ALL_WRAPPINGS).flat();

async function tellShortened(
  name: string,
  shorten: (article: Article) => Article,
  among: readonly Wanted[],
): Promise<void> {
  const told = new Count();
  for (const { article } of among) {
    const short = shorten(article);
    for (const wrapping of everyWrapping) {
      told.add(kindOf(wrapping, short) === 'notice', `${article.name}, ${wrapping.name}`);
    }
    await forgetPages();
  }
  console.log(`  told ${told.figure}: ${name}`);
  told.tellMisses();
}

for (const [origin, wrappings] of Object.entries(ALL_WRAPPINGS)) {
  console.log(`\n${wanted.length} notices as ${origin}`);
  for (const wrapping of wrappings) await tellWrapping(wrapping);
}

console.log('\nShortened notices');
await tellShortened('without header', withoutHeader, wanted);
await tellShortened('without header and title', withoutTitle, wanted);
const stillDirect = wanted.filter(({ article }) => directs(cut(article)));
await tellShortened('cut to three paragraphs that direct', cut, stillDirect);
await tellShortened(
  'cut to three paragraphs before it directs',
  cut,
  wanted.filter((one) => !stillDirect.includes(one)),
);

console.log('\nNotices as files');
for (const { attached } of ROUNDS) {
  for (const wrapping of attached) {
    const told = new Count();
    // News come as no file.
    for (const { article } of wanted.filter(({ article: { name } }) => !name.startsWith('tin-')))
      told.add(kindOf(wrapping, article) === 'attachment', article.name);
    console.log(`  told ${told.figure}: ${wrapping.name}`);
    told.tellMisses();
    await forgetPages();
  }
}

console.log('\nPages that are none');
const others = {
  'first pages': OTHER_PAGES,
  'near misses': NEAR_MISSES,
  ...Object.fromEntries(ROUNDS.map(({ name, lists }) => [`lists of the ${name} round`, lists])),
};
for (const [name, pages] of Object.entries(others)) {
  const told = new Count();
  for (const { name: title, address, html } of pages) {
    // At its own address, and at one that says nothing.
    for (const path of [address.slice(address.indexOf('/')), '/page']) {
      const { kind, points } = verdictOf(html, path);
      told.add(kind === 'none', `${title} (${address}) at ${path}: ${kind}, ${points.toFixed(1)} points`);
    }
  }
  console.log(`  told ${told.figure}: ${name}`);
  told.tellMisses();
}
for (const { name, texts } of ROUNDS) {
  const told = new Count();
  for (const text of texts) {
    for (const wrapping of everyWrapping) {
      const { kind, points } = verdictOf(seenOf(wrapping, text));
      told.add(kind === 'none', `${text.name}, ${wrapping.name}: ${kind}, ${points.toFixed(1)} points`);
    }
    await forgetPages();
  }
  console.log(`  told ${told.figure}: texts of the ${name} round, wrapped as notices are`);
  told.tellMisses();
}
