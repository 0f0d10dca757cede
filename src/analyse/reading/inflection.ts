import { rememberedByLanguage } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { stem } from '../../text/stem.ts';

/** Letters that Arabic and Hebrew join to the word behind them: "and", "in", "to", "the" … */
const PREFIXES: Readonly<Record<string, RegExp>> = {
  ar: /^(?:[وف]?(?:[بكل]?ال|لل|[بكل])|[وف])(?=.{3})/u,
  he: /^[ושהבלמכ]{1,3}(?=.{3})/u,
};

/** A word without the letters that its language joins to its beginning. */
export function withoutPrefix(folded: string, lang: string): string {
  const prefix = PREFIXES[primaryLanguage(lang)];
  return prefix ? folded.replace(prefix, '') : folded;
}

/** English forms that no stemmer leads back to their verb or noun. */
const IRREGULAR = `say said says, tell told, find found, hold held, fall fell fallen, rise rose risen,
  begin began begun, die died dying dies, lie lying lay, take took taken, give gave given, go goes went gone,
  come came, become became, see saw seen, know knew known, think thought, bring brought, buy bought,
  fight fought, seek sought, catch caught, teach taught, leave left, meet met, keep kept, feel felt,
  lead led, lose lost, send sent, spend spent, build built, sell sold, stand stood, understand understood,
  win won, run ran, sit sat, shoot shot, strike struck, break broke broken, speak spoke spoken,
  steal stole stolen, choose chose chosen, write wrote written, drive drove driven, grow grew grown,
  throw threw thrown, draw drew drawn, fly flew flown, sink sank sunk, swim swam swum, sing sang sung,
  slay slew slain, wear wore worn, tear tore torn, eat ate eaten, forget forgot forgotten, pay paid,
  mean meant, hear heard, make made, make making, have had, do did done, man men, woman women,
  child children, gunman gunmen, policeman policemen, fireman firemen, serviceman servicemen,
  spokesman spokesmen, foot feet, life lives, wife wives, knife knives, half halves, thief thieves`;

const REGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(/,\s+/u).flatMap((line) => {
    const [word = '', ...forms] = line.split(/\s+/u);
    return forms.map((form) => [form, word] as const);
  }),
);

function regular(folded: string, lang: string): string {
  return primaryLanguage(lang) === 'en' ? (REGULAR.get(folded) ?? folded) : folded;
}

/** What is left of a word when its joined letters and its ending are taken off. */
export const root: (folded: string, lang: string) => string = rememberedByLanguage((folded, lang) =>
  stem(regular(withoutPrefix(folded, lang), lang), lang),
);

/** What of a word its forms have in common. */
export interface Core {
  /** Without joined letters. */
  readonly bare: string;
  readonly root: string;
}

/** The core of a folded word. */
export const coreOf: (folded: string, lang: string) => Core = rememberedByLanguage(
  (folded, lang) => {
    const bare = withoutPrefix(folded, lang);
    return { bare, root: root(bare, lang) };
  },
);

/** Two words of at least this many letters are forms of one where they share most of them. */
const LONG = 5;
/** Share of the longer word that its forms have in common from the beginning. */
const COMMON = 0.7;

/**
 * Whether two words are forms of one: by stem, and where no stemmer or an uneven one serves, by a long
 * common beginning.
 */
export function areForms(one: Core, other: Core): boolean {
  if (one.bare === other.bare || one.root === other.root) return true;
  const [left, right] = [one.bare, other.bare];
  const longer = Math.max(left.length, right.length);
  if (Math.min(left.length, right.length) < LONG) return false;
  let common = 0;
  while (common < longer && left[common] === right[common]) common += 1;
  return common >= COMMON * longer;
}

/**
 * The same for two folded words: "marched" and "marches", "Iran" and "Iran's", "отнесло" and
 * "отнесла".
 */
export function isInflection(a: string, b: string, lang: string): boolean {
  return a === b || areForms(coreOf(a, lang), coreOf(b, lang));
}
