/** How the parts of a number follow each other, where it is not "hundreds, tens, units". */
export type Order =
  /** "quatre-vingt-dix-sept": twenties multiply, and tens go on to nineteen. */
  | 'french'
  /** Units before tens and teens: "سبعة وعشرون", "שבע עשרה". */
  | 'semitic'
  /** Teens are ten and a unit: "on iki". */
  | 'turkish'
  /** Teens are a unit and ten: "dua belas". */
  | 'malay';

/** The number words of a language as they are printed. Lists are parted by spaces. */
export interface Source {
  /** Words from `from` on, one for each step; `-` where there is none. */
  readonly counts: readonly (readonly [from: number, step: number, words: string])[];
  /** More forms of a number: other cases, genders and spellings. */
  readonly forms?: readonly (readonly [value: number, words: string])[];
  /**
   * Words that multiply what stands before them; those of the second list never count alone, for they
   * are plurals that give no number ("millions of people") or short forms.
   */
  readonly scales: readonly (readonly [value: number, words: string, onlyBehind?: string])[];
  /** Words that may stand between two parts: "and". */
  readonly joins?: string;
  /** A word that may stand between a number and its scale: "douăzeci de mii". */
  readonly beforeScale?: string;
  /** Words for one that count right before a scale: "a million". */
  readonly articles?: string;
  /** Words that count beside another number word only, for alone they mean something else. */
  readonly bound?: string;
  /** A half of the scale behind it: "half a million". */
  readonly halfBefore?: string;
  /** What adds a half to the number, or to the scale, before it; parted by commas: "and a half". */
  readonly halfBehind?: string;
  /** Halves behind a number without a scale are clock times: "le otto e mezzo". */
  readonly isHalfOfClock?: true;
  /** Two words of which neither is a number; parted by commas: "por ciento". */
  readonly notNumbers?: string;
  /** What makes the words behind it no number of their own; parted by commas: "several", "quarter of". */
  readonly notBehind?: string;
  /** Ordinals from the first to the ninth, folded, where they stand apart from the tens before them. */
  readonly ordinals?: RegExp;
  /** Words that are two number words written as one. */
  readonly pairs?: Readonly<Record<string, string>>;
  /** Letters that are written to a number: of the word "and", and of prepositions. */
  readonly prefixes?: {
    readonly and: string;
    readonly others: string;
    /** Words that only look as if such letters stood before a number, parted by spaces. */
    readonly not?: string;
  };
  /** Numbers are written as one word; some parts are spelt otherwise there, and one may glue two. */
  readonly compound?: { readonly glue?: string; readonly parts: Readonly<Record<string, string>> };
  readonly order?: Order;
}
