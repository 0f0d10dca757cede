import { once } from '../../text/once.ts';
import { tokenise } from '../../text/tokens.ts';
import { isFunctionWord } from '../reading/function-words.ts';
import type { Reading } from '../reading/read.ts';
import type { Described } from './same-voice.ts';

/** A name's folded words, small ones too. */
type Form = readonly string[];

/** The words of a name from the first on that says something: "the AFS" is "AFS". */
function read(name: string, lang: string): Form {
  const all = tokenise(name, lang).flatMap(({ kind, folded }) =>
    kind === 'punctuation' ? [] : [folded],
  );
  return all.slice(all.findIndex((word) => !isFunctionWord(word, lang)));
}

/** The story's lists of equal names, word by word. */
const listsOf = once(({ names, left }: Reading): readonly (readonly Form[])[] =>
  names.map((forms) => forms.map((form) => read(form, left.lang))),
);

/** Whether a name is all that describes somebody, or all the name in it: "the EFR", "the fire service EFR". */
function isCalled({ words, names, isNamed, lang }: Described, form: Form): boolean {
  const saying = form.filter((word) => !isFunctionWord(word, lang)).join(' ');
  if (saying === '') return false;
  return words.join(' ') === saying || (isNamed && names.join(' ') === saying);
}

/** The names that the story declares equal to that of somebody, which is one of them. */
export function equalNames(reading: Reading, described: Described): Form[] {
  return listsOf(reading)
    .filter((forms) => forms.some((form) => isCalled(described, form)))
    .flat();
}

/** Whether the story declares the names of two to be equal. */
export function areListed(reading: Reading, a: Described, b: Described): boolean {
  return equalNames(reading, a).some((form) => isCalled(b, form));
}
