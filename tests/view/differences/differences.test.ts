import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/align/index.ts';
import { ledgers } from '../../../src/analyse/index.ts';
import type { Article } from '../../../src/content/story.ts';
import { alignmentInput } from '../../../src/view/alignment-input.ts';
import { differences } from '../../../src/view/differences/differences.ts';
import type { EntryCell, LedgerView } from '../../../src/view/differences/entry.ts';
import type { ComparisonInput } from '../../../src/view/facing.ts';
import { ledgerInput } from '../../../src/view/ledger-input.ts';
import { article, compared } from '../stand-ins.ts';

const LEFT = [
  ['Thousands marched in Portvale on Monday, the mayor said.'],
  ['“We will stay until the bridge is repaired,” union leader Ada Finch said.'],
  ['The attack on the bridge killed 12 people in March.'],
  ['A choir from the northern villages sang old harbour songs for the crowd.'],
];
const RIGHT = [
  ['Thousands marched in Portvale on Monday, the mayor said.'],
  ['“We will stay here until the bridge is repaired,” union leader Ada Finch said.'],
  ['The strike on the bridge killed 14 people in March.'],
];

function told(more: Partial<Article> = {}): ComparisonInput {
  const left = article('The Gazette', LEFT, more);
  const right = article('The Herald', RIGHT);
  const { story } = compared(left, right, []);
  const input = alignmentInput(story, left, right);
  return { story, left, right, alignment: align(input.left, input.right, input.options) };
}

function view(input: ComparisonInput) {
  return differences(input, ledgers(ledgerInput(input)));
}

