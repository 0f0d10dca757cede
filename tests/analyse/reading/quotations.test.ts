import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/analyse/reading/quotations.ts';
import { textIn } from '../../text/scripts.ts';

function quoted(texts: readonly string[], lang = 'en', blocks: readonly number[] = []): string[][] {
  const passages = texts.map((text, at) => ({ text, furniture: false, block: blocks[at] ?? 0 }));
  return findQuotations(passages, lang).map(({ words }) =>
    words.map(({ passage, start, end }) => (texts[passage] ?? '').slice(start, end)),
  );
}

describe('findQuotations', () => {
  it.each([
    ['en', '"We will stay," she said.', 'We will stay'],
    ['en', '“We will stay,” she said.', 'We will stay'],
    ['en', '"We will stay,” she said.', 'We will stay'],
    ['en', '‘We won’t stay,’ she said.', 'We won’t stay'],
    ['de', '„Wir bleiben“, sagte sie.', 'Wir bleiben'],
    ['fr', '« Nous restons », dit-elle.', 'Nous restons'],
    ['ru', '«Мы останемся», — сказала она.', 'Мы останемся'],
    ['sv', '”Vi stannar”, sade hon.', 'Vi stannar'],
    ['ja', '「残ります」と述べた。', '残ります'],
    ['zh', '“我们留下。”她说。', '我们留下'],
    ['ar', 'وقالت: «سنبقى هنا».', 'سنبقى هنا'],
  ])('%s: %s', (lang, text, words) => {
    expect(quoted([text], lang)).toEqual([[words]]);
  });

  it('keeps a quotation within a quotation as part of the outer one', () => {
    expect(quoted(['“He shouted ‘run’ and ran,” she said.'])).toEqual([
      ['He shouted ‘run’ and ran'],
    ]);
  });

  it('follows speech over the sentences of a paragraph', () => {
    expect(quoted(['She said: “We stay.', 'We will not go.” Then she left.'])).toEqual([
      ['We stay', 'We will not go'],
    ]);
  });

  it('follows speech over paragraphs that each begin with an opening mark', () => {
    expect(quoted(['“We stay for now.', '“We will not go,” she said.'], 'en', [0, 1])).toEqual([
      ['We stay for now'],
      ['We will not go'],
    ]);
  });

  it.each([
    ['We stay here,” she said.', 'We stay here'],
    ['We stay here," she said.', 'We stay here'],
    ['She said: “We stay here.', 'We stay here'],
    ['She said: "We stay, and so does the ‘old guard’.', 'We stay, and so does the ‘old guard'],
    ["“We stay here,'' said the harbour master.", 'We stay here'],
  ])('reads a quotation that lacks one mark: %s', (text, words) => {
    expect(quoted([text])).toEqual([[words]]);
  });

  it.each([
    'The plank was 12" long and fell.',
    '" The ferry left at noon.',
    'We stay,” she said, “and we',
    'We stay,” she said, and he: no,” too.',
  ])('reads none where nothing tells which words lack a mark: %s', (text) => {
    expect(quoted([text]).flat().join()).not.toContain('ferry left');
    expect(quoted([text]).flat().join()).not.toContain('plank');
    expect(quoted([text]).flat().join()).not.toContain('she said');
  });

  it('keeps the stop of a short form', () => {
    expect(quoted(['The crate said “Packed in the U.K.,” in red.'])).toEqual([
      ['Packed in the U.K.'],
    ]);
  });

  it('takes no apostrophe for a quotation mark', () => {
    expect(quoted(["The players' bus and the '90s didn't count."])).toEqual([]);
  });

  it('finds only words of the passages, in order, in any text', () => {
    fc.assert(
      fc.property(fc.array(textIn('any', 8), { maxLength: 4 }), (texts) => {
        for (const group of quoted(texts)) {
          for (const part of group) expect(texts.some((text) => text.includes(part))).toBe(true);
        }
      }),
    );
  });
});
