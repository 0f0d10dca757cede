import { primaryLanguage } from '../../text/segmenter.ts';
import { english } from './grammars/english.ts';
import { french } from './grammars/french.ts';
import { german } from './grammars/german.ts';
import { italian } from './grammars/italian.ts';
import { portuguese } from './grammars/portuguese.ts';
import { russian } from './grammars/russian.ts';
import { spanish } from './grammars/spanish.ts';

/** The words by which a language with spaces and capitals says who says something. All folded. */
export interface SpeechGrammar {
  /** Forms that state speech by themselves: "said", "warned". */
  readonly verbs: ReadonlySet<string>;
  /** Forms that are nouns, or say something else, as often: "claims", "reads". They need words in marks or a clause beside them. */
  readonly doubtful: ReadonlySet<string>;
  /** Nouns of what is told of and never speaks, where they may stand before their verb as its object; within folded words. */
  readonly toldOf?: RegExp;
  /** Of both, those that end in an accent without which they are another word, folded: "avisó". */
  readonly accented?: ReadonlySet<string>;
  /** Forms that report speech only with one of these words next: "called" with "for". */
  readonly withParticle: ReadonlyMap<string, ReadonlySet<string>>;
  /** Participles whose subject is the sentence's: "saying". */
  readonly participles: ReadonlySet<string>;
  /** Participles that may open a sentence before its subject: "Chanting". */
  readonly openers: ReadonlySet<string>;
  /** What may stand between subject and verb: auxiliaries and adverbs. */
  readonly between: ReadonlySet<string>;
  /** The shape of adverbs that may stand there too; `null` where they have none. */
  readonly adverb: RegExp | null;
  /** Before a participle they make it passive: "was told". */
  readonly passive: ReadonlySet<string>;
  /** Pronouns that may be a subject. */
  readonly pronouns: ReadonlySet<string>;
  /** Words that end a noun phrase, read backwards from its end: "that", "when", "who". */
  readonly borders: ReadonlySet<string>;
  /** Words that begin a clause about the noun before them: "who", "which". */
  readonly relatives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Words that begin what is said: "that". */
  readonly complementisers: ReadonlySet<string>;
  /** Word sequences before a source: "according to". */
  readonly sources: readonly (readonly string[])[];
  /** Those of one word that are another word as often ("segundo", second): a noun phrase of its own stands behind them. */
  readonly doubtfulSources?: ReadonlySet<string>;
  /**
   * Where a verb may stand before its subject besides after words in marks: after a comma or dash, or
   * also after an adverbial ("Am Montag sagte der Minister").
   */
  readonly inverts: 'never' | 'after a break' | 'after an opening';
  /** Words that put the verb before its subject where a sentence begins with them: "So said Mira Tolan". */
  readonly turns?: ReadonlySet<string>;
  /** Words before a verb that cites, whose subject stands behind it then: "как рассказал мэр". */
  readonly asTold?: ReadonlySet<string>;
  /** Every noun has a capital, so that one capital makes no name and a small word ends a noun phrase. */
  readonly capitalsAreNouns?: boolean;
  /** Determiners in a case that no subject has: "den Schaden schätzt die Polizei". */
  readonly objective?: ReadonlySet<string>;
  /** Determiners that tie an owner to the noun before it: "ein Sprecher der Polizei". */
  readonly owning?: ReadonlySet<string>;
  /** Words that speak for nobody when they stand alone: "This suggests", "the alleged attackers". */
  readonly unspeaking?: ReadonlySet<string>;
  /** Nouns by which an article speaks of itself: "An earlier version said". */
  readonly ownText?: ReadonlySet<string>;
  /** Verbs that give a thing a name in quotation marks: "called the plan “a joke”". */
  readonly naming?: ReadonlySet<string>;
  /** Those of them that do nothing but judge, so that one word in marks is enough: "tildó el plan de «absurdo»". */
  readonly judging?: ReadonlySet<string>;
  /**
   * Verbs that tell how many there were, where a number stands behind them, with the words of which one stands
   * between, if any does: "sprach von 600", "zählten 900".
   */
  readonly counting?: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * Determiners of several, whom no verb in the singular means that stands without a subject behind a quotation
   * ("…», añadió."); left out where every verb has a subject.
   */
  readonly dropping?: ReadonlySet<string>;
  /** Verbs that report a clause without a word that begins it: "said the firm would “cooperate”". */
  readonly reporting?: ReadonlySet<string>;
  /**
   * For a pronoun, determiners that begin a description which it does not take up, or nouns that end it:
   * "sie" stands for no "das", and "she" for no ministry.
   */
  readonly otherThan?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Pronouns that take up a subject between commas: "Le maire, lui, annonce". */
  readonly stressed?: ReadonlySet<string>;
  /** Nouns of several persons, for which no "he" stands: "residents". */
  readonly plural?: RegExp;
  /** Pronouns that stand for a body, and for nobody who is not told to be one: "it". */
  readonly impersonal?: ReadonlySet<string>;
  /** Pronouns that stand for several, or for a body: "they". */
  readonly several?: ReadonlySet<string>;
  /** Prepositions before who does what is done: "by". */
  readonly agents?: ReadonlySet<string>;
  /** Forms of verbs that stand behind several, or behind an auxiliary: "say". */
  readonly bare?: ReadonlySet<string>;
  /** Words before a name behind which a verb without an ending is no verb of its sentence: "heard Tom Poe say". */
  readonly perception?: ReadonlySet<string>;
  /** Auxiliaries: "did". A verb has no ending behind them, and does not stand before its subject. */
  readonly helping?: ReadonlySet<string>;
  /** Words between subject and verb by which nothing is said: "not", "may". */
  readonly unsaid?: ReadonlySet<string>;
  /** Words before a verb by which it says nothing, in languages where they have no capital within a name: "no dijo". */
  readonly negations?: ReadonlySet<string>;
  /** Verbs that say something with a pronoun that makes others passive: "se quejó". Words in marks or a clause stand beside them. */
  readonly reflexive?: ReadonlySet<string>;
  /** Verbs that may stand before their subject: "…, reports the Gazette", and no "told the Gazette". */
  readonly inverting?: ReadonlySet<string>;
  /** Verbs without an object, behind which these words make them a participle: "accused of". */
  readonly participleWith?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Forms of verbs that stand before a noun as adjectives: "alleged". */
  readonly attributes?: ReadonlySet<string>;
  /** Words that tell what an outlet has: no "he" stands for one of which they are said. */
  readonly outlets?: ReadonlySet<string>;
  /** Verbs of telling that stand at the end of a sentence behind what is told: "…, the Gazette reports." */
  readonly tags?: ReadonlySet<string>;
  /** Nouns and words for what cannot speak: "reason", "someone". */
  readonly speechless?: ReadonlySet<string>;
  /** Pronouns of who speaks and is spoken to: whoever they are, the article does not say. */
  readonly persons?: RegExp;
  /** Nouns that may stand without a determiner though they are one: "police", "management". */
  readonly undetermined?: ReadonlySet<string>;
  /** Adjectives behind their noun, which a preposition follows: "a person ‹close› to". */
  readonly postponed?: ReadonlySet<string>;
  /** How the forms of verbs and articles tell one from several. */
  readonly number?: VerbNumber;
  /** Participles that cite behind an auxiliary alone: "a estimé", and no "un chantier estimé à". */
  readonly perfect?: Perfect;
  /** How a body speaks that is no subject: "сообщили в МЧС". */
  readonly inside?: InsideSource;
}

