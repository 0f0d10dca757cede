import { describe, expect, it } from 'vitest';
import { ledgers } from '../../../src/analyse/index.ts';
import { compare } from '../comparisons.ts';

/** The choices of words in one link, of which the aligner is as sure as said. */
function choices(left: string, right: string, confidence = 0.8): string[] {
  const { alignment, ...input } = compare({ left: [left], right: [right] });
  const links = alignment.links.map((link) => ({ ...link, confidence }));
  return ledgers({ ...input, alignment: { ...alignment, links } }).wording.entries.map(
    ({ words }) => `${words.left.forms.join('; ')} | ${words.right.forms.join('; ')}`,
  );
}

describe('what stands between the same words', () => {
  const bakery = 'The old bakery reopened beside the harbour, after months of work on its roof.';

  it('is told word for word', () => {
    expect(
      choices(
        bakery,
        'The village bakery reopened beside the station, after months of loud protests by neighbours and traders.',
      ),
    ).toEqual(['old | village', 'harbour | station']);
  });

  it('is no choice of words where somebody spoke to somebody', () => {
    expect(
      choices(
        'The mayor of the old town, Ada Poe, said on Monday that the bridge would open in May.',
        'The mayor of the old town, Ada Poe, told Radio North on Monday that the bridge would open in May.',
      ),
    ).toEqual([]);
  });

  it('is told at the opening of both passages only where they share much', () => {
    expect(
      choices(
        'A former bank manager who stole from widows was jailed for nine years on Friday.',
        'SMIRKING bank boss Tom Poe was jailed for nine years after he conned pensioners.',
      ),
    ).not.toContainEqual(expect.stringContaining('former'));
    expect(
      choices(
        'A former bank manager was jailed for nine years on Friday.',
        'SMIRKING bank manager was jailed for nine years on Friday.',
      ),
    ).toContain('former | SMIRKING');
  });

  it.each([
    [
      'a name against a common word',
      'Neighbours near the mill heard shouting before dawn and rang for help at once.',
      'Neighbours near Barlow heard glass breaking while the first patrols drove up slowly.',
    ],
    [
      'a verb that cites against one that does not',
      'The mayor announced higher tolls for the bridge from the coming spring onwards.',
      'The mayor wants higher tolls although traders along the quay have protested loudly.',
    ],
    [
      'two phrases, with a comma between them',
      'Keepers moved the otters, hungry and tired, to pools upstream while pumps dried the house.',
      'Keepers moved the wet, frightened animals to pools where volunteers had brought them fish.',
    ],
    [
      'two phrases, with a comma between them, in one sentence otherwise',
      'Rescuers carried the old man, wet and tired, to the harbour hall on Monday night.',
      'Rescuers carried the old driver to the harbour hall on Monday night.',
    ],
    [
      'what is said of somebody against where somebody was',
      'The council thanked Ada Holt, speaker of families, on Monday for her long patience.',
      'The council thanked Ada Holt before crowded benches on Monday for her long patience.',
    ],
    [
      'what somebody is, behind a name and a comma, against what somebody does',
      'The council thanked Ada Holt tearfully on Monday for her long patience.',
      'The council thanked Ada Holt, miller on Monday and for her long patience.',
    ],
    [
      'an adverb against another word',
      'The council voted yesterday on plans that traders in the lower town have long opposed.',
      'The council voted money on plans whose drawings nobody outside it was allowed to see.',
    ],
    [
      'words with digits',
      'The warehouse burned in the mid-1990s and was never rebuilt by its owners.',
      "The warehouse burned in the mid-'90s and was never rebuilt by its owners.",
    ],
  ])('is no choice of words where it is %s', (_, left, right) => {
    expect(choices(left, right)).toEqual([]);
    expect(choices(right, left)).toEqual([]);
  });

  it('needs a surer link where it is longer and little else is shared', () => {
    const [left, right] = [
      'The crew left port boiler rooms locked, and smoke filled every deck above.',
      'The crew left spare engines locked: all passengers waited in the rain for buses.',
    ];
    expect(choices(left, right, 0.8)).toEqual([]);
    expect(choices(left, right, 0.99)).toEqual(['port boiler rooms | spare engines']);
  });

  it('is not told of single words where the link is doubtful', () => {
    const other = 'The village bakery reopened beside the station on Friday, with a new oven.';
    expect(choices(bakery, other, 0.45)).toEqual([]);
  });
});

describe('near words', () => {
  const fire = 'The blaze that began at noon in a paint shop was put out before the roof fell in.';

  it('are told where they stand in other sentences only if the link is sure', () => {
    const other =
      'In a paint depot, cleaners had seen smoke, and a fire engine came from the harbour.';
    expect(choices(fire, other, 0.8)).toEqual(['blaze | fire']);
    expect(choices(fire, other, 0.5)).toEqual([]);
  });

  it('are told in a doubtful link where the words beside them are the same', () => {
    const other = 'The fire that began so late left a whole street of traders without their stock.';
    expect(choices(fire, other, 0.5)).toEqual(['blaze | fire']);
  });
});

it('tells what a figure counts only where the passages tell one thing', () => {
  const left = 'Five boats were hauled ashore with a winch before the tide turned on Sunday night.';
  const right = 'A hauled net tore, and the five crates in it, full of crabs, were lost at once.';
  expect(choices(left, right, 0.5)).toEqual([]);
  expect(choices(left, right, 0.8)).toEqual(['boats | crates']);
});
