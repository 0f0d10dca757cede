import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OutgoingFile } from '../../../src/cli/effects.ts';
import { evaluate, readAllCases } from '../../../src/cli/fit/evaluate.ts';
import { fitFinal, weightsFile } from '../../../src/cli/fit/final.ts';
import { fitCommand } from '../../../src/cli/fit.ts';
import type { FolderEntry } from '../../../src/content/files.ts';
import { invented } from './synthetic.ts';

const sets = [invented(10)];

/** A set as its file holds it. */
const file = sets
  .flatMap(({ pairs }) => pairs)
  .map(({ id, event, lang, left, right, gold }) =>
    JSON.stringify({
      id,
      event,
      lang,
      a: left,
      b: right,
      gold: [...gold].map((key) => key.split('-').map(Number)),
    }),
  )
  .join('\n');

async function run(...args: string[]) {
  const said: string[] = [];
  const written: OutgoingFile[] = [];
  const exit = await fitCommand(args, {
    join: posix.join,
    size: () => 0,
    list: (): FolderEntry[] => {
      throw new Error('ENOENT');
    },
    read: (path) => {
      if (path === 'invented.jsonl') return new TextEncoder().encode(file);
      throw Object.assign(new Error(path), { code: 'ENOENT' });
    },
    print: (line) => said.push(line),
    complain: (line) => said.push(line),
    write: (files) => written.push(...files),
  });
  return { exit, said: said.join('\n'), written };
}

describe('the file of weights', () => {
  const cases = readAllCases(sets);
  const figures = evaluate(sets, cases, [1]);
  const fitted = fitFinal(sets, cases);
  const text = weightsFile(sets, figures, fitted);
  const read: unknown = JSON.parse(text);

  it('holds what was fitted, to six digits', () => {
    const rounded = (value: number) => Number(value.toPrecision(6));
    expect(read).toMatchObject({
      threshold: Number(figures.threshold.toFixed(2)),
      calibration: {
        slope: rounded(fitted.calibration.slope),
        intercept: rounded(fitted.calibration.intercept),
      },
      lexical: {
        intercept: rounded(fitted.lexical.intercept),
        features: Object.fromEntries(
          Object.entries(fitted.lexical.features).map(([name, numbers]) => [
            name,
            numbers.map(rounded),
          ]),
        ),
      },
      context: { intercept: rounded(fitted.context.intercept) },
    });
  });

  it('tells what it was made from, and how well that did', () => {
    expect(read).toMatchObject({
      provenance: {
        script: 'npm run fit',
        sets: [{ name: 'set', sha256: '000000000000', pairs: 10, links: 20 }],
        crossValidation: [{ name: 'set', f1: Number(figures.sets[0]?.f1.toFixed(3)) }],
      },
    });
  });

  it('has a list of numbers on one line, and is the same for the same sets', () => {
    expect(text).toMatch(/^ +"dice": \[ ?-?[\d.e-]+(, -?[\d.e-]+){2} ?\],?$/mu);
    expect(weightsFile(sets, figures, fitFinal(sets, readAllCases(sets)))).toBe(text);
  });
});

describe('npm run fit', () => {
  it('prints the figures and writes nothing on trial', async () => {
    const { exit, said, written } = await run('invented.jsonl', '--dry');
    expect({ exit, written }).toEqual({ exit: 0, written: [] });
    expect(said).toMatch(/^\| invented (\| [\d.–-]+ ){10}\|$/mu);
  });

  it('rewrites the weights, in a shape that the aligner reads', async () => {
    const { exit, written } = await run('invented.jsonl');
    expect(exit).toBe(0);
    expect(written.map(({ path }) => path)).toEqual(['src/align/weights.json']);
    const shipped = await import('../../../src/align/weights.json', { with: { type: 'json' } });
    const made: unknown = JSON.parse(written[0]?.text ?? '');
    expect(shapeOf(made)).toEqual(shapeOf(shipped.default));
  });

  it('says where there is no set', async () => {
    const { exit, said, written } = await run();
    expect({ exit, written }).toEqual({ exit: 1, written: [] });
    expect(said).toMatch(/^No development set found\.\n {2}Fix: /u);
    expect((await run('none.jsonl')).said).toBe('none.jsonl: it does not exist.');
  });
});

/** The names of an object's parts, and of theirs; what the sets make differ is left out. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(() => 'number');
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      key === 'provenance' ? [] : [[key, shapeOf(part)]],
    ),
  );
}
