import { fold } from './fold.ts';
import { monthWords } from './months.ts';
import { primaryLanguage } from './segmenter.ts';

/** Languages that write an ordinal as a figure with a full stop: "3. März". */
const ORDINAL_STOP: ReadonlySet<string> = new Set(
  'de da nb nn no is fi et lv cs sk pl sl hr sr bs hu tr az eu'.split(' '),
);

/**
 * Languages whose sentences end in a verb, hardly ever in a figure, and whose courts, terms and
 * leagues are proper names behind an ordinal: "12. Ağır Ceza Mahkemesi".
 */
const VERB_LAST: ReadonlySet<string> = new Set(['tr', 'az']);

/** The days of a month: higher ordinals are rare enough to ask for a word that announces them. */
const LAST_DAY = 31;

/** A figure, or the two of a range: "5.-7. Oktober". */
const FIGURE = /^(\p{N}{1,3}\.-)?(\p{N}{1,3})$/u;

/** A score, a time or a decimal runs up to the figure: "3:2.", "5,8." */
const INSIDE_NUMBER = /\p{N}[:,]$/u;

/** A list or an apposition numbers what follows: "Endstand: 1. Bayern, 2. Dortmund". */
const NUMBERS = /[^\p{N}\s]\s*[,:;\p{Pd}/]\s*$/u;

/**
 * German words before an ordinal. Nouns have capitals, so that a capital behind the figure says
 * nothing; an ordinal hardly ever goes without an article, a pronoun, or a preposition grown
 * together with one, where an amount does ("auf 340.", "mit 12.").
 */
const GERMAN_BEFORE =
  /(?:^|[^\p{L}\p{N}])(?:d(?:er|ie|as|e[mns])|[ai]m|[ai]ns|in|vom|beim|zu[mr]|euer|(?:k?ein|[mds]ein|ihr|unser|eur|jed|dies|jen|welch)(?:e[mnrs]?)?)\s+$|\p{N}\.\s+(?:und|oder|bis|sowie)\s+$/iu;

/** Nouns that an ordinal makes a name of, in any company: "Aufsteiger 1. FC Köln", "ievēlēja 14. Saeimu". */
const NAMES: Readonly<Record<string, RegExp>> = {
  de: /^(?:FF?C|FSV|Bundesliga|Liga|Weltkrieg|Jahrhundert|Grades\.?$)/u,
  lv: /^(?:Saeim|Starptautisk|Vispārēj)/u,
};

/**
 * German nouns that are counted by ordinals without an article: "ab 5. Klasse", "bis 18. Lebensjahr".
 * Sentences begin with them so seldom, and so seldom behind one that a figure ends, that a small letter
 * before the figure decides. Behind a capital the figure is the noun's own ("auf Platz 5.", "Nummer 3."),
 * and the sentence ends.
 */
const GERMAN_COUNTED =
  /^(?:Klassen?|Klassenstufe|Jahrgangsstufe|Schuljahr|Semester|Lebensjahr|Lebensmonat|Schwangerschaftswoche|Etage|Stock|Stockwerk|(?:Ober|Unter)geschoss|Instanz|Generation|Grad|Spieltag|Mal)\.?$/u;
/** A word in small letters, or a preposition that begins a sentence. */
const GERMAN_BEFORE_COUNTED =
  /(?:^|[^\p{L}\p{N}])(?:\p{Ll}+|Ab|Aus|Als|Bis|Für|Gegen|Mit|Nach|Ohne|Seit|Von|Vor)\s+$/u;
/** What is of a class by itself: "das Bundesverdienstkreuz 1. Klasse". */
const OF_A_CLASS = /(?:kreuz|orden|abteil|wagen|karte|ticket)s?\s+$/iu;

/** Whether a German word before an ordinal, or the noun behind it, tells that it is one. */
function isGermanOrdinal(lead: string, next: string): boolean {
  if (GERMAN_BEFORE.test(lead)) return true;
  if (GERMAN_COUNTED.test(next) && GERMAN_BEFORE_COUNTED.test(lead)) return true;
  return next.startsWith('Klasse') && OF_A_CLASS.test(lead);
}

/** Whether a language writes an ordinal with a full stop. */
export function writesOrdinalStop(lang: string): boolean {
  return ORDINAL_STOP.has(primaryLanguage(lang));
}

/** Whether a word before a full stop may be an ordinal: a figure of up to three digits, or a range. */
export function isOrdinalFigure(word: string, lang: string): boolean {
  return FIGURE.test(word) && writesOrdinalStop(lang);
}

/** Whether figures on both sides of a stop are those of a date: "3. 12. 2019". */
function isDate(value: number, next: string): boolean {
  return value <= LAST_DAY && /^(?:\p{N}{1,2}\.|\p{N}{4})$/u.test(next);
}

/**
 * Whether a figure with a full stop is an ordinal, and its sentence goes on, rather than an amount
 * at the end of one. Where nothing decides, it is an amount, since other languages than German have
 * small letters behind an ordinal, but in names, and German has an article before it.
 *
 * @param before the text before the figure
 * @param word the figure or range, without the stop
 * @param next the word behind the stop, which starts with no small letter
 * @param lang BCP 47 tag
 */
export function isOrdinal(before: string, word: string, next: string, lang: string): boolean {
  if (INSIDE_NUMBER.test(before)) return false;
  const [, range = '', figure = ''] = FIGURE.exec(word) ?? [];
  const value = Number(fold(figure));
  if (/^\p{N}/u.test(next)) return isDate(value, next);
  if (value <= LAST_DAY && monthWords(lang).has(fold(next.replace('.', '')))) return true;
  const lead = before + range;
  if (/\p{Ps}$/u.test(lead)) return true;
  if (value <= LAST_DAY && (NUMBERS.test(lead) || VERB_LAST.has(primaryLanguage(lang))))
    return true;
  const language = primaryLanguage(lang);
  if (Object.hasOwn(NAMES, language) && NAMES[language]?.test(next) === true) return true;
  return language === 'de' && isGermanOrdinal(lead, next);
}
