/** A stretch of a sentence of the edition's own: plain words, or words that lead to a row. */
export type Run =
  | string
  | {
      readonly text: string;
      readonly href: string;
      /** BCP 47; left out where the words are the edition's own. */
      readonly lang?: string;
    };

/** A sentence, or several, of the edition's own. */
export type Sentence = readonly Run[];
