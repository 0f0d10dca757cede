import { describe, expect, it } from 'vitest';
import { MissingSetError, readSet, SetError } from '../../../src/cli/sets/read.ts';

const line = JSON.stringify({
  id: 'one',
  event: 'flood',
  lang: 'pt',
  a: ['A ponte caiu.', 'Ninguém morreu.'],
  b: ['Caiu a ponte.'],
  gold: [[0, 0]],
  partial: [[1, 0]],
  relation: { '0-0': ['equivalence'] },
  note: 'left alone',
});

/** Files in memory, where a file that is not there fails as the system does. */
function files(content: Readonly<Record<string, string>>) {
  return {
    read(path: string): Uint8Array {
      const text = content[path];
      if (text === undefined) {
        throw Object.assign(new Error(`ENOENT, open '${path}'`), { code: 'ENOENT' });
      }
      return new TextEncoder().encode(text);
    },
  };
}

function problem(text: string): string {
  try {
    readSet(files({ 'sets/a.jsonl': text }), 'sets/a.jsonl');
  } catch (error) {
    if (error instanceof SetError) return error.message;
    throw error;
  }
  return '';
}

describe('readSet', () => {
  it('refuses a file without a pair: nothing could be measured or fitted', () => {
    expect(problem('')).toContain('sets/a.jsonl holds no pair');
    expect(problem('\n  \n')).toContain('Fix: put one JSON object');
  });

  it('reads pairs, full and partial links alike, and leaves other keys alone', () => {
    const { name, digest, pairs } = readSet(
      files({ 'sets/a.jsonl': `${line}\n\n` }),
      'sets/a.jsonl',
    );
    expect(name).toBe('a');
    expect(digest).toMatch(/^[0-9a-f]{12}$/);
    expect(pairs).toEqual([
      {
        id: 'one',
        event: 'flood',
        lang: 'pt',
        left: ['A ponte caiu.', 'Ninguém morreu.'],
        right: ['Caiu a ponte.'],
        gold: new Set(['0-0', '1-0']),
        ignore: new Set(),
        relation: new Map([['0-0', ['equivalence']]]),
      },
    ]);
  });

  it('takes English where a line names no language', () => {
    const bare = JSON.stringify({ id: 'x', event: 'e', a: [], b: [], gold: [] });
    const { pairs } = readSet(files({ 'a.jsonl': bare }), 'a.jsonl');
    expect(pairs[0]).toMatchObject({ lang: 'en', ignore: new Set(), relation: new Map() });
  });

  it('knows a file by its bytes', () => {
    const digest = (text: string) => readSet(files({ a: text }), 'a').digest;
    expect(digest(line)).toBe(digest(line));
    expect(digest(line)).not.toBe(digest(`${line}\n`));
  });

  it.each([
    [
      'what is not JSON',
      `${line}\n{"id":`,
      'sets/a.jsonl:2',
      'Fix: put one JSON object on each line',
    ],
    ['a missing key', `${line}\n\n{"id":"x"}`, 'sets/a.jsonl:3', 'event'],
    ['another shape', '[]', 'sets/a.jsonl:1', 'Fix: give “id”'],
    [
      'a link beyond the text',
      JSON.stringify({ id: 'x', event: 'e', a: ['A.'], b: ['B.'], gold: [[0, 1]] }),
      'sets/a.jsonl:1',
      'Fix: count sentences from 0',
    ],
    [
      'a negative number',
      JSON.stringify({ id: 'x', event: 'e', a: ['A.'], b: ['B.'], gold: [[-1, 0]] }),
      'sets/a.jsonl:1',
      'gold',
    ],
  ])('names file, line and fix of %s', (_, text, place, words) => {
    expect(problem(text)).toContain(`${place}: `);
    expect(problem(text)).toContain(words);
  });

  it('tells a file that is not there from one that cannot be read', () => {
    expect(() => readSet(files({}), 'none.jsonl')).toThrow(MissingSetError);
    expect(() => readSet(files({}), 'none.jsonl')).toThrow('none.jsonl: it does not exist.');
    const locked = {
      read: () => {
        throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      },
    };
    expect(() => readSet(locked, 'a.jsonl')).toThrow('a.jsonl cannot be read: no permission.');
    expect(() => readSet(locked, 'a.jsonl')).not.toThrow(MissingSetError);
  });
});
