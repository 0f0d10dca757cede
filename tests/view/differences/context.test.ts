import { describe, expect, it } from 'vitest';
import { wordSegments } from '../../../src/text/word-segments.ts';
import { contextHtml, contexts } from '../../../src/view/differences/context.ts';
import { facing } from '../../../src/view/facing.ts';
import { article, compared } from '../stand-ins.ts';

/** A comparison whose left article has these passages. */
function told(texts: readonly string[], lang = 'en') {
  return facing(compared(article('A', [texts], { lang }), article('B', [['Nothing.']]), []));
}

/** The context of a word of a text of one passage. */
function contextOf(text: string, word: string, lang = 'en'): string {
  const start = text.indexOf(word);
  return contextHtml(
    told([text], lang),
    'a',
    { passage: 0, start, end: start + word.length },
    'changed',
  );
}

describe('the context of words', () => {
  it('has six words on each side, and an ellipsis where the passage goes on', () => {
    expect(contextOf('a0 a1 a2 a3 a4 a5 a6 HERE b1 b2 b3 b4 b5 b6 b7', 'HERE')).toBe(
      '… a1 a2 a3 a4 a5 a6 <mark>HERE</mark> b1 b2 b3 b4 b5 b6\u00a0…',
    );
  });

  it('goes to the ends of the passage where no word is left out, marks included', () => {
    expect(contextOf('“a1 a2 a3 a4 a5 a6 HERE b1 b2 b3 b4 b5 b6.”', 'HERE')).toBe(
      '“a1 a2 a3 a4 a5 a6 <mark>HERE</mark> b1 b2 b3 b4 b5 b6.”',
    );
    expect(contextOf('HERE', 'HERE')).toBe('<mark>HERE</mark>');
  });

  it('counts the words that stand against the marked ones without a space', () => {
    const text = '市长周一说大桥北侧爆炸造成多人受伤交通中断学校停课医院满员居民撤离';
    const words = wordSegments(text, 'zh').map(({ start, end }) => text.slice(start, end));
    const at = Math.floor(words.length / 2);
    const word = words[at] ?? '';
    const [before, after] = [
      words.slice(at - 6, at).join(''),
      words.slice(at + 1, at + 7).join(''),
    ];
    expect(contextOf(text, word, 'zh')).toBe(`… ${before}<mark>${word}</mark>${after}\u00a0…`);
  });

  it('never cuts what is printed as one', () => {
    expect(contextOf('On Monday at 2:40 a.m. a1 a2 a3 HERE b1 b2 b3 b4 b5 pre-dawn', 'HERE')).toBe(
      '… 2:40 a.m. a1 a2 a3 <mark>HERE</mark> b1 b2 b3 b4 b5 pre-dawn',
    );
    expect(contextOf('HERE b1 b2 b3 b4 b5 pre-dawn b7 b8', 'HERE')).toBe(
      '<mark>HERE</mark> b1 b2 b3 b4 b5 pre-dawn\u00a0…',
    );
  });

  it('is shown once for each use, and for no more uses than show how the words are used', () => {
    const here = ['One bridge.', 'Two bridge.', 'One bridge.', 'Three bridge.', 'Four bridge.'];
    const places = here.map((text, passage) => {
      const start = text.indexOf('bridge');
      return { passage, start, end: start + 6 };
    });
    expect(contexts(told(here), 'a', places)).toEqual([
      'One <mark>bridge</mark>.',
      'Two <mark>bridge</mark>.',
      'Three <mark>bridge</mark>.',
    ]);
  });
});
