import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Segment, SegmentState } from '../../src/align/alignment.ts';
import { calmMarks } from '../../src/view/calm-marks.ts';
import { markedHtml, markedText } from '../../src/view/marked-html.ts';
import { type Mark, passageMarks } from '../../src/view/passage-marks.ts';
import { article, compared, segments } from './stand-ins.ts';

/** A link whose left passage has these segments. */
function leftLinks(text: string, ...all: readonly (readonly Segment[])[]) {
  const right = all.map((_, index) => `Twin ${index}.`);
  const sketches = all.map((left, index) => ({ left: 0, right: index, spans: { left } }));
  return compared(article('A', [[text]]), article('B', [right]), sketches).alignment.links;
}

function marked(text: string, marks: readonly Mark[]): string[] {
  return marks.map(({ start, end, state }) => `${state}: ${text.slice(start, end)}`);
}

const STATES: readonly SegmentState[] = ['same', 'changed', 'own', 'spelling', 'moved'];

/** Segments that cut a text at random. */
const cutText = fc
  .array(fc.tuple(fc.stringMatching(/^[a-zé .,]{1,6}$/), fc.constantFrom(...STATES)), {
    minLength: 1,
  })
  .map((parts) => {
    let at = 0;
    const made = parts.map(([words, state]): Segment => {
      at += words.length;
      return { start: at - words.length, end: at, state, opposite: null };
    });
    return { text: parts.map(([words]) => words).join(''), segments: made };
  });

describe('passageMarks', () => {
  it('marks what differs, without the space around it', () => {
    const { text, segments: made } = segments('Trump{c: had then said }the attack {o:came }late.');
    expect(marked(text, passageMarks(text, leftLinks(text, made), 'a'))).toEqual([
      'changed: had then said',
      'own: came',
    ]);
  });

  it('joins neighbours of one state', () => {
    const { text, segments: made } = segments('{c:had} {c:then} {o:said} it');
    expect(marked(text, passageMarks(text, leftLinks(text, made), 'a'))).toEqual([
      'changed: had then',
      'own: said',
    ]);
  });

  it('leaves a word alone that any twin prints as well', () => {
    const one = segments('{c:Chanting} slogans, they filled a square{o:, who headed the force}');
    const two = segments('{o:Chanting slogans, they filled a square}, {c:who} headed the force');
    const links = leftLinks(one.text, one.segments, two.segments);
    expect(marked(one.text, passageMarks(one.text, links, 'a'))).toEqual([
      'changed: Chanting',
      'changed: who',
    ]);
  });

  it('has nothing opposite words whose opposite another twin prints', () => {
    const first = segments('{c:They told us three times},” said Burke');
    const second = segments('“I would not take her out again,” {o:he added}');
    const text = '“I would not take her out again,” said Burke';
    const answer = { start: 0, end: 32, state: 'changed', opposite: 0 } as const;
    const rest = { start: 32, end: text.length } as const;
    const changed = { start: 0, end: 24, state: 'changed', opposite: 0 } as const;
    const { links } = compared(article('A', [[first.text, second.text]]), article('B', [[text]]), [
      {
        left: 0,
        right: 0,
        spans: {
          left: [changed, ...first.segments.slice(1)],
          right: [answer, { ...rest, state: 'same', opposite: 1 }],
        },
      },
      {
        left: 1,
        right: 0,
        spans: {
          left: second.segments,
          right: [
            { ...answer, state: 'same' },
            { ...rest, state: 'own', opposite: null },
          ],
        },
      },
    ]).alignment;
    const of = (index: number, words: string, side: 'a' | 'b') => {
      const own = links.filter((link) => (side === 'a' ? link.left : link.right) === index);
      return marked(
        words,
        passageMarks(words, own, side, () => links),
      );
    };
    expect(of(0, text, 'b')).toEqual([]);
    expect(of(0, first.text, 'a')).toEqual(['own: They told us three times']);
  });

  it('gives marks in order, apart, trimmed, and only where no link says the same', () => {
    fc.assert(
      fc.property(cutText, ({ text, segments: made }) => {
        const marks = passageMarks(text, leftLinks(text, made), 'a');
        marks.forEach((mark, index) => {
          expect(text.slice(mark.start, mark.end)).toMatch(/^\S(?:.*\S)?$/u);
          expect(mark.start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
        });
        for (const { start, end, state } of made) {
          for (let at = start; at < end; at += 1) {
            if (/\s/.test(text.charAt(at))) continue;
            const mark = marks.find((m) => m.start <= at && at < m.end);
            expect(mark?.state ?? 'same').toBe(state);
          }
        }
      }),
    );
  });
});

describe('calmMarks', () => {
  const { text, segments: made } = segments(
    '{c:Marchers} call {o:for} it {c:in the} {s:Qassem} {c:the town}',
  );
  const marks = passageMarks(text, leftLinks(text, made), 'a');

  it('drops marks of function words alone', () => {
    expect(marked(text, calmMarks(text, marks, 'en'))).toEqual([
      'changed: Marchers',
      'spelling: Qassem',
      'changed: the town',
    ]);
  });

  it('keeps a name in capitals that is spelt like a function word', () => {
    const { text: sentence, segments: cut } = segments('{c:US} forces {c:and us}');
    const found = passageMarks(sentence, leftLinks(sentence, cut), 'a');
    expect(marked(sentence, calmMarks(sentence, found, 'en'))).toEqual(['changed: US']);
  });

  it('keeps all where it knows no function words', () => {
    expect(calmMarks(text, marks, 'tlh')).toEqual(marks);
  });
});

const words = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

/** Each character of an HTML string's text with whether it stands in a mark. */
function charactersOf(html: string): { character: string; marked: boolean }[] {
  let depth = 0;
  const entity: Record<string, string> = { '&#x26;': '&', '&#x3C;': '<' };
  return [...html.matchAll(/<(\/?)(\w+)[^>]*>|&#x\w+;|[\s\S]/gu)].flatMap(([part, close, tag]) => {
    if (tag === undefined) return { character: entity[part] ?? part, marked: depth > 0 };
    if (tag === 'mark') depth += close === '/' ? -1 : 1;
    return [];
  });
}

const inline: fc.Arbitrary<ElementContent[]> = fc.letrec<{ nodes: ElementContent[] }>((tie) => ({
  nodes: fc.array(
    fc.oneof(
      { maxDepth: 3 },
      fc.stringMatching(/^[a-c&< ]{1,5}$/).map(words),
      fc
        .tuple(fc.constantFrom('em', 'strong', 'a'), tie('nodes'))
        .map(([tag, children]) => element(tag, ...children)),
    ),
    { maxLength: 4 },
  ),
})).nodes;

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' ? textOf(node.children) : '';
    })
    .join('');
}

