import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { benchCommand } from '../../../src/cli/bench.ts';
import type { FolderEntry } from '../../../src/content/files.ts';

/** A world of some files, and what a command says in it. */
function world(files: Readonly<Record<string, string>>) {
  const said = { out: [] as string[], err: [] as string[] };
  const missing = (path: string) => Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
  const effects = {
    join: posix.join,
    list(folder: string): FolderEntry[] {
      const names = Object.keys(files)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1).split('/'));
      if (names.length === 0) throw missing(folder);
      const folders = new Set(names.flatMap(([name, more]) => (name && more ? [name] : [])));
      return [
        ...[...folders].map((name): FolderEntry => ({ name, kind: 'folder' })),
        ...names
          .filter(({ length }) => length === 1)
          .map(([name = '']): FolderEntry => ({ name, kind: 'file' })),
      ];
    },
    read(path: string): Uint8Array {
      const text = files[path];
      if (text === undefined) throw missing(path);
      return new TextEncoder().encode(text);
    },
    print: (line: string) => said.out.push(line),
    complain: (line: string) => said.err.push(line),
  };
  const run = async (...args: string[]) => ({
    exit: await benchCommand(args, effects),
    out: said.out.join('\n'),
    err: said.err.join('\n'),
  });
  return { run };
}

const TOPICS = ['bridge', 'harbour', 'council', 'railway', 'hospital', 'market', 'forest'];

/** A set of a pair for each of seven events. */
const set = TOPICS.map((topic, at) =>
  JSON.stringify({
    id: `pair ${at}`,
    event: topic,
    a: [`The ${topic} was closed on Monday after a heavy storm.`, `Nobody at the ${topic} spoke.`],
    b: [`Seven people waited quietly.`, `On Monday a heavy storm closed the ${topic}.`],
    gold: [[0, 1]],
  }),
).join('\n');

const gold = {
  'tests/gold/ferry/links.yaml': `about: a test
links:
  - a: "The ferry sank …"
    b: "A ferry sank …"
    kind: edited
only-a:
  - "Nobody …"
only-b: []
`,
  'tests/gold/ferry/a.md': '---\noutlet: One\n---\n\nThe ferry sank on Monday. Nobody was hurt.\n',
  'tests/gold/ferry/b.md': '---\noutlet: Two\n---\n\nA ferry sank on Monday, the port said.\n',
  'tests/gold/ferry/ledgers.yaml': 'wording: []\n',
};

const TOOLS = [
  'Facing Pages',
  'diff (words)',
  'dolos-core (word k-grams)',
  'TF-IDF cosine',
  'character 3–5-grams',
];

describe('npm run bench', () => {
  it('says that there is no set, and goes on with the gold', async () => {
    const { exit, out, err } = await world(gold).run('--only', 'sets');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('There are no development sets here: going on with the own gold.');
    const { out: all } = await world(gold).run('--only', 'gold');
    expect(all).toContain('| ferry | en |');
    for (const tool of TOOLS) expect(all).toContain(`| ${tool} | `);
    expect(all).toContain('only here F1 | shuffled F1 | ms a pair');
  });

  it('prints a set’s figures for every tool, those of the default folder', async () => {
    const { exit, out } = await world({ '../shared/bench/storms.jsonl': set }).run(
      '--only',
      'sets',
    );
    expect(exit).toBe(0);
    expect(out).toContain('### storms\n');
    for (const tool of TOOLS) {
      expect(out).toMatch(
        new RegExp(`^\\| ${tool.replace(/[()]/g, '\\$&')} (\\| [\\d.]+ ){7}\\|$`, 'mu'),
      );
    }
    expect(out).toContain('### Facing Pages, cross-validated');
  });

  it('names a set that is not there, and goes on without it', async () => {
    const { exit, out, err } = await world({ 'storms.jsonl': set }).run(
      'none.jsonl',
      'storms.jsonl',
      '--only',
      'sets',
    );
    expect(exit).toBe(0);
    expect(err).toBe('none.jsonl: it does not exist. Going on without it.');
    expect(out).toContain('### storms\n');
  });

  it('stops at a set that cannot be read, with file and line', async () => {
    const { exit, err } = await world({ 'bad.jsonl': `${set}\n{` }).run('bad.jsonl');
    expect(exit).toBe(1);
    expect(err).toMatch(/^bad\.jsonl:8: this is not JSON.*\n {2}Fix: /u);
  });

  it('prints precision and recall of each ledger', async () => {
    const { exit, out } = await world(gold).run('--only', 'ledgers');
    expect(exit).toBe(0);
    expect(out).toContain('## Ledgers');
    for (const ledger of [
      'wording',
      'names',
      'quotes',
      'figures',
      'voices',
      'only here: clauses',
    ]) {
      expect(out).toMatch(
        new RegExp(`^\\| ${ledger} \\| [\\d.]+ \\| [\\d.]+ \\| \\d+ of \\d+ \\|`, 'mu'),
      );
    }
  });

  it('says where there is no gold', async () => {
    const { exit, out } = await world({}).run('--only', 'gold');
    expect({ exit, out }).toEqual({
      exit: 0,
      out: 'There is no gold here: this is not the project’s folder.\n',
    });
  });

  it('stops at gold that does not fit its articles, with file and reason', async () => {
    const changed = { ...gold, 'tests/gold/ferry/a.md': '---\noutlet: One\n---\n\nAll is well.\n' };
    const { exit, err } = await world(changed).run('--only', 'gold');
    expect(exit).toBe(1);
    expect(err).toContain('tests/gold/ferry/links.yaml');
    expect(err).toContain('The ferry sank');
  });

  it('explains a part that it does not have', async () => {
    const { exit, err } = await world(gold).run('--only', 'speed');
    expect(exit).toBe(2);
    expect(err).toContain("Unexpected part 'speed', expected scale, sets, gold, ledgers");
  });
});
