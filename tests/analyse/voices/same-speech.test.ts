import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('citeSameSpeech', () => {
  const words = 'We have never seen the river as high as this';

  it('knows who is given the same words, though an excerpt lacks the mark that opens them', () => {
    expect(
      told({
        left: [`${words},” a miller said.`],
        right: [`“${words},” said Ada Ruhl.`],
        links: [],
      }),
    ).toEqual(['both: a miller | Ada Ruhl']);
  });

  it('needs the words right before the verb, and one of the two without a name', () => {
    const left = [`${words},” Tom Holt said.`];
    expect(told({ left, right: [`“${words},” said Ada Ruhl.`], links: [] })).toHaveLength(2);
    const late = `“${words},” said Ada Ruhl, whom the owner of the old mill at the weir said they met.`;
    expect(told({ left: [`${words},” a miller said.`], right: [late], links: [] })).toEqual([
      'both: a miller | Ada Ruhl',
      'only here:  | the owner of the old mill at the weir',
    ]);
  });
});
