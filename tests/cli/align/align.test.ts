import { expect, it } from 'vitest';
import { z } from 'zod';
import { alignCommand } from '../../../src/cli/align.ts';
import { diskFiles } from '../../../src/content/index.ts';

/** Runs the command on lines of standard input. */
async function run(args: readonly string[], input: readonly string[] = []) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await alignCommand(args, {
    ...diskFiles,
    async *lines() {
      yield* input;
    },
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
  });
  return { code, out, err };
}

const first = ['content/baghdad-rally/al-jazeera.md', 'content/baghdad-rally/trt-world.md'];

const pairShape = z.object({
  left: z.object({ passages: z.array(z.object({ text: z.string() })) }),
  right: z.object({ passages: z.array(z.object({ text: z.string() })) }),
  links: z.array(z.object({ left: z.number(), right: z.number(), kind: z.string() })),
  rows: z.array(z.object({ left: z.array(z.number()), right: z.array(z.number()) })),
});

it('prints passages, links and rows of two files', async () => {
  const { code, out } = await run(first);
  expect(code).toBe(0);
  const { left, right, links, rows } = pairShape.parse(JSON.parse(out.join('\n')));
  expect(left.passages.length).toBe(24);
  expect(right.passages.length).toBe(23);
  const text = links.map((link) => [
    left.passages[link.left]?.text.slice(0, 8),
    right.passages[link.right]?.text.slice(0, 8),
    link.kind,
  ]);
  expect(text).toContainEqual(['Since th', 'Since th', 'verbatim']);
  expect(rows.flatMap((row) => row.left).sort((a, b) => a - b)).toEqual(
    left.passages.map((_, i) => i),
  );
});

it('answers each line with a line', async () => {
  const line = (id: string, a: string[], b: string[]) => JSON.stringify({ id, lang: 'en', a, b });
  const same = 'The harbour board closed the northern quay on Tuesday after the storm.';
  const other = 'Nurses in the county voted for a strike over weekend pay.';
  const { code, out } = await run(
    ['--jsonl'],
    [line('one', [other, same], [same, other]), '', line('none', [same], [])],
  );
  expect(code).toBe(0);
  const [one, none] = out.map((text): unknown => JSON.parse(text));
  expect(one).toMatchObject({
    id: 'one',
    links: [
      { a: 0, b: 1, kind: 'verbatim', confidence: expect.any(Number) },
      { a: 1, b: 0, kind: 'verbatim' },
    ],
  });
  expect(none).toEqual({ id: 'none', links: [] });
});

it('reports every line that is no pair by its number, and aligns the rest', async () => {
  const { code, out, err } = await run(
    ['--jsonl'],
    ['{', '{"id":"x","a":[],"b":[]}', '{"id":"y","a":"no"}'],
  );
  expect(code).toBe(1);
  expect(out).toEqual(['{"id":"x","links":[]}']);
  expect(err.map((text) => text.split(':')[0])).toEqual(['line 1', 'line 3']);
  expect(err[1]).toMatch(/\ba\b.*\bb\b/s);
});

it('takes a byte order mark before the first line for none of its text', async () => {
  const { code, out, err } = await run(
    ['--jsonl'],
    ['\uFEFF{"id":"x","a":[],"b":[]}', '\uFEFF{"id":"y","a":[],"b":[]}'],
  );
  expect(out).toEqual(['{"id":"x","links":[]}']);
  expect(code).toBe(1);
  expect(err.map((text) => text.split(':')[0])).toEqual(['line 2']);
});

it('gives an id back as it was, and refuses a number that cannot be', async () => {
  const line = (id: string) => `{"id":${id},"a":[],"b":[]}`;
  const ids = ['"12345678901234567890"', '9007199254740991', '-7', '1.5'];
  const { code, out, err } = await run(
    ['--jsonl'],
    [...ids.map(line), line('12345678901234567890')],
  );
  expect(out).toEqual(ids.map((id) => `{"id":${id},"links":[]}`));
  expect(code).toBe(1);
  expect(err.join()).toMatch(/^line 5: .*write it as a string/u);
});

it('reports a language that is none, and the one that was most likely meant', async () => {
  const line = (lang: unknown) => JSON.stringify({ id: 'x', lang, a: [], b: [] });
  const { code, out, err } = await run(
    ['--jsonl'],
    [line('DE-at'), line('!!'), line('German'), line(''), line(5), line('a'.repeat(10_000))],
  );
  expect(code).toBe(1);
  expect(out).toEqual(['{"id":"x","links":[]}']);
  expect(err.map((text) => text.split(':')[0])).toEqual(
    [2, 3, 4, 5, 6].map((number) => `line ${number}`),
  );
  expect(err[0]).toBe(
    'line 2: Unexpected "lang" “!!”, expected a BCP 47 tag such as en, de, pt-BR or zh-Hant: words are compared by the rules of this language.\n  Fix: write {"id": …, "lang": "en", "a": ["…"], "b": ["…"]} on one line.',
  );
  expect(err[1]).toContain('Fix: write "lang": "de".');
  expect(err[3]).toContain('expected string');
});

it('reports all problems of both files with their places', async () => {
  const { code, out, err } = await run(['content/nothing.md', 'README.md']);
  expect(code).toBe(1);
  expect(out).toEqual([]);
  expect(err.join('\n')).toContain('content/nothing.md');
  expect(err.join('\n')).toContain('README.md:1:1');
});

it.each([[['one.md']], [['a.md', 'b.md', 'c.md']], [['--jsonl', 'a.md']], [['--loud']], [[]]])(
  'explains itself to %j',
  async (args) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err.join('\n')).toContain('npm run -s align');
  },
);

it('tells in words why links are drawn, and why others are not', async () => {
  const { code, out } = await run([...first, '--explain']);
  expect(code).toBe(0);
  const told = out.join('\n');
  expect(told).toMatch(/^Al Jazeera \(left\) and TRT World \(right\): 18 links\n/u);
  expect(told).toContain(
    [
      'Marchers call for expulsion of remaining US forces in Iraq as they …',
      '   The crowd called for the expulsion of remaining American forces from Iraq …',
      '   reworded · confidence',
    ].join('\n'),
  );
  expect(told).toMatch(/Both print [^.]*“expulsion”/u);
  expect(told).toContain('Near in meaning: “attack” with “strike”.');
  expect(told).toMatch(
    /The 10 likeliest that are not linked\n\n– .+\n.+\n {2}confidence 0\.\d\d, below 0\.\d/u,
  );
  expect(told).toContain('Against it: ');
  expect(told).toContain(' · found by weighing what both print and where it stands\n');
  expect(told).not.toMatch(/\b1 (?:words|links)\b|score|without their like|tells much/u);
});

it('explains files, not lines', async () => {
  const { code, err } = await run(['--jsonl', '--explain']);
  expect(code).toBe(2);
  expect(err.join('\n')).toContain('expected two files (with --explain or without) or --jsonl');
});
