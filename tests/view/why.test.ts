import { describe, expect, it } from 'vitest';
import type { Link } from '../../src/align/alignment.ts';
import { describeLink } from '../../src/align/spans/describe.ts';
import { nameForms } from '../../src/align/spans/names.ts';
import { type PairedPassages, whyRow } from '../../src/view/why.ts';
import { linkOf } from './exports/fixtures.ts';

const texts = ['The attack closed the harbour.', 'The strike shut the harbour.'] as const;
const link: Link = { ...linkOf([0, 0], texts), kind: 'reworded' };

/** Two passages of a link. */
function passages([a, b]: readonly [string, string], lang = 'en'): PairedPassages {
  return { a: { text: a, outlet: 'Post', lang }, b: { text: b, outlet: 'Herald', lang } };
}

/** The paragraphs of a row, words of other languages as "[words lang]". */
function paragraphs(links: readonly Link[], told = passages(texts)): string[] {
  return whyRow(links, () => told).map((parts) =>
    parts
      .map((part) => (typeof part === 'string' ? part : `[${part.words} ${part.lang}]`))
      .join(''),
  );
}

/** The sentences of a row of one link. */
function why(one: Link, told: readonly [string, string] = texts, lang = 'en'): string {
  return paragraphs([one], passages(told, lang)).join('\n');
}

it('tells how sure it is, what both print, what means alike, and by which rule', () => {
  const alike = [
    { left: 'attack', right: 'strike', weight: 3 },
    { left: 'closed', right: 'shut', weight: 2 },
  ];
  const evidence = { ...link.evidence, alike };
  expect(why({ ...link, confidence: 0.875, evidence })).toBe(
    'Very likely the same statement (88\u00a0%). 3 words stand in both, out of 5 and 6, 2 of them in one stretch. Rarest in both: harbour. Near in meaning: attack / strike and closed / shut. Found by weighing what both print and where it stands.',
  );
});

it('tells a rule that drew all links of a row once, behind what each rests on', () => {
  const rule = 'Found by weighing what both print and where it stands.';
  const told = paragraphs([
    { ...link, confidence: 0.875 },
    { ...link, confidence: 0.6 },
  ]);
  expect(told.map((words) => words.replace(/ 3 words .*$/u, ''))).toEqual([
    'Very likely the same statement (88\u00a0%).',
    'Likely the same statement (60\u00a0%).',
    rule,
  ]);
  expect(told.join(' ').split(rule)).toHaveLength(2);
});

it('names each of several links by how the passage opens that tells it from the others', () => {
  const told = (link: Link) =>
    passages([
      texts[0],
      link.right === 0 ? texts[1] : 'A second strike, on the same night, shut it.',
    ]);
  const links = [link, { ...link, right: 1 }];
  const openings = whyRow(links, told).map((parts) => parts.slice(0, 2).join(''));
  expect(openings.slice(0, 2)).toEqual([
    'The strike shut the harbour. – ',
    'A second strike, on the same … – ',
  ]);
  expect(why(link)).not.toContain('The strike');
});

it('tells of several links by which rule each was drawn, where they differ', () => {
  const verbatim = { ...link, evidence: { ...link.evidence, pass: 'verbatim' } };
  expect(paragraphs([link, verbatim])).toEqual([
    expect.stringMatching(/ Found by weighing .*\.$/u),
    expect.stringMatching(/ Found by their equal words\.$/u),
  ]);
  expect(paragraphs([{ ...link, pinned: true }, link])).toEqual([
    expect.stringMatching(/^Paired by hand\.(?!.*Found)/u),
    expect.stringMatching(/ Found by weighing .*\.$/u),
  ]);
  expect(
    paragraphs([
      { ...link, pinned: true },
      { ...link, pinned: true },
    ]),
  ).toHaveLength(2);
});

it('names no more than the five rarest words, and the five surest pairs', () => {
  const letters = [...'abcdefg'];
  const shared = letters.map((word) => ({ left: word, right: word, weight: 1 }));
  const alike = letters.map((word) => ({ left: word, right: word.toUpperCase(), weight: 1 }));
  const told = why({ ...link, evidence: { ...link.evidence, shared, alike } });
  expect(told).toContain(' Rarest in both: a, b, c, d and e.');
  expect(told).toContain(' Near in meaning: a / A, b / B, c / C, d / D and e / E.');
});

