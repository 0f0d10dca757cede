import { describe, expect, it } from 'vitest';
import { calmMarks } from '../../src/view/calm-marks.ts';

/** The marked words that stay, of a text whose marks are in brackets. */
function kept(marked: string, lang: string, state: 'changed' | 'own' | 'moved' | 'spelling') {
  const text = marked.replace(/[[\]]/gu, '');
  const marks = [...marked.matchAll(/\[([^\]]*)\]/gu)].map(({ 1: words = '', index }, before) => ({
    start: index - 2 * before,
    end: index - 2 * before + words.length,
    state,
  }));
  return calmMarks(text, marks, lang).map(({ start, end }) => text.slice(start, end));
}

describe('a mark that holds only function words', () => {
  it.each([
    ['en', '[The] king left [as they] came [to the US]', ['to the US']],
    ['en', 'It [may] end in [May]', ['May']],
    ['de', '[Der] König ging, [als] sie kamen', []],
    ['he', '[של] המלך', ['של']],
  ])('goes where the language has a list of them: %s', (lang, marked, words) => {
    expect(kept(marked, lang, 'changed')).toEqual(words);
  });

  it.each([
    ['en', 'The captain has [not] been suspended', ['not']],
    ['en', 'The captain [hasn’t] been suspended', ['hasn’t']],
    ['en', 'They left [without] a word', ['without']],
    ['de', 'Er wurde [nicht] verletzt, [es] gab [keine] Toten', ['nicht', 'keine']],
    ['fr', 'Il [ne] viendra [pas]', ['ne', 'pas']],
    ['es', '[No] hubo heridos [en el] barrio', ['No']],
    ['ru', 'Он [не] ранен', ['не']],
    ['ar', 'وصل [ولم] يغادر', ['ولم']],
  ])('stays where it negates: %s, %s', (lang, marked, words) => {
    expect(kept(marked, lang, 'changed')).toEqual(words);
    expect(kept(marked, lang, 'own')).toEqual(words);
  });

  it('stays where it moved or is spelt another way', () => {
    expect(kept('to [the] king', 'en', 'moved')).toEqual(['the']);
    expect(kept('to [the] king', 'en', 'spelling')).toEqual(['the']);
  });
});