const ledger = (input: ComparisonInput, id: string): LedgerView => {
  const found = view(input).ledgers.find((one) => one.id === id);
  if (found === undefined) throw new Error(`Unexpected lack of the ledger ${id}`);
  return found;
};
const entries = ({ groups }: LedgerView) => groups.flatMap((group) => group.entries);
const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x26;/g, '&')
    .replace(/&#x3C;/g, '<');
const words = (cell: EntryCell) => (cell.state === 'told' ? text(cell.words) : null);

describe('differences', () => {
  it('calls a passage unsure that one of the other report came near to', () => {
    const input = told();
    const [choir] = input.left.passages.flatMap(({ text }, at) =>
      text.includes('choir') ? at : [],
    );
    const evidence = {
      features: {},
      shared: [],
      alike: [],
      words: { both: 1, left: 13, right: 7, longestRun: 1 },
      pass: 'score',
    };
    const nearest = [{ left: choir ?? -1, right: 2, confidence: 0.25, evidence }];
    const near = { ...input, alignment: { ...input.alignment, nearest } };
    const labels = (one: ComparisonInput) =>
      entries(ledger(one, 'only-here')).map(({ label }) => label);
    expect(labels(input)).toEqual(['8 new of 13 words']);
    expect(labels(near)).toEqual(['8 new of 13 words · unsure']);
  });

  it('leaves a name out of a label whose column says it, where the fold has no room for it', () => {
    const choir = [...LEFT, ['Its 30 singers left at noon.']];
    const named = (outlet: string) => {
      const left = article(outlet, choir);
      const right = article('The Herald', RIGHT);
      const { story } = compared(left, right, []);
      const input = alignmentInput(story, left, right);
      const alignment = align(input.left, input.right, input.options);
      return entries(ledger({ story, left, right, alignment }, 'figures')).map(
        ({ label }) => label,
      );
    };
    expect(named('The Gazette')).toContain('only in The Gazette');
    expect(named('The Portvale Evening Gazette and Star')).toContain('only here');
    expect(named('Hafenwirtschaftszeitung')).toContain('only here');
  });

  it('shows a quote that is altered, with its marks and speaker', () => {
    const [first] = entries(ledger(told(), 'quotes'));
    expect(first?.label).toBe('altered');
    expect(first?.b).toMatchObject({
      words: '“We will stay <mark class="own">here</mark> until the bridge is repaired,”',
      quote: true,
      notes: [expect.stringContaining('Ada Finch')],
    });
    expect(first?.rows.map(({ number }) => number)).toEqual([2]);
  });

  it('shows the marks of a quotation that spaces part from its words', () => {
    const said = '« Le pont restera fermé tout l’hiver »';
    const left = article('Le Quai', [[`${said}, a dit Léa Ohm.`]], { lang: 'fr' });
    const right = article('Le Bief', [['Le pont rouvrira.']], { lang: 'fr' });
    const { story } = compared(left, right, []);
    const input = alignmentInput(story, left, right);
    const alignment = align(input.left, input.right, input.options);
    const [only] = entries(ledger({ story, left, right, alignment }, 'quotes'));
    expect(only?.a).toMatchObject({ words: said });
  });

  it('tells a choice of words and figures in conflict, in context', () => {
    const wording = entries(ledger(told(), 'wording'));
    expect(wording.map(({ a, b }) => [words(a), words(b)])).toContainEqual(['attack', 'strike']);
    const [conflict] = entries(ledger(told(), 'figures'));
    expect(conflict?.label).toBe('in conflict');
    expect(conflict?.a).toMatchObject({
      contexts: [expect.stringMatching(/killed <mark>12 people<\/mark> in March/)],
    });
  });

  it('lists what one says alone, by side', () => {
    const { groups } = ledger(told(), 'only-here');
    expect(groups[0]?.heading).toBe('Passages of The Gazette');
    expect(groups[0]?.entries.map(({ a }) => words(a))).toEqual([LEFT[3]?.[0]]);
    expect(groups[0]?.entries[0]?.b).toEqual({ state: 'blank' });
  });

  it('claims no more than what it measures where all passages have twins', () => {
    const left = article('The Gazette', [
      ['Thousands marched in Portvale on Monday, Ann Lee said.'],
    ]);
    const right = article('The Herald', [['Thousands marched in Portvale, Ann Lee said.']]);
    const { story } = compared(left, right, []);
    const input = alignmentInput(story, left, right);
    const alignment = align(input.left, input.right, input.options);
    const all = { story, left, right, alignment };
    const [share] = view(all).coverage.shares;
    expect(text(share?.words ?? '').replace(/[\u2066-\u2069]/gu, '')).toBe(
      '9 of 9 words stand in passages with a twin in The Herald’s report',
    );
    expect(ledger(all, 'only-here').none).toBe(
      'No passage or part of a sentence was found in one report alone.',
    );
    const german = { ...all, right: { ...right, lang: 'de' } };
    expect(ledger(german, 'only-here').none).toBe('No passage was found in one report alone.');
  });

  it('prints nothing but the words of the passages', () => {
    const all = [...LEFT, ...RIGHT].flat();
    const printed = view(told()).ledgers.flatMap(({ id, groups }) =>
      groups
        .flatMap(({ entries }) => entries.flatMap(({ a, b }) => [a, b]))
        .flatMap((cell) =>
          cell.state === 'told'
            ? [...text(cell.words).split(/, | … /), ...cell.contexts.map(text)]
            : [],
        )
        .map((html) => ({ id, own: html.replace(/^…\s|\s…$/g, '') })),
    );
    const strange = printed.filter(({ own }) => !all.some((passage) => passage.includes(own)));
    expect(strange).toEqual([]);
    expect([...new Set(printed.map(({ id }) => id))]).toEqual([
      'wording',
      'quotes',
      'figures',
      'voices',
      'only-here',
    ]);
  });

  it('holds back the words of passages that may not be printed, and counts the entries', () => {
    const input = told({ rights: 'excerpt' });
    expect(JSON.stringify(view(input))).not.toMatch(/choir|harbour songs/);
    expect(ledger(input, 'only-here').withheld).toBe(
      'One more stands in a passage not printed here.',
    );
    expect(ledger(told(), 'only-here').withheld).toBeNull();
  });

  it('says why a ledger has nothing', () => {
    const names = ledger(told(), 'names');
    expect(names.count).toBe(0);
    expect(names.none).toMatch(/^No name/);
    const foreign = told({ lang: 'sw' });
    const wording = view(foreign).ledgers.find(({ id }) => id === 'wording');
    expect(wording?.groups).toEqual([]);
    expect(wording?.count).toBeNull();
    expect(wording?.none).toMatch(/^Nothing is listed here\. .*language/);
  });

  it('says of what it lacks that it was not found, and not that there is none', () => {
    const left = article('The Gazette', [...LEFT, ['“All of it is gone.”']]);
    const right = article('The Herald', RIGHT);
    const { story } = compared(left, right, []);
    const input = alignmentInput(story, left, right);
    const all = { story, left, right, alignment: align(input.left, input.right, input.options) };
    const alone = entries(ledger(all, 'quotes')).find(({ kind }) => kind === 'only-a');
    expect(alone?.a).toMatchObject({ notes: ['no speaker found'] });
    expect(alone?.b).toMatchObject({ words: expect.stringMatching(/^Not found in /) });
  });

  it('gives the shares of the summary', () => {
    const { shares } = view(told()).coverage;
    expect(shares.map(({ outlet, share }) => [outlet, share])).toEqual([
      ['The Gazette', '71 %'],
      ['The Herald', '100 %'],
    ]);
  });
});

it('has an address that no article can take', () => {
  expect(readFileSync('src/content/slugs.ts', 'utf8')).toContain("'differences'");
});
