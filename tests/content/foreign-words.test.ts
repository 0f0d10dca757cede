import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/content/article.ts';
import { likelierLanguage } from '../../src/content/foreign-words.ts';

const GERMAN =
  'Die neue Brücke über die Vell ist am Montag nach sechs Jahren eröffnet worden. Sie hat vierzig Millionen gekostet, und zu der Feier kam fast niemand, weil es den ganzen Tag geregnet hat. Der Bürgermeister sagte, dass er mit dem Bau zufrieden sei, auch wenn er nicht so schnell ging, wie die Stadt es sich gewünscht hatte. Bis zum Abend war die Straße dann wieder leer.';
const ENGLISH =
  'The new bridge over the Vell was opened on Monday after six years of work. It has cost forty million, and hardly anybody came to see it, since it had been raining all day in the hills and in the town. The mayor said that he was content with what they had built, though it did not go as fast as the town would have liked it to. By the evening the road was empty again.';

describe('likelierLanguage', () => {
  it('is the language whose function words a text has', () => {
    expect(likelierLanguage(GERMAN, 'en')).toBe('de');
    expect(likelierLanguage(ENGLISH, 'de-AT')).toBe('en');
    expect(likelierLanguage(ENGLISH, 'fr')).toBe('en');
  });

  it('is none where the words are those of the language, or say nothing', () => {
    expect(likelierLanguage(ENGLISH, 'en-GB')).toBeNull();
    expect(likelierLanguage(GERMAN, 'de')).toBeNull();
    expect(likelierLanguage('Vell Orrin Lorne '.repeat(30), 'en')).toBeNull();
    // No list of function words is at hand for Polish.
    expect(likelierLanguage(ENGLISH, 'pl')).toBeNull();
  });

  it('is none where a text is short', () => {
    expect(likelierLanguage(GERMAN.split(' ').slice(0, 59).join(' '), 'en')).toBeNull();
    expect(likelierLanguage(GERMAN.split(' ').slice(0, 61).join(' '), 'en')).toBe('de');
  });

  it.each(['al-jazeera', 'trt-world'])('is none of %s', (name) => {
    const text = readFileSync(`content/baghdad-rally/${name}.md`, 'utf8');
    expect(likelierLanguage(text, 'en')).toBeNull();
  });
});

describe('an article in another language than it is said to be', () => {
  const said = (front: string, body: string) =>
    parseArticle(`---\noutlet: A\n${front}---\n\n${body}\n`, 'content/fair/a.md').problems;

  it('is told of, with the tag to write', () => {
    expect(said('', GERMAN)).toMatchObject([
      {
        name: 'lang-unlikely',
        severity: 'warning',
        what: 'Unexpected text with the function words of “de”, expected that of the language “en”, which counts where `lang` is not given.',
        fix: 'Write `lang: de`, if that is the language of the text.',
        line: 1,
      },
    ]);
    expect(said('lang: de\n', ENGLISH)).toMatchObject([
      {
        what: 'Unexpected text with the function words of “en”, expected that of the language “de”.',
        line: 3,
      },
    ]);
    expect(said('lang: uk-GB\n', ENGLISH)).toMatchObject([
      {
        fix: 'Write the BCP 47 tag of the text’s language on this line, for example ar, en or zh. “uk” is Ukrainian; British English is en-GB.',
        line: 3,
      },
    ]);
    expect(said('lang: de\n', GERMAN)).toEqual([]);
  });
});
