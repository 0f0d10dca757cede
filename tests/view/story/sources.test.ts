import { expect, it } from 'vitest';
import { storySources } from '../../../src/view/story/sources.ts';
import { article } from '../stand-ins.ts';
import { storyOf } from './comparisons.ts';

it('names every article of a story once, in its order and by turns in two columns', () => {
  const url = 'https://gamma.example/1';
  const { story, comparisons } = storyOf(
    [
      article('Alpha', [['One.']]),
      article('Beta', [['Two.']]),
      article('Gamma', [['Three.']], { url }),
    ],
    {},
  );
  expect(storySources(story, comparisons).map((one) => [one.outlet, one.side, one.url])).toEqual([
    ['Alpha', 'a', null],
    ['Beta', 'b', null],
    ['Gamma', 'a', url],
  ]);
});