it('names no sign as a word', () => {
  const shared = ['£', 'harbour'].map((word) => ({ left: word, right: word, weight: 1 }));
  const told = why({ ...link, evidence: { ...link.evidence, shared } });
  expect(told).toContain(' Rarest in both: harbour.');
});

it('says nothing of what is not there, and of a hand that paired them', () => {
  const evidence = { ...link.evidence, shared: [], alike: [] };
  const none = { ...evidence, words: { ...evidence.words, both: 0, longestRun: 0 } };
  expect(why({ ...link, pinned: true, evidence: none })).toBe(
    'Paired by hand. No word stands in both.',
  );
  expect(why({ ...link, pinned: true, evidence })).toBe(
    'Paired by hand. 3 words stand in both, out of 5 and 6, 2 of them in one stretch.',
  );
});

it.each([
  [1, 1, ' 1 word stands in both, out of 5 and 6. Rarest'],
  [3, 1, ' 3 words stand in both, out of 5 and 6. Rarest'],
  [0, 0, ' No word stands in both in one form. Rarest'],
])(
  'counts %i words in both, the longest run of %i, as a person would',
  (both, longestRun, told) => {
    const words = { ...link.evidence.words, both, longestRun };
    expect(why({ ...link, evidence: { ...link.evidence, words } })).toContain(told);
  },
);

/** The sentences on a pair of passages that the aligner's own spans describe. */
function described(told: readonly [string, string], lang: string): string {
  const [a, b] = told.map((text) => ({ text, furniture: false, block: 0 }));
  if (a === undefined || b === undefined) throw new Error('Unexpected lack of passages');
  const { kind, spans } = describeLink(a, b, { left: lang, right: lang }, nameForms([]));
  const evidence = { ...link.evidence, shared: [], alike: [] };
  return why({ ...link, kind, spans, evidence }, told, lang).replace(/^.*in one stretch\./u, '');
}

describe('what differs in an edited passage is told in words', () => {
  it.each<[string, string, string, string]>([
    [
      'en',
      'The captain has been suspended by the owner of the ferry on Monday.',
      'The captain has not been suspended by the head of the ferry.',
      ' Other words: owner / head. In Post’s passage alone: on Monday. In Herald’s passage alone: not.',
    ],
    [
      'en',
      'General Qassem Soleimani came to the town in thick fog.',
      'General Qasem Soleimani came to the town in dense fog.',
      ' Other words: thick / dense. Spelt another way: Qassem / Qasem.',
    ],
    [
      'ar',
      'انهار الجسر القديم يوم الاثنين في المدينة',
      'انهار الجسر القديم يوم الثلاثاء في المدينة',
      ' Other words: [الاثنين ar] / [الثلاثاء ar].',
    ],
    ['en', 'They came to pray.', 'They came to pray.', ''],
    [
      'en',
      'The prime minister visited Orlen on Wednesday with his staff.',
      'The head of government did not come to see the flooded town.',
      ' In Herald’s passage alone a word negates: not.',
    ],
    [
      'en',
      'The prime minister visited platform No. 3 on Wednesday with his staff.',
      'The head of government came to see the flooded town.',
      '',
    ],
    [
      'en',
      'Iran fired missiles five days after the killing.',
      'Five days after the killing, Iran fired missiles.',
      ' Elsewhere in the passage: Iran fired missiles.',
    ],
  ])('%s: %s', (lang, left, right, sentences) => {
    const found = ' Found by weighing what both print and where it stands.';
    expect(described([left, right], lang)).toBe(`${sentences}${found}`);
  });

  it('is not told where another link of the row may say otherwise', () => {
    const told = passages(['They came to pray.', 'They came to the town to pray.']);
    const edited: Link = { ...link, kind: 'edited' };
    expect(paragraphs([edited, edited], told).join('')).not.toContain('alone');
  });

  it('counts those that are too many to tell', () => {
    const words = 'red blue green white black brown grey pink'.split(' ');
    const told = (colours: readonly string[]) =>
      colours
        .map((colour, at) => `the house number ${at} of the long street was ${colour}`)
        .join(', ');
    const turned = words.map((_, at) => words.at(at - 3) ?? '');
    expect(described([told(words), told(turned)], 'en')).toContain('; 2 more.');
  });
});
