import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ArticleInput, PassageInput } from '../../../src/align/alignment.ts';
import { describeLink } from '../../../src/align/spans/describe.ts';
import { nameForms } from '../../../src/align/spans/names.ts';
import { nodeFiles, readPair } from '../../../src/cli/bench/gold/index.ts';
import { changesOf } from './changes.ts';

const ROOT = new URL('../../../', import.meta.url);
const words = z.nullable(z.string());
const state = z.enum(['changed', 'own', 'spelling', 'moved']);
const wordGold = z.array(
  z.object({
    a: z.string(),
    b: z.string(),
    kind: z.enum(['verbatim', 'edited', 'reworded']),
    changes: z.array(z.tuple([words, words, state])),
  }),
);

const pair = readPair(nodeFiles(ROOT), 'tests/gold', 'baghdad-rally');
const gold = wordGold.parse(
  parse(readFileSync(new URL('tests/gold/baghdad-rally/words.yaml', ROOT), 'utf8')),
);

/** The one passage that is, or begins with, the given words. */
function passage(article: ArticleInput, opening: string): PassageInput {
  const start = opening.replace(/ …$/u, '');
  const found = article.passages.filter(({ text }) =>
    opening === start ? text === start : text.startsWith(start),
  );
  expect(found, opening).toHaveLength(1);
  return found[0] ?? { text: '', furniture: false, block: 0 };
}

describe('the words inside the links of the first story', () => {
  test.each(gold)('$a = $b', ({ a, b, kind, changes }) => {
    const [left, right] = [passage(pair.left, a), passage(pair.right, b)];
    const names = nameForms(pair.names);
    const found = describeLink(left, right, { left: 'en', right: 'en' }, names);
    expect(changesOf(left.text, right.text, found.spans)).toEqual(changes);
    expect(found.kind).toBe(kind);
  });

  test('the gold has every link that a careful reader draws', () => {
    expect(gold).toHaveLength(pair.links.filter((link) => !link.optional).length);
  });
});