describe('markedHtml', () => {
  it('marks plain words', () => {
    expect(markedHtml([words('a bridge fell')], [{ start: 2, end: 8, state: 'changed' }])).toBe(
      'a <mark>bridge</mark> fell',
    );
  });

  it('names every state but "changed" by its class', () => {
    expect(markedHtml([words('a b')], [{ start: 2, end: 3, state: 'own' }])).toBe(
      'a <mark class="own">b</mark>',
    );
  });

  it('goes through an element that it starts or ends in', () => {
    const nodes = [words('the '), element('em', words('old bridge')), words(' fell')];
    expect(markedHtml(nodes, [{ start: 8, end: 19, state: 'changed' }])).toBe(
      'the <em>old <mark>bridge</mark></em><mark> fell</mark>',
    );
  });

  it('goes round an element that it holds', () => {
    const nodes = [words('the '), element('a', words('old')), words(' bridge')];
    expect(markedHtml(nodes, [{ start: 0, end: 14, state: 'changed' }])).toBe(
      '<mark>the <a>old</a> bridge</mark>',
    );
  });

  it('prints the text character for character and marks these words alone', () => {
    const cuts = fc.uniqueArray(fc.nat(30), { maxLength: 8 });
    fc.assert(
      fc.property(inline, cuts, (nodes, numbers) => {
        const text = textOf(nodes);
        const edges = numbers.filter((n) => n <= text.length).sort((x, y) => x - y);
        const marks: Mark[] = [];
        for (let i = 0; i + 1 < edges.length; i += 2) {
          marks.push({ start: edges[i] ?? 0, end: edges[i + 1] ?? 0, state: 'changed' });
        }
        const characters = charactersOf(markedHtml(nodes, marks));
        expect(characters.map(({ character }) => character).join('')).toBe(text);
        characters.forEach(({ marked: on }, at) => {
          expect(on).toBe(marks.some(({ start, end }) => start <= at && at < end));
        });
      }),
    );
  });
});

describe('markedText', () => {
  it('writes text without markup as a tree of it is written', () => {
    const piece = fc.tuple(
      fc.string({ unit: fc.constantFrom(...'ab <&>"é'), maxLength: 4 }),
      fc.constantFrom(null, 'changed', 'own', 'moved', 'evidence'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        let text = '';
        const marks = pieces.flatMap(([words, state]) => {
          const start = text.length;
          text += words;
          return state === null || words === ''
            ? []
            : [{ start, end: text.length, state } as const];
        });
        expect(markedText(text, marks)).toBe(markedHtml([words(text), words('')], marks));
      }),
    );
  });
});
