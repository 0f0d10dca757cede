import fc from 'fast-check';
import { hostile } from '../content/hostile.ts';

/** An article's file, and the words in it that a reader of its source must find again. */
export interface HostileDocument {
  readonly text: string;
  /** In paragraphs of their own, and beside attacks; no two are the same. */
  readonly words: readonly string[];
}

/** Characters that end or open something in Markdown, HTML, YAML, JSON or a URL. */
const delimiters = fc.string({
  unit: fc.constantFrom(...'<>&"\'`*_[](){}!#|\\/-=:;,.~^$%@+ \n\t\0'),
  maxLength: 12,
});

const attack = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: delimiters },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  // An attack that is cut off, or that another one stands in.
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile), fc.nat({ max: 40 }))
      .map(([outer, inner, at]) => outer.slice(0, at) + inner + outer.slice(at)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...hostile), fc.nat({ max: 40 }))
      .map(([piece, at]) => piece.slice(0, at)),
  },
);

type Place = 'block' | 'inline' | 'quote' | 'list' | 'heading' | 'link' | 'emphasis' | 'caption';

/** Where an attack stands; `word` stands beside it. */
const places: Readonly<Record<Place, (attack: string, word: string) => string>> = {
  block: (text) => text,
  inline: (text, word) => `${word} ${text} was said.`,
  quote: (text, word) => `> ${word} ${text}\n> was said.`,
  list: (text, word) => `- ${word} ${text}\n- was said.`,
  heading: (text, word) => `## ${word} ${text}`,
  link: (text, word) => `${word} [${text}](https://example.org/?q=${text})`,
  emphasis: (text, word) => `${word} *${text}* **${text}**.`,
  caption: (text, word) => `<!-- caption -->\n${word} ${text}`,
};

const placed = fc.tuple(attack, fc.constantFrom(...(Object.keys(places) as Place[])));

/** A text for a key of the front matter, now and then an attack. */
const front = fc.oneof(fc.constant('The Mill'), attack);

/**
 * An article that tries to run, load, hide or break something: attacks of all kinds in all places of
 * its text and its front matter, between paragraphs of plain words.
 */
export const hostileDocument: fc.Arbitrary<HostileDocument> = fc
  .record({
    // Two outlets of one name are refused.
    outlet: fc.oneof(
      fc.nat().map((number) => `The Mill ${number}`),
      attack,
    ),
    headline: fc.option(front),
    author: fc.option(front),
    agency: fc.option(front),
    attacks: fc.array(placed, { minLength: 1, maxLength: 5 }),
    lang: fc.constantFrom('en', 'ar', 'ja', 'de'),
    rights: fc.constantFrom('full', 'full', 'excerpt'),
  })
  .map(({ attacks, ...keys }) => {
    const yaml = Object.entries(keys).flatMap(([key, value]) =>
      value === null ? [] : [`${key}: ${JSON.stringify(value)}`],
    );
    const words = attacks.map((_, index) => `Beside${index}`);
    const alone = [...words, 'end'].map((_, index) => `Alone${index}`);
    const blocks = attacks.flatMap(([text, place], index) => [
      `${alone[index]} stands by itself, and it rained at the mill.`,
      places[place](text, words[index] ?? ''),
    ]);
    blocks.push(`${alone.at(-1)} stands by itself, and it rained at the mill.`);
    return {
      text: `---\n${yaml.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`,
      words: [...alone, ...words.filter((_, index) => attacks[index]?.[1] !== 'block')],
    };
  });
