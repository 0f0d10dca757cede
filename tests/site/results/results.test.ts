import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { align } from '../../../src/align/index.ts';
import { ledgers } from '../../../src/analyse/index.ts';
import { parseArticle } from '../../../src/content/index.ts';
import type { Article, Story } from '../../../src/content/story.ts';
import { Computation } from '../../../src/site/results/compute.ts';
import type { Engine } from '../../../src/site/results/engine.ts';
import { resultsInputs } from '../../../src/site/results/inputs.ts';
import { recall } from '../../../src/site/results/keep.ts';
import {
  keptAlignment,
  keptLedgers,
  type ResultsInput,
  resultFiles,
} from '../../../src/site/results/results.ts';
import { project } from '../build.ts';

function article(outlet: string, text: string): Article {
  const { article } = parseArticle(`---\noutlet: ${outlet}\n---\n\n${text}\n`, 'a.md');
  if (article === null) throw new Error('Unexpected article');
  return { ...article, slug: outlet.toLowerCase() };
}

function story(number: number, changes: Partial<Story> = {}): Story {
  const told = `The ferry to pier ${number} sank at dawn. Crews from Hashed saved the guards.`;
  return {
    slug: `story-${number}`,
    title: 'The ferry',
    date: null,
    summary: null,
    names: [],
    same: [],
    different: [],
    articles: [article('Left', told), article('Right', `${told} It rained all day.`)],
    ...changes,
  };
}

function inputOf(one: Story) {
  const [input] = resultsInputs([one]);
  if (input === undefined) throw new Error('Unexpected story of one article');
  return input;
}

let engine: Engine;
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'facing-pages-results-'));
  engine = { folder, aligner: 'aligner', analyst: 'analyst' };
});
afterEach(() => rm(engine.folder, { recursive: true, force: true }));

describe('a result of before is met by no other input', () => {
  const own = story(1);
  const [left, right] = own.articles;
  if (left === undefined || right === undefined) throw new Error('Unexpected story');
  const files = (one: Story, code: Partial<Engine> = {}) =>
    resultFiles({ ...engine, ...code }, inputOf(one));

  it('is met by the same one', () => {
    expect(files(story(1))).toEqual(files(own));
  });

  it.each<[string, Story, Partial<Engine>]>([
    ['a rule of the aligner', own, { aligner: 'another' }],
    ['a word', { ...own, articles: [article('Left', 'The ferry sank.'), right] }, {}],
    ['a language', { ...own, articles: [left, { ...right, lang: 'en-GB' }] }, {}],
    ['a same name', { ...own, names: [['Hashed', 'Hashd']] }, {}],
    [
      'a pin',
      {
        ...own,
        same: [
          {
            passages: [
              { article: 'left', passage: 0 },
              { article: 'right', passage: 2 },
            ],
          },
        ],
      },
      {},
    ],
    ['the sides', { ...own, articles: [right, left] }, {}],
  ])('%s changes alignment and ledgers', (_, one, code) => {
    const [before, after] = [files(own), files(one, code)];
    expect(after.alignment).not.toBe(before.alignment);
    expect(after.ledgers).not.toBe(before.ledgers);
  });

  it.each<[string, Story, Partial<Engine>]>([
    ['a rule of the ledgers', own, { analyst: 'another' }],
    ['the date of the event', { ...own, date: '2021-05-03' }, {}],
    ['an outlet', { ...own, articles: [{ ...left, outlet: 'Post' }, right] }, {}],
  ])('%s changes the ledgers and not the alignment', (_, one, code) => {
    const [before, after] = [files(own), files(one, code)];
    expect(after.alignment).toBe(before.alignment);
    expect(after.ledgers).not.toBe(before.ledgers);
  });
});

it.each([
  ['empty', () => ''],
  ['cut off', (whole: string) => whole.slice(0, -1)],
  ['of another shape', () => '[]'],
])('a result whose file is %s is computed anew, and the file is whole again', async (_, damage) => {
  const input = inputOf(story(1));
  const results = async () => {
    const alignment = await keptAlignment(engine, input);
    return { alignment, ledgers: await keptLedgers(engine, input, alignment) };
  };
  const before = await results();
  for (const file of Object.values(resultFiles(engine, input))) {
    const whole = await readFile(file);
    await writeFile(file, damage(whole.toString('latin1')), 'latin1');
    expect(await results()).toEqual(before);
    expect(await readFile(file)).toEqual(whole);
  }
});

describe('many results at once', () => {
  const root = pathToFileURL(`${project}/`);
  // More than are left to those who ask.
  const stories = Array.from({ length: 30 }, (_, number) => story(number));
  const inputs = resultsInputs(stories);
  const compute = (all: readonly ResultsInput[], progress: (done: number, all: number) => void) => {
    const computation = new Computation(root, engine);
    // As they are read, one after the other.
    for (const input of all) computation.add([input]);
    return computation.end(progress);
  };

  it('are those that one after the other gives, told of as they come', async () => {
    const told: string[] = [];
    await compute(inputs, (done, all) => told.push(`${done} of ${all}`));
    expect(told).toEqual(inputs.map((_, at) => `${at + 1} of 30`));
    for (const input of inputs) {
      const { left, right, options } = input.alignment;
      const alignment = align(left, right, options);
      const files = resultFiles(engine, input);
      const told = JSON.stringify(alignment, (key, value) => (key === 'features' ? {} : value));
      expect(recall(files.alignment)?.toString()).toBe(told);
      expect(recall(files.ledgers)?.toString()).toBe(
        JSON.stringify(ledgers({ ...input.ledgers, alignment })),
      );
      expect(await keptAlignment(engine, input)).toEqual(JSON.parse(told));
    }
    const again: string[] = [];
    await compute(inputs, () => again.push('computed'));
    expect(again).toEqual([]);
  });

  it('fail as one where one fails, and nobody who asks for one is left waiting', async () => {
    const last = inputs.at(-1);
    if (last === undefined) throw new Error('Unexpected lack of stories');
    const { left: bad } = structuredClone(last.alignment);
    // Nothing that the reader gives is like this.
    Reflect.set(bad, 'passages', [null]);
    const broken = { ...last, alignment: { ...last.alignment, left: bad } };
    // One thread gets both, whichever of the others are there before it fails.
    const computed = compute([...inputs.slice(0, -1), broken, last], () => undefined);
    const outcomes = await Promise.allSettled([computed, keptAlignment(engine, last)]);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected' });
      expect(String(Reflect.get(outcome, 'reason'))).toContain('null');
    }
    const left = await readdir(engine.folder, { recursive: true });
    // No half file: every name ends as a whole one does.
    expect(left.filter((name) => /\d-\d+$/.test(name))).toEqual([]);
  });
});