/** What tells one from several: articles, the ending of verbs of several, and auxiliaries apart by spaces; all folded. */
export interface VerbNumber {
  readonly one: RegExp;
  readonly several: RegExp;
  readonly verb: RegExp;
  readonly helped: { readonly one: string; readonly several: string };
}

/** Participles as they are printed, in small letters, and the folded auxiliaries that make verbs of them. */
export interface Perfect {
  readonly participle: RegExp;
  readonly auxiliaries: ReadonlySet<string>;
}

/** A verb without a subject, and the body in which somebody says it. */
export interface InsideSource {
  /** Forms of a verb that need no subject. */
  readonly verb: RegExp;
  readonly prepositions: ReadonlySet<string>;
  /** What stands in place of a subject, without which the verb does not cite: "hieß ‹es› aus". */
  readonly pronoun?: string;
  /** A body, in the case that the prepositions govern; a day and a place have the same case. */
  readonly body: RegExp;
}

/** A folded verb without the pronoun that French ties behind it: "ajoute-t-elle". */
export function withoutPronoun(folded: string, grammar: SpeechGrammar): string {
  const isTied = folded.includes('-') && pronounIn(folded, grammar) !== undefined;
  return isTied ? folded.slice(0, folded.lastIndexOf('-')).replace(/-t$/u, '') : folded;
}

/** The pronoun that a folded word is, or that French ties behind its verb: "a-t-elle". */
export function pronounIn(folded: string, { pronouns }: SpeechGrammar): string | undefined {
  const last = folded.slice(folded.lastIndexOf('-') + 1);
  return pronouns.has(last) ? last : undefined;
}

/** What a German noun for somebody of an age ends in, folded: "der 58-‹Jährige›". */
const OF_AGE = /^\d{1,3}-jahrige[nr]?$/u;

/** The pronoun that a German article and a noun of age stand for: "er" for "der 58-Jährige"; `undefined` for other words. */
export function ageNoun(words: readonly { readonly folded: string }[]): string | undefined {
  const [article, noun, ...more] = words;
  if (more.length > 0 || !OF_AGE.test(noun?.folded ?? '')) return undefined;
  return { der: 'er', die: 'sie' }[article?.folded ?? ''];
}

const GRAMMARS: Readonly<Record<string, SpeechGrammar>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  ru: russian,
};

/** The speech grammar of a language, if there is one. */
export function speechGrammar(lang: string): SpeechGrammar | undefined {
  const language = primaryLanguage(lang);
  return Object.hasOwn(GRAMMARS, language) ? GRAMMARS[language] : undefined;
}
