import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { project } from './build.ts';

const gold = join(project, 'tests', 'gold');

async function article(folder: string, name: string, lines: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.md`), `${lines.join('\n')}\n`);
}

/** Copies the articles of a story in `tests/gold/`; what else stands there is no content. */
async function copy(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(join(gold, from))) {
    if (name.endsWith('.md')) await cp(join(gold, from, name), join(to, name));
  }
}

const SUBJECTS = [
  'The harbour board',
  'A tug master',
  'The ferry office',
  'A dock union',
  'The mayor',
];
const VERBS = ['closed', 'inspected', 'reopened', 'painted', 'measured', 'sold', 'flooded'];
const OBJECTS = [
  'the northern quay',
  'a grain shed',
  'the old crane',
  'two barges',
  'the fish hall',
];
const TIMES = ['at dawn', 'on Tuesday', 'after the storm', 'without notice', 'for an hour'];

/** Sentence `n` of a long report: no two are the same. */
function sentence(n: number): string {
  const pick = (list: readonly string[], step: number) => list[Math.floor(n / step) % list.length];
  return `${pick(SUBJECTS, 1)} ${pick(VERBS, 5)} ${pick(OBJECTS, 35)} ${pick(TIMES, 2)}, entry ${n + 1} of the log says.`;
}

/** A report of 400 passages, four to a paragraph. */
function report(outlet: string, order: (n: number) => number): string[] {
  const lines = ['---', `outlet: ${outlet}`, '---'];
  for (let n = 0; n < 400; n += 4) {
    lines.push('', [n, n + 1, n + 2, n + 3].map((i) => sentence(order(i))).join(' '));
  }
  return lines;
}

/** As long as a headline that was taken for a title. */
const LONG_TITLE =
  'Inquiry into the flooding of the fish hall finds that three warnings about the northern quay were passed on, read by the harbour board and not acted upon';

const SUMMARY = 'A panel published what it found out about the flooding of a fish hall.';

/** The stories that the tests of the site need beside the first one, by slug. */
export const testStories = {
  arabic: 'qitar-alshamal',
  hebrew: 'rakevel-har-yaara',
  chinese: 'qingyu-metro',
  japanese: 'kirihama-suido',
  long: 'harbour-log',
  apart: 'two-events',
  three: 'three-outlets',
  excerpt: 'excerpt',
  names: 'long-names',
  brief: 'quay-lights',
} as const;

/**
 * Writes a folder of stories for the tests: scripts from right to left and without spaces, 400
 * passages, two articles that share nothing, three outlets, an article that may only be excerpted, names
 * and a title as long as they get, and two briefs of one sentence.
 */
export async function writeTestStories(folder: string): Promise<void> {
  const to = (slug: string) => join(folder, slug);
  const { arabic, hebrew, chinese, japanese, long, apart, three, excerpt, names, brief } =
    testStories;
  for (const slug of [arabic, hebrew, chinese, japanese]) await copy(slug, to(slug));
  const rail = ['title: הרכבל להר היערה', 'summary: שני דיווחים על הרכבל.'];
  await article(to(hebrew), 'story', ['---', ...rail, '---']);
  await article(
    to(long),
    'harbour-gazette',
    report('Harbour Gazette', (n) => n),
  );
  // The second report tells each dozen backwards and, in every third, has entries of its own.
  const shuffled = (n: number) =>
    Math.floor(n / 12) % 3 === 0 ? n + 400 : n - (n % 12) + 11 - (n % 12);
  await article(to(long), 'quayside-news', report('Quayside News', shuffled));
  await mkdir(to(apart), { recursive: true });
  await cp(join(gold, arabic, 'a.md'), join(to(apart), 'in-arabic.md'));
  await article(to(apart), 'in-english', report('Harbour Gazette', (n) => n).slice(0, 9));
  await article(to(three), 'first', report('First Post', (n) => n).slice(0, 9));
  await article(to(three), 'second', report('Second Post', (n) => n + 2).slice(0, 9));
  await article(to(three), 'third', report('Third Post', (n) => n + 4).slice(0, 9));
  const limited = report('Third Post', (n) => n + 4).slice(0, 9);
  await article(to(excerpt), 'first', report('First Post', (n) => n).slice(0, 9));
  await article(to(excerpt), 'third', [
    ...limited.slice(0, 2),
    'rights: excerpt',
    ...limited.slice(2),
  ]);
  await article(
    to(names),
    'chronicle',
    report('The Royal Northumberland and Tyneside Evening Chronicle', (n) => n).slice(0, 9),
  );
  await article(
    to(names),
    'zeitung',
    report('Wirtschaftsnachrichtenagenturgesellschaftszeitung', (n) => n + 2).slice(0, 9),
  );
  await article(to(names), 'news', report('Quayside News', (n) => n + 4).slice(0, 9));
  const told = (outlet: string, keys: readonly string[], text: string) => [
    '---',
    `outlet: ${outlet}`,
    ...keys,
    '---',
    '',
    text,
  ];
  await article(
    to(brief),
    'advertiser',
    told(
      'The Northern Quay and Lower Harbour Evening Advertiser',
      ['headline: أضواء الرصيف', 'published: 2031-05-06'],
      'The lights on the quay were lit again on Monday, and the *Grey Heron of Lower Quayhead* was first past them.',
    ),
  );
  await article(
    to(brief),
    'intelligencer',
    told(
      'The Upper Harbour and Fish Hall Weekly Intelligencer',
      [],
      'On Monday the lights on the quay were lit again, and the *Grey Heron of Lower Quayhead* came first.',
    ),
  );
  await article(to(names), 'story', ['---', `title: ${LONG_TITLE}`, `summary: ${SUMMARY}`, '---']);
}
