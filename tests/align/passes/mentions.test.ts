import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../../src/align/alignment.ts';
import { findKin } from '../../../src/align/kin.ts';
import {
  isBare,
  isBareAlone,
  type Mention,
  mentionIn,
  withoutMentions,
} from '../../../src/align/mention.ts';
import { mentionsPass } from '../../../src/align/passes/mentions.ts';
import type { Draft } from '../../../src/align/passes/pass.ts';
import { scorePair } from '../../../src/align/score.ts';
import { weights } from '../../../src/align/weights.ts';
import { anyScript, sentencesIn } from '../articles.ts';
import { lexiconOf } from '../lexicons.ts';

/** Sentences around those compared, so that function words weigh little. */
const company = [
  'The council met in the town hall and the vote was close.',
  'Rain is expected in the valley, where the harvest has begun.',
  'A spokesman for the railway said the line was closed.',
];

function mentionOf(left: string, right: string): Mention | null {
  const lexicon = lexiconOf([left, ...company], [right, ...company]);
  return mentionIn(lexicon, findKin(lexicon), 0, 0);
}

describe('mentionIn', () => {
  it.each([
    [
      'Six years of work ended when the mayor, Ana Ruiz, opened that bridge.',
      'Flowers arrived from the mayor, Ana Ruiz, whose doctors advise against travel.',
    ],
    [
      'Eleven injured passengers were carried by helicopter across flooded fields to St Brannock Hospital.',
      'Nurses at St Brannock Hospital voted overnight for another strike after months without agreement.',
    ],
  ])('is little for a name and its title alone: %s', (left, right) => {
    const mention = mentionOf(left, right);
    expect(mention?.share).toBeGreaterThan(0);
    expect(mention?.isFull).toBe(true);
    expect(isBare(mention)).toBe(true);
  });

  it.each([
    // What is told is shared as well.
    [
      'Six years of work ended when the mayor, Ana Ruiz, opened that bridge.',
      'The bridge that the mayor, Ana Ruiz, opened took six years of work.',
    ],
    // A figure is a statement.
    [
      'Work ended when the mayor, Ana Ruiz, promised 2,500 homes.',
      'Critics of the mayor, Ana Ruiz, counted 2500 complaints.',
    ],
    // No name at all.
    ['Fishermen waited for news.', 'Fishermen mended their nets.'],
  ])('is not told of %s', (left, right) => {
    expect(mentionOf(left, right)).toBeNull();
  });

  it('may stand beside a word or two that both have, and not beside more', () => {
    const beside = (words: string) =>
      mentionOf(
        `Six years of work ended when the mayor, Ana Ruiz, opened that bridge, ${words}.`,
        `Flowers arrived from the mayor, Ana Ruiz, whose kin advise against travel: ${words}.`,
      );
    expect(beside('doctors waited')).not.toBeNull();
    expect(beside('doctors waited overnight')).toBeNull();
  });

  it('tells a name of one word, which may be anything, from a full one', () => {
    const mention = mentionOf(
      'A bridge in the Marrow ward was opened after six years of work.',
      'Residents of the Marrow ward were invited to a meeting about the harvest festival.',
    );
    expect(mention?.isFull).toBe(false);
    expect(isBare(mention)).toBe(false);
    expect(isBareAlone(mention)).toBe(true);
  });

  it('is little of a passage up to a quarter of it, and up to a third in articles that tell nothing alike', () => {
    const mention = (share: number, isFull = true): Mention => ({ share, isFull });
    expect([0.24, 0.25].map((share) => isBare(mention(share)))).toEqual([true, false]);
    expect([0.34, 0.35].map((share) => isBareAlone(mention(share)))).toEqual([true, false]);
    expect(isBare(mention(0.24, false))).toBe(false);
    expect([isBare(null), isBareAlone(null)]).toEqual([false, false]);
  });

  it('is the same from either side, up to 1, and never little of a text and itself', () => {
    const texts = anyScript.chain((script) =>
      fc.tuple(sentencesIn(script, 1, 4), sentencesIn(script, 1, 4)),
    );
    fc.assert(
      fc.property(texts, ([left, right]) => {
        const [lexicon, turned] = [lexiconOf(left, right), lexiconOf(right, left)];
        const one = mentionIn(lexicon, findKin(lexicon), 0, 0);
        expect(mentionIn(turned, findKin(turned), 0, 0)).toEqual(one);
        expect(one?.share ?? 0).toBeLessThanOrEqual(1 + 1e-9);
        const same = lexiconOf(left, left);
        expect(isBareAlone(mentionIn(same, findKin(same), 0, 0))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('withoutMentions', () => {
  const link = (confidence: number, share: number | null, isFull = true) => ({
    confidence,
    mention: share === null ? null : { share, isFull },
  });
  const kept = (links: readonly ReturnType<typeof link>[], passages: number) =>
    withoutMentions(links, ({ mention }) => mention, passages);

  it('takes out a larger mention where the two articles tell nothing else alike', () => {
    const links = [link(0.9, 0.2), link(0.9, 0.3), link(0.9, 0.4)];
    expect(kept(links, 20)).toEqual([link(0.9, 0.4)]);
    expect(kept([...links, link(0.99, null)], 5)).toEqual([
      link(0.9, 0.3),
      link(0.9, 0.4),
      link(0.99, null),
    ]);
  });

  it('takes out a name of one word there alone, and counts it as told', () => {
    expect(kept([link(0.9, 0.2, false)], 20)).toEqual([]);
    expect(kept([link(0.9, 0.2, false)], 5)).toEqual([link(0.9, 0.2, false)]);
  });

  it('counts what is told alike by how sure it is, for each passage of the shorter article', () => {
    const mention = link(0.9, 0.3);
    const told = [link(0.75, null), link(0.75, null)];
    expect(kept([mention, ...told], 10)).toEqual([mention, ...told]);
    expect(kept([mention, ...told], 11)).toEqual(told);
  });

  it('leaves a link that is more than a mention, however little is told alike', () => {
    expect(kept([link(0.4, null)], 100)).toEqual([link(0.4, null)]);
    expect(kept([], 0)).toEqual([]);
  });
});

describe('mentionsPass', () => {
  const article = (text: string): ArticleInput => ({
    lang: 'en',
    passages: [text, ...company].map((line, block) => ({ text: line, furniture: false, block })),
  });

  it('takes out the drafts that are one mention, and leaves the others as they are', () => {
    const left = article('Six years of work ended when the mayor, Ana Ruiz, opened that bridge.');
    const right = article('Flowers arrived from the mayor, Ana Ruiz, whose doctors advise rest.');
    const scores = scorePair(left, right, weights);
    const draft = (number: number): Draft => ({
      left: number,
      right: number,
      confidence: 0.7,
      pass: 'score',
    });
    const input = { left, right, options: {}, scores, threshold: weights.threshold };
    expect(mentionsPass([draft(0), draft(1)], input)).toEqual([draft(1)]);
    expect(mentionsPass([], input)).toEqual([]);
  });
});
