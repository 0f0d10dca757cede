import { acronymsIn, withAcronyms } from './acronyms.ts';
import type { ArticleInput } from './alignment.ts';
import { findCandidates } from './candidates.ts';
import type { Cells } from './cells.ts';
import type { Columns } from './features/columns.ts';
import { lexicalFeatures } from './features/lexical.ts';
import { sequenceFeatures } from './features/sequence.ts';
import { findKin, type Kin } from './kin.ts';
import { tellingText } from './label.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { likeWordsOf } from './meaning/like-words.ts';
import { nameReader } from './same-names.ts';
import { readTerms } from './terms.ts';
import { groupTwins } from './twins.ts';

/** A pair of articles, read: its terms and its candidate cells with their first features. */
export interface Reading {
  readonly cells: Cells;
  readonly lexicon: Lexicon;
  readonly kin: Kin;
  readonly lexical: Columns;
  /** For each passage, its group of twins. */
  readonly twins: { readonly left: Int32Array; readonly right: Int32Array };
  /** What a word diff would pair. */
  readonly sequence: Columns;
}

/** Reads two articles: terms, candidates, and the features of the first stage. */
export function readPair(
  left: ArticleInput,
  right: ArticleInput,
  names: readonly (readonly string[])[] = [],
): Reading {
  const lexicon = readLexicon(left, right, names);
  const kin = findKin(lexicon, likeWordsOf(left.lang, right.lang));
  const cells = findCandidates(lexicon, kin);
  const [textsLeft, textsRight] = [left, right].map((article) => article.passages.map(tellingText));
  const lexical = lexicalFeatures({
    cells,
    lexicon,
    kin,
    left: textsLeft ?? [],
    right: textsRight ?? [],
  });
  const twins = {
    left: groupTwins(lexicon.left, lexicon.weight),
    right: groupTwins(lexicon.right, lexicon.weight),
  };
  return { cells, lexicon, kin, lexical, twins, sequence: sequenceFeatures(cells, lexicon) };
}

function readLexicon(
  left: ArticleInput,
  right: ArticleInput,
  names: readonly (readonly string[])[],
): Lexicon {
  const [termsLeft, termsRight] = [left, right].map(({ lang, passages }) => {
    const readNames = nameReader(names, lang);
    return passages.map((passage) => readNames(readTerms(tellingText(passage), lang)));
  });
  const acronyms = acronymsIn([...(termsLeft ?? []), ...(termsRight ?? [])]);
  return buildLexicon(
    (termsLeft ?? []).map((terms) => withAcronyms(terms, acronyms)),
    (termsRight ?? []).map((terms) => withAcronyms(terms, acronyms)),
  );
}
